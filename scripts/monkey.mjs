// npm run monkey: 10,000 random touches, keys and gestures on the built app, from eight seeds.
import './lib/node-version.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { execBin } from './lib/exec.mjs';

await ensureBuilt();
process.exitCode = await execBin('playwright', ['test', 'monkey', ...process.argv.slice(2)], {
  from: '@playwright/test',
});
