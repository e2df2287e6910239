// npm run build: the app in dist/client, the server and the supervisor in dist/server and dist/supervisor (they run on
// Node alone, without node_modules).
import './lib/node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: inRoot('dist', 'client'), emptyOutDir: true } });
  await buildForNode('server');
  await buildForNode('supervisor');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await precompress(inRoot('dist', 'client'));

mkdirSync(inRoot('dist'), { recursive: true });
writeFileSync(stamp, inputs);

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
