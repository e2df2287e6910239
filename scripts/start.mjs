// npm start: from a fresh clone to a running kiosk. Arguments after -- go to the server (--content path, --help).
import './lib/node-version.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { exec } from './lib/exec.mjs';
import { hashInputs } from './lib/inputs.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';

await ensureInstalled();

const stamp = inRoot('dist', '.inputs');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashInputs()) {
  console.log('Building...');
  const code = await exec(process.execPath, [inRoot('scripts', 'build.mjs')]);
  if (code !== 0) process.exit(code);
}

// In this process, so that a signal meant for the kiosk reaches the server itself.
await import(new URL('../dist/server/main.js', import.meta.url).href);
