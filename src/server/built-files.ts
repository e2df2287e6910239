import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { makeAsset, type Asset } from './asset.ts';

const SUFFIXES = { br: '.br', gzip: '.gz' } as const;

/** Reads a build: address relative to the app -> file, with the compressed copies that lie beside it. */
export async function readBuiltFiles(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const bytes = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
  const copies = Object.values(SUFFIXES);
  const isCopy = (name: string) =>
    copies.some((suffix) => name.endsWith(suffix) && bytes.has(name.slice(0, -suffix.length)));

  const files = new Map<string, Asset>();
  for (const [name, plain] of bytes) {
    if (isCopy(name)) continue;
    const br = bytes.get(name + SUFFIXES.br);
    const gzip = bytes.get(name + SUFFIXES.gzip);
    files.set(name, makeAsset(name, plain, { ...(br && { br }), ...(gzip && { gzip }) }));
  }
  return files;
}
