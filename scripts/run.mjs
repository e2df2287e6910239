// Runs a TypeScript file of the project on any Node from 20.19 on: node scripts/run.mjs src/cli/check.ts [arguments]
import './lib/node-version.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { withModules } from './lib/modules.mjs';
import { inRoot } from './lib/root.mjs';

await ensureInstalled();

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('Usage: node scripts/run.mjs <file.ts> [arguments]');
  process.exit(1);
}
process.argv = [process.argv[0], inRoot(entry), ...args];

try {
  await withModules((load) => load(entry));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
