import { describe, expect, it } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { measure, missingGlyphs, overflow, type Place } from '../scene/index.ts';
import { checkLogos } from './check-brand.ts';
import { check } from './check.ts';
import { formatFault } from './fault.ts';
import { Library } from './library.ts';
import { publishStory } from './publish.ts';
import type { PublishedBrand } from './published.ts';

const kit = {
  ...(await loadKit()),
  missingGlyphs,
  overflow: (place: Place, text: string) => overflow(place, text, measure),
};
const withBrand = (brand: unknown) => check({ ...JSON.parse(tinyStory()), theme: { brand } }, kit);
const faultsOf = (brand: unknown): string[] => withBrand(brand).faults.map(formatFault);

const organiser = { name: { en: 'Example Organisation 24' }, logo: 'brand/organiser.svg' };
const tier = (...names: string[]) => ({ name: { en: 'Sponsors' }, sponsors: names.map((name) => ({ name })) });
const SVG = new TextEncoder().encode('<?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg viewBox="0 0 1 1"></svg>');
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

describe('organiser and sponsors', () => {
  it('have their pictures beside the content file, wherever that lies', () => {
    const { story } = withBrand({ organiser, tiers: [tier('1Office')] });
    const { files, manifest } = publishStory(story!, kit, 'https://example.org/stories/');
    const { organiser: published, tiers } = JSON.parse(files.get(manifest.files['brand']!['en']!)!) as PublishedBrand;
    expect(published.logo).toBe('https://example.org/stories/brand/organiser.svg');
    expect(tiers[0]!.sponsors[0]!.logo).toBeNull();
  });
  it('are published in a part of their own, their names as they are', async () => {
    const { story } = withBrand({ organiser, tiers: [tier('1Office', 'Example 24/7')] });
    const { files, manifest } = publishStory(story!, kit);
    const library = await Library.open((name) => Promise.resolve(files.get(name)!));
    expect(await library.brand('en')).toEqual({
      organiser: { name: 'Example Organisation 24', logo: 'brand/organiser.svg' },
      tiers: [
        {
          name: 'Sponsors',
          sponsors: [
            { name: '1Office', logo: null },
            { name: 'Example 24/7', logo: null },
          ],
        },
      ],
      clearSpace: 0.5,
    });
    expect(files.get(manifest.files['start']!['en']!)).not.toContain('1Office');
  });

  it('are none in a story that names none', async () => {
    const { story } = check(JSON.parse(tinyStory()), kit);
    const { files } = publishStory(story!, kit);
    const library = await Library.open((name) => Promise.resolve(files.get(name)!));
    expect([await library.brand('en'), await library.schedule('en')]).toEqual([null, null]);
  });

  it('have pictures in the folder brand only', () => {
    for (const logo of ['https://example.com/a.svg', '../a.svg', 'brand/../a.svg', 'brand/a.gif', '/brand/a.svg'])
      expect(faultsOf({ organiser: { ...organiser, logo }, tiers: [] })).toEqual([
        expect.stringContaining('theme.brand.organiser.logo: must be a picture in the folder brand'),
      ]);
  });

  it('are named once, in letters that the typeface has, and are not too many', () => {
    expect(faultsOf({ organiser, tiers: [tier('One'), tier('Two', 'One')] })).toEqual([
      'theme.brand.tiers[1].sponsors[1].name: "One" is named twice. Leave it in its highest tier only.',
    ]);
    expect(faultsOf({ organiser, tiers: [tier('日本')] })).toEqual([
      expect.stringContaining('theme.brand.tiers[0].sponsors[0].name: the typeface has no "日"'),
    ]);
    const many = (count: number, from: number) => tier(...Array.from({ length: count }, (_, i) => `N${from + i}`));
    expect(faultsOf({ organiser, tiers: [many(10, 0), many(10, 10)] })).toEqual([]);
    expect(faultsOf({ organiser, tiers: [many(11, 0), many(10, 11)] })).toEqual([
      expect.stringContaining('theme.brand.tiers: there are 21 sponsors'),
    ]);
  });

  it('have a name in every language', () => {
    expect(faultsOf({ organiser: { name: { vi: 'Đơn vị mẫu' } }, tiers: [] })).toContain(
      'theme.brand.organiser.name.en: no text in "en". Write it in this language too.',
    );
  });
});

describe('a picture that is named', () => {
  const { story } = withBrand({
    organiser,
    tiers: [{ name: { en: 'Sponsors' }, sponsors: [{ name: 'One', logo: 'brand/one.png' }] }],
  });
  const faultsWith = (one: Uint8Array | null) =>
    checkLogos(story!, (name) => (name === 'brand/one.png' ? one : SVG)).map(formatFault);
  const path = 'theme.brand.tiers[0].sponsors[0].logo';

  it('is there, small, and what its name says', () => {
    expect(faultsWith(PNG)).toEqual([]);
    expect(faultsWith(null)).toEqual([
      `${path}: there is no file "brand/one.png". Put it into the folder "brand" beside this file.`,
    ]);
    expect(faultsWith(SVG)).toEqual([`${path}: "brand/one.png" is of type image/svg+xml. It should be image/png.`]);
    expect(faultsWith(Uint8Array.of(1, 2, 3))).toEqual([
      `${path}: "brand/one.png" is no SVG, PNG or WebP picture. It should be image/png.`,
    ]);
    expect(faultsWith(new Uint8Array(600_001))).toEqual([
      `${path}: "brand/one.png" has 601 kB, more than 500. Save it smaller, best as SVG.`,
    ]);
  });
});
