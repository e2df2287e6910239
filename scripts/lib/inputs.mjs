import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './root.mjs';

/**
 * Everything that a build is made from, but for the story: the server publishes that itself, so a story with a fault
 * in it must not stand in the way of starting the last good build.
 */
const INPUTS = [
  'src',
  'slides',
  'public',
  'data/examples',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/lib/book-files.mjs',
  'scripts/lib/precompress.mjs',
];

/** Changes when any byte that goes into a build changes. */
export function hashInputs() {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap(filesUnder))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(inRoot(path)))
      .update('\0');
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(inRoot(path))) return [];
  if (!statSync(inRoot(path)).isDirectory()) return /\.test\.ts$/.test(path) ? [] : [path];
  return readdirSync(inRoot(path))
    .filter((name) => name !== '__snapshots__')
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
