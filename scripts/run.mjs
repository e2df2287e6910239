// Runs a TypeScript file of the project on any Node from 20.19 on: node scripts/run.mjs src/cli/check.ts [arguments]
import './lib/node-version.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot, ROOT } from './lib/root.mjs';

await ensureInstalled();
const { createServer } = await import('vite');

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('Usage: node scripts/run.mjs <file.ts> [arguments]');
  process.exit(1);
}
process.argv = [process.argv[0], inRoot(entry), ...args];

const vite = await createServer({
  root: ROOT,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  await vite.environments.ssr.runner.import(inRoot(entry));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await vite.close();
}
