// npm run build: the app in dist/client, the server and the supervisor in dist/server and dist/supervisor (they run on
// Node alone, without node_modules).
import './lib/node-version.mjs';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bookFiles, describeBuild, talkFiles } from './lib/book-files.mjs';
import { earlyFiles } from './lib/early-files.mjs';
import { hashInputs } from './lib/inputs.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { licenceText, notePackages } from './lib/licences.mjs';
import { precompress } from './lib/precompress.mjs';
import { inRoot, ROOT } from './lib/root.mjs';
import { letterStillPicture } from './lib/still-picture.mjs';

await ensureInstalled();
const { build } = await import('vite');

const stamp = inRoot('dist', '.inputs');
// Taken before and written last: a file saved meanwhile, or a build broken off, means that start builds again.
const inputs = hashInputs();
rmSync(stamp, { force: true });

/** What the server may tell a page to fetch early (`src/server/early.ts`); no part of the page itself. */
const EARLY = 'early.json';

/** Folders of the packages that are in the build. */
const packages = new Set();
const plugins = [notePackages(packages, ROOT)];

try {
  rmSync(inRoot('dist', EARLY), { force: true });
  await build({
    root: ROOT,
    logLevel: 'warn',
    plugins,
    build: { outDir: inRoot('dist', 'client'), emptyOutDir: true, manifest: true },
  });
  const manifest = takeManifest();
  letterStillPicture(inRoot('dist', 'client'), manifest['index.html'].css[0]);
  writeFileSync(inRoot('dist', EARLY), JSON.stringify(earlyFiles(manifest)));
  await buildWorkers(manifest);
  await buildForNode('server');
  await buildForNode('supervisor');
  // Beside the page, so that whoever hands the build on hands it on too. Nothing loads it.
  writeFileSync(inRoot('dist', 'client', 'THIRD-PARTY-LICENSES.txt'), licenceText(packages));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await precompress(inRoot('dist', 'client'));

mkdirSync(inRoot('dist'), { recursive: true });
writeFileSync(stamp, inputs);

function client(...parts) {
  return inRoot('dist', 'client', ...parts);
}

/** The list that Vite writes of a build; no page needs it. */
function takeManifest() {
  const manifest = JSON.parse(readFileSync(client('.vite', 'manifest.json'), 'utf8'));
  rmSync(client('.vite'), { recursive: true });
  return manifest;
}

/** The service worker of the book, which knows the files of the build by name, and the one that takes its place. */
async function buildWorkers(manifest) {
  const files = bookFiles(manifest);
  const others = { '': readFileSync(client('index.html')), 'favicon.svg': readFileSync(client('favicon.svg')) };
  await buildWorker('main.ts', 'sw.js', {
    __BUILD__: JSON.stringify(describeBuild(files, others, talkFiles(manifest))),
  });
  await buildWorker('leave.ts', 'sw-off.js');
}

/** `src/worker/<source>` as one plain script beside the page: a worker reaches no further than the folder it lies in. */
function buildWorker(source, name, define = {}) {
  return build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
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
    plugins,
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
