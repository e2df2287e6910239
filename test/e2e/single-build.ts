import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** `npm run build:single` as somebody types it; answers what it says. */
export const buildSingle = (...args: string[]): string =>
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build-single.mjs'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
