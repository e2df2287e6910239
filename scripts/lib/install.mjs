import { existsSync, readFileSync } from 'node:fs';
import { npm } from './exec.mjs';
import { inRoot } from './root.mjs';

const LOCK = inRoot('package-lock.json');
/** What npm writes when an installation is complete. */
const INSTALLED = inRoot('node_modules', '.package-lock.json');

/** Installs the packages where they are missing or not those of the lockfile. Exits with a message when that fails. */
export async function ensureInstalled() {
  const locked = packagesOf(LOCK);
  const installed = packagesOf(INSTALLED);
  if (locked ? installed && same(locked, installed) : installed) return;
  console.log('Installing packages, once...');
  const code = await npm([locked ? 'ci' : 'install', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error('The packages could not be installed. Is this machine online? The lines above say what npm met.');
  process.exit(1);
}

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null);

/** Packages for other platforms are in the lockfile and rightly not installed. */
const same = (locked, installed) =>
  Object.entries(locked).every(([path, { version, optional }]) =>
    path === '' ? true : installed[path] ? installed[path].version === version : optional,
  );
