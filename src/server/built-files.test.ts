import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBuiltFiles } from './built-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forum-kiosk-'));
  await mkdir(join(folder, 'assets'));
});
afterEach(() => rm(folder, { recursive: true }));

it('reads files with the compressed copies beside them, which have no address of their own', async () => {
  for (const name of ['index.html', 'assets/a.js', 'assets/a.js.br', 'assets/a.js.gz', 'assets/alone.br'])
    await writeFile(join(folder, name), name);
  const files = await readBuiltFiles(folder);
  expect([...files.keys()].sort()).toEqual(['assets/a.js', 'assets/alone.br', 'index.html']);
  const script = files.get('assets/a.js')!;
  expect(script.packed.br?.toString()).toBe('assets/a.js.br');
  expect(script.packed.gzip?.toString()).toBe('assets/a.js.gz');
  expect(script.immutable).toBe(true);
  expect(script.type).toMatch(/^text\/javascript/);
});
