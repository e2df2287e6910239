// What `npm start` runs, built: dist/server/main.js.
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { publish } from '../content/publishing.ts';
import { loadKit } from '../registry.ts';
import { createApp } from './app.ts';
import { AttemptFile } from './attempt-file.ts';
import { attemptsRoute } from './attempts-route.ts';
import { readBuiltFiles } from './built-files.ts';
import { ContentStore } from './content-store.ts';
import { publishLive } from './live-content.ts';
import { readOptions, USAGE, type Options } from './options.ts';

const DIST = resolve(import.meta.dirname, '..');
const MODES = ['kiosk'];
const LOOK_EVERY_MS = 500;

const options = optionsOrExit();
const built = await readBuiltFiles(resolve(DIST, 'client'));
const store = new ContentStore();
// The story in the build is the last good version of the project's own file; of another story it is none.
if (!options.content) store.hold(built);

const kit = await loadKit();
const stopWatching = await publishLive({
  file: options.content ?? resolve(DIST, '..', 'data', 'content.json'),
  publish: (text) => publish(text, kit),
  store,
  interval: LOOK_EVERY_MS,
  say: console.error,
});
if (store.isEmpty) exit('There is no story to show.');

const file = new AttemptFile({
  folder: options.results ?? resolve(DIST, '..', 'results'),
  most: options.mostResults,
  say: console.error,
});
// Without a place for answers the kiosk shows its story all the same, and keeps them itself until there is one.
await file.read().catch((error: Error) => console.error(`Answers cannot be written: ${error.message}`));

const app = createApp(
  (name) => store.find(name) ?? built.get(name),
  attemptsRoute({ file, say: (message) => console.error(`${new Date().toISOString()} ${message}`) }),
);
const { host, port } = options;
const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => announce(address.port));
server.on('error', (error: NodeJS.ErrnoException) =>
  exit(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken, perhaps by another kiosk. Stop that one, or choose another port: PORT=${port + 1} npm start`
      : `The server cannot listen on ${host}, port ${port}: ${error.message}`,
  ),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

function optionsOrExit(): Options {
  try {
    const options = readOptions(process.argv.slice(2), process.env);
    if (options.help) {
      console.log(USAGE);
      process.exit();
    }
    return options;
  } catch (error) {
    return exit(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function announce(port: number) {
  const shown = host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  for (const mode of MODES) console.log(`${mode}  http://${shown}:${port}/?mode=${mode}`);
}

/** Finishes the answers that are under way, then ends. */
function stop() {
  stopWatching();
  server.close(() => process.exit());
}

function exit(message: string): never {
  console.error(message);
  process.exit(1);
}
