import { getRequestListener } from '@hono/node-server';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createServer, createServerModuleRunner, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import { type Kit } from '../content/index.ts';
import { publish, type Published } from '../content/publishing.ts';
import { createApp } from './app.ts';
import { attemptsRoute } from './attempts-route.ts';
import { faultsOf, writeFaults } from './faults.ts';
import { RecordFile } from './record-file.ts';
import { ATTEMPTS, VISITS } from './record-kinds.ts';
import { WEB_MANIFEST, webManifest } from './web-manifest.ts';

export interface StoryPluginOptions {
  /** The content file, relative to the project. */
  readonly file: string;
  /** The module whose `loadKit` says which scene kinds and question types there are, relative to the project. */
  readonly registry: string;
  /** The folder where the dev server writes answers, relative to the project. Without it, it takes none. */
  readonly results?: string;
}

const FOLDER = '/content/';
const MOST_RESULTS = 10_000_000;
/** A file that is refused is read once more after this, in case it was seen while it was being written. */
const READ_AGAIN_MS = 300;

/**
 * Publishes the story under /content/: into the build, and from the dev server, where a change of the file arrives in
 * the page as `forum:content` with the new hash, or as `forum:faults` while the last good version stays.
 */
export function storyPlugin({ file, registry, results }: StoryPluginOptions): Plugin {
  let config: ResolvedConfig;
  let published: Published | null = null;
  let previous: Published | null = null;
  /** One after the other: a version that was read earlier must not arrive later. */
  let updates: Promise<void> = Promise.resolve();

  const path = () => resolve(config.root, file);
  const read = () => readFile(path(), 'utf8');
  const republish = async (server: ViteDevServer, text: string) => publish(text, await loadKit(server));
  const loadKit = async (server: ViteDevServer) => {
    // A fresh runner each time, because the schemas may have changed as well.
    const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
    try {
      const module = await runner.import<{ loadKit: () => Promise<Kit> }>(resolve(config.root, registry));
      return await module.loadKit();
    } finally {
      await runner.close();
    }
  };

  const update = async (server: ViteDevServer) => {
    let text: string | null = null;
    try {
      text = await read();
      const next = await republish(server, text);
      previous = published;
      published = next;
      server.environments.client.hot.send('forum:content', { hash: next.manifest.hash });
    } catch (error) {
      const faults = faultsOf(error);
      config.logger.error(writeFaults(file, faults), { timestamp: true });
      server.environments.client.hot.send('forum:faults', { faults });
      readAgain(server, text);
    }
  };
  /** The event of the last bytes may have come before they did: then no other event will. */
  const readAgain = (server: ViteDevServer, refused: string | null) => {
    const timer = setTimeout(() => {
      updates = updates.then(async () => {
        const text = await read().catch(() => null);
        if (text !== null && text !== refused) await update(server);
      });
    }, READ_AGAIN_MS);
    timer.unref();
  };

  return {
    name: 'forum-story',
    configResolved(resolved) {
      config = resolved;
    },

    configureServer(server) {
      updates = update(server);
      server.watcher.add(path());
      server.watcher.on('all', (event, changed) => {
        if (resolve(changed) === path() && event !== 'unlink') updates = updates.then(() => update(server));
      });
      server.middlewares.use(FOLDER, (request, response) => {
        void updates.then(() => {
          const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
          // A page between two versions may still ask for a file of the one before.
          const text = published?.files.get(name) ?? previous?.files.get(name);
          response.statusCode = text !== undefined ? 200 : published ? 404 : 503;
          response.setHeader('Content-Type', 'application/json');
          response.setHeader('Cache-Control', 'no-cache');
          response.end(text);
        });
      });
      if (results === undefined) return;
      const say = (message: string) => config.logger.warn(message, { timestamp: true });
      const log = { folder: resolve(config.root, results), most: MOST_RESULTS, say };
      const api = attemptsRoute({ file: new RecordFile(ATTEMPTS, log), visits: new RecordFile(VISITS, log), say });
      const listen = getRequestListener(createApp(() => undefined, api).fetch);
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/api/')) void listen(request, response);
        else next();
      });
    },

    async generateBundle() {
      const server = await createServer({
        root: config.root,
        configFile: false,
        appType: 'custom',
        logLevel: 'error',
        optimizeDeps: { noDiscovery: true },
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      });
      try {
        const { files } = await republish(server, await read());
        for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `content/${name}`, source });
        const app = webManifest((name) => files.get(name));
        if (app) this.emitFile({ type: 'asset', fileName: WEB_MANIFEST, source: app });
      } catch (error) {
        // Without a trace: what is wrong is in the file, not in the program.
        this.error({ message: writeFaults(file, faultsOf(error)), stack: '' });
      } finally {
        await server.close();
      }
    },
  };
}
