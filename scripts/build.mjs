// npm run build: the app in dist/client, the server and the supervisor in dist/server and dist/supervisor (they run on
// Node alone, without node_modules).
import './lib/node-version.mjs';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bookFiles, describeBuild } from './lib/book-files.mjs';
import { hashInputs } from './lib/inputs.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { precompress } from './lib/precompress.mjs';
import { inRoot, ROOT } from './lib/root.mjs';

await ensureInstalled();
const { build } = await import('vite');

const stamp = inRoot('dist', '.inputs');
// Taken before and written last: a file saved meanwhile, or a build broken off, means that start builds again.
const inputs = hashInputs();
rmSync(stamp, { force: true });

try {
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: inRoot('dist', 'client'), emptyOutDir: true, manifest: true },
  });
  await buildWorkers();
  await buildForNode('server');
  await buildForNode('supervisor');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await precompress(inRoot('dist', 'client'));

mkdirSync(inRoot('dist'), { recursive: true });
writeFileSync(stamp, inputs);

/** The service worker of the book, which knows the files of the build by name, and the one that takes its place. */
async function buildWorkers() {
  const client = (...parts) => inRoot('dist', 'client', ...parts);
  const files = bookFiles(JSON.parse(readFileSync(client('.vite', 'manifest.json'), 'utf8')));
  rmSync(client('.vite'), { recursive: true });
  const others = { '': readFileSync(client('index.html')), 'favicon.svg': readFileSync(client('favicon.svg')) };
  await buildWorker('main.ts', 'sw.js', { __BUILD__: JSON.stringify(describeBuild(files, others)) });
  await buildWorker('leave.ts', 'sw-off.js');
}

/** `src/worker/<source>` as one plain script beside the page: a worker reaches no further than the folder it lies in. */
function buildWorker(source, name, define = {}) {
  return build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      outDir: inRoot('dist', 'client'),
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: inRoot('src', 'worker', source),
        output: { format: 'iife', entryFileNames: name },
      },
    },
  });
}

/** `src/<room>/main.ts` as `dist/<room>/main.js`. */
function buildForNode(room) {
  return build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: inRoot('src', room, 'main.ts'),
      outDir: inRoot('dist', room),
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        // The registry's lazy imports are for browsers; the server takes all of them in any case.
        checks: { ineffectiveDynamicImport: false },
        output: { entryFileNames: 'main.js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}
