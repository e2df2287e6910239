import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrandFiles } from './brand-files.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brand-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the pictures beside a content file', () => {
  it('are served by their address, with their type', async () => {
    await writeFile(join(folder, 'one.svg'), SVG);
    await writeFile(join(folder, 'two.png'), PNG);
    const brand = new BrandFiles(folder);
    expect(await brand.read()).toEqual([]);
    expect(brand.find('brand/one.svg')).toMatchObject({
      type: expect.stringContaining('image/svg+xml') as string,
      immutable: false,
    });
    expect(brand.find('brand/one.svg')?.plain.toString()).toBe(SVG);
    expect(brand.find('brand/two.png')?.type).toBe('image/png');
    expect(brand.find('brand/three.png')).toBeUndefined();
  });

  it('are left out, with a word to the operator, when they are too large or no picture', async () => {
    await writeFile(join(folder, 'film.svg'), `${SVG}${' '.repeat(500_000)}`);
    await writeFile(join(folder, 'page.svg'), '<html><script>1</script></html>');
    await writeFile(join(folder, 'wrong.webp'), PNG);
    const brand = new BrandFiles(folder);
    expect(await brand.read()).toEqual([
      '"brand/film.svg" has more than 500 kB. Save it smaller.',
      '"brand/page.svg" is no SVG, PNG or WebP picture. It should be image/svg+xml.',
      '"brand/wrong.webp" is of type image/png. It should be image/webp.',
    ]);
    for (const name of ['film.svg', 'page.svg', 'wrong.webp']) expect(brand.find(`brand/${name}`)).toBeUndefined();
  });

  it('are only those of the folder itself: nothing below it, nothing that a link leads to, nothing of another type', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    await writeFile(join(elsewhere, 'secret.svg'), SVG);
    await symlink(join(elsewhere, 'secret.svg'), join(folder, 'link.svg'));
    await mkdir(join(folder, 'deep.svg'));
    await writeFile(join(folder, 'notes.txt'), 'notes');
    const brand = new BrandFiles(folder);
    expect(await brand.read()).toEqual([]);
    for (const name of ['link.svg', 'deep.svg', 'notes.txt']) expect(brand.find(`brand/${name}`)).toBeUndefined();
    await rm(elsewhere, { recursive: true });
  });

  it('are those that are there now', async () => {
    await writeFile(join(folder, 'one.svg'), SVG);
    const brand = new BrandFiles(folder);
    await brand.read();
    await rm(join(folder, 'one.svg'));
    await writeFile(join(folder, 'two.svg'), SVG);
    await brand.read();
    expect([brand.find('brand/one.svg'), brand.find('brand/two.svg')?.plain.toString()]).toEqual([undefined, SVG]);
  });

  it('are none where there is no folder', async () => {
    const brand = new BrandFiles(join(folder, 'missing'));
    expect(await brand.read()).toEqual([]);
    expect(brand.find('brand/one.svg')).toBeUndefined();
  });
});
