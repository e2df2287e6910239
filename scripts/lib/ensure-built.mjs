import { existsSync, readFileSync } from 'node:fs';
import { exec } from './exec.mjs';
import { hashInputs } from './inputs.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './root.mjs';

/** Installs what is missing and builds where the build is not of these sources. Exits where that fails. */
export async function ensureBuilt() {
  await ensureInstalled();
  const stamp = inRoot('dist', '.inputs');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashInputs()) return;
  console.log('Building...');
  const code = await exec(process.execPath, [inRoot('scripts', 'build.mjs')]);
  if (code !== 0) process.exit(code);
}
