import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ContentError, type Fault, type Kit, type Manifest, type Published } from '../src/content/index.ts';
import { decodeStory, publish } from '../src/content/publishing.ts';
import { loadKit } from '../src/registry.ts';
import { ContentStore } from '../src/server/content-store.ts';
import { mutate, randomFrom } from './fixtures/mutate.ts';
import { loadKit as loadTinyKit } from './fixtures/tiny/registry.ts';
import { tinyStory } from './fixtures/tiny/story.ts';

/** In all 2,000 spoilt files. */
const TINY = 1850;
const OTHER = 140;
/** The whole story takes about a second each. */
const REAL = 10;
/** More than any real mistake makes; a check that goes round and round would make far more. */
const MOST_FAULTS = 30_000;

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** A kit that counts how often the check turns to it, so that a hang is a number and no question of the machine's speed. */
function counting(kit: Kit): { kit: Kit; work: () => number; reset: () => void } {
  let work = 0;
  const count = <T>(value: T): T => {
    if ((work += 1) > 2_000_000) throw new RangeError('The check does not come to an end.');
    return value;
  };
  return {
    kit: {
      ...kit,
      missingGlyphs: (shown) => count(kit.missingGlyphs(shown)),
      overflow: (place, shown) => count(kit.overflow(place, shown)),
    },
    work: () => work,
    reset: () => (work = 0),
  };
}

/** What becomes of a file: a story, or faults for people. Everything else is thrown. */
function become(bytes: Buffer, kit: Kit): Published | readonly Fault[] {
  try {
    return publish(decodeStory(bytes), kit);
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

/** A published story is whole: all of its files are there, and are JSON. */
function expectWhole({ manifest, files }: Published): void {
  const read = JSON.parse(files.get('manifest.json')!) as Manifest;
  expect(read.hash).toBe(manifest.hash);
  for (const names of Object.values(read.files))
    for (const name of Object.values(names)) expect(typeof JSON.parse(files.get(name)!)).toBe('object');
}

const tally = { published: 0, refused: 0 };

async function spoil(story: string, kit: Kit, count: number, firstSeed: number): Promise<void> {
  const counted = counting(kit);
  const good = publish(story, kit);
  const store = new ContentStore();
  await store.take(good);
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const { bytes, what } = mutate(story, randomFrom(seed));
    counted.reset();
    let outcome: Published | readonly Fault[];
    try {
      outcome = become(bytes, counted.kit);
    } catch (error) {
      throw new Error(`seed ${seed} (${what}): ${error instanceof Error ? error.stack : String(error)}`, {
        cause: error,
      });
    }
    if ('manifest' in outcome) {
      tally.published += 1;
      expectWhole(outcome);
    } else {
      tally.refused += 1;
      expect(outcome.length, `seed ${seed} (${what})`).toBeGreaterThan(0);
      expect(outcome.length, `seed ${seed} (${what})`).toBeLessThan(MOST_FAULTS);
      for (const { path, reason, remedy } of outcome) if (!path || !reason || !remedy) throw new Error(`seed ${seed} (${what}): a fault that says nothing`); // prettier-ignore
    }
    expect(store.manifest?.hash).toBe(good.manifest.hash);
    if ('polluted' in {} || Object.keys(Object.prototype).length)
      throw new Error(`seed ${seed} (${what}) has spoilt Object`);
  }
}

describe('a spoilt content file is a story or a list of faults', () => {
  let kit: Kit;
  let tiny: Kit;
  beforeAll(async () => {
    [kit, tiny] = await Promise.all([loadKit(), loadTinyKit()]);
  });

  it(`${TINY} times, the smallest story`, () => spoil(tinyStory(), tiny, TINY, 1));
  it(`${OTHER} times, another organiser's`, () => spoil(text('./fixtures/other-story.json'), kit, OTHER, 10_001));
  it(`${REAL} times, our own`, () => spoil(text('../data/content.json'), kit, REAL, 20_001), 300_000);
  it('and both happen', () => {
    expect(tally.published + tally.refused).toBe(TINY + OTHER + REAL);
    expect(tally.published).toBeGreaterThan(100);
    expect(tally.refused).toBeGreaterThan(1000);
  });
});
