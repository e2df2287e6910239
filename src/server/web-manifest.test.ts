import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { webManifest } from './web-manifest.ts';

const files = new Map([
  ['manifest.json', JSON.stringify({ languages: ['vi', 'en'], files: { start: { vi: 'start.vi.1.json' } } })],
  [
    'start.vi.1.json',
    JSON.stringify({ language: 'vi', title: ['Hơn ', { fact: 'firms', text: '50.000' }], tagline: 'Một câu chuyện' }),
  ],
]);
const PUBLIC = resolve(import.meta.dirname, '../../public');
/** PNG, second edition, 11.2.2: width and height are the first eight bytes of IHDR. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

it('names the app by its story, and keeps it to the folder that it lies in', () => {
  expect(JSON.parse(webManifest((name) => files.get(name))!)).toMatchObject({
    name: 'Hơn 50.000',
    description: 'Một câu chuyện',
    lang: 'vi',
    start_url: './',
    scope: './',
  });
});

it('names icons that are there, in the size that it says', () => {
  const { icons } = JSON.parse(webManifest((name) => files.get(name))!) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of icons) {
    const bytes = readFileSync(resolve(PUBLIC, src));
    expect([src, src.endsWith('.svg') ? 'any' : sizeOf(bytes)]).toEqual([src, sizes]);
  }
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
});

it('is nothing without a story', () => {
  expect(webManifest(() => undefined)).toBe(null);
});
