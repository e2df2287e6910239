import fc from 'fast-check';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CutDisk, PowerCut } from '../../test/fixtures/cut-disk.ts';
import { folderDisk, writeWhole } from './disk.ts';
import { KeptStories, sourceOf } from './kept-stories.ts';
import { EMPTY, next, type Staging, type StagingEvent } from './staging.ts';

const FILE = '/story.json';
const STORIES = ['first', 'second', 'third', 'fourth'].map((word) => Buffer.from(`{"story":"${word.repeat(20)}"}`));
const bytesOf = (source: string) => STORIES.find((bytes) => sourceOf(bytes) === source);
const at = '2026-11-22T05:00:00.000Z';

type Happening = readonly [StagingEvent['type'], number];
const eventOf = ([type, index]: Happening): StagingEvent => {
  const hash = sourceOf(STORIES[index]!);
  if (type === 'found') return { type, version: { source: hash, hash, id: 'tiny', version: '1' } };
  if (type === 'bad') return { type, hash, why: 'It threw.' };
  return type === 'begun' || type === 'good' ? { type, hash } : { type };
};
const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.tuple(fc.constantFrom('found', 'found', 'good', 'begun', 'bad'), fc.nat(STORIES.length - 1)),
  { minLength: 1, maxLength: 8 },
);

/** Keeps one staging after the other until the power goes; answers the last that was kept, and the one under way. */
async function live(disk: CutDisk, events: readonly Happening[]): Promise<{ kept: Staging; coming: Staging }> {
  const stories = new KeptStories(disk, FILE);
  let kept = EMPTY;
  for (const event of events) {
    const coming = next(kept, eventOf(event), { built: null, at });
    if (coming === kept) continue;
    try {
      await stories.keep(coming, bytesOf);
    } catch (error) {
      if (error instanceof PowerCut) return { kept, coming };
      throw error;
    }
    kept = coming;
  }
  return { kept, coming: kept };
}

describe('a power cut', () => {
  it('leaves the state before or the one after, with whole copies, at whatever step it comes', async () => {
    let cuts = 0;
    await fc.assert(
      fc.asyncProperty(happenings, fc.nat(), async (events, seed) => {
        const whole = new CutDisk(Infinity, seed);
        await live(whole, events);
        for (let step = 0; step < whole.steps; step++) {
          const disk = new CutDisk(step, seed + step);
          const { kept, coming } = await live(disk, events);
          const again = disk.afterCut();
          const { staging, copies, problem } = await new KeptStories(again, FILE).open();
          cuts += 1;
          expect(problem).toBeNull();
          expect([kept, coming]).toContainEqual(staging);
          for (const { source } of [staging.now, staging.lastGood].filter((version) => version !== null))
            expect(copies.get(source)).toEqual(bytesOf(source));
          // And life goes on where it was cut off.
          const on = next(staging, eventOf(['found', seed % STORIES.length]), { built: null, at });
          await new KeptStories(again, FILE).keep(on, bytesOf);
          expect((await new KeptStories(again, FILE).open()).staging).toEqual(on);
        }
      }),
      { numRuns: 150 },
    );
    expect(cuts).toBeGreaterThan(1000);
  });

  it('would be found out by this test: a file written in its place is lost', async () => {
    const disk = new CutDisk(1, 5);
    await disk.write('state.json', '{"whole":true}');
    await disk.write('state.json', '{"whole":false}').catch(() => undefined);
    expect(() => JSON.parse(disk.afterCut().peek('state.json') ?? '') as unknown).toThrow(SyntaxError);
  });
});

describe('KeptStories', () => {
  const some = next(EMPTY, eventOf(['found', 0]), { built: null, at });

  it('lets go of copies that are no longer named', async () => {
    const disk = new CutDisk(Infinity, 1);
    await live(disk, [['found', 0], ['good', 0], ['found', 1], ['found', 2]]); // prettier-ignore
    expect([...(await disk.list())].sort()).toEqual(
      [`${sourceOf(STORIES[0]!)}.json`, `${sourceOf(STORIES[2]!)}.json`, 'state.json'].sort(),
    );
  });

  it('knows nothing of another content file, but which files failed', async () => {
    const disk = new CutDisk(Infinity, 1);
    await live(disk, [['found', 0], ['good', 0], ['found', 1], ['bad', 1]]); // prettier-ignore
    const { staging } = await new KeptStories(disk, '/other.json').open();
    expect(staging).toMatchObject({ now: null, lastGood: null, bad: [{ hash: sourceOf(STORIES[1]!) }] });
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '{"now":7}'],
    ['nothing', ''],
  ])('takes a damaged state for none, and says so: %s', async (_, text) => {
    const disk = new CutDisk(Infinity, 1);
    await writeWhole(disk, 'state.json', text);
    expect(await new KeptStories(disk, FILE).open()).toMatchObject({
      staging: EMPTY,
      problem: expect.stringMatching(/damaged/) as unknown,
    });
  });

  it('does not take a copy whose bytes have changed', async () => {
    const disk = new CutDisk(Infinity, 1);
    await new KeptStories(disk, FILE).keep(some, bytesOf);
    await writeWhole(disk, `${some.now!.source}.json`, 'rotten');
    expect((await new KeptStories(disk, FILE).open()).copies.size).toBe(0);
  });

  it('works in a folder of this machine', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forum-kiosk-'));
    try {
      const disk = folderDisk(join(folder, 'made', 'content'));
      expect((await new KeptStories(disk, FILE).open()).problem).toBeNull();
      await new KeptStories(disk, FILE).keep(some, bytesOf);
      await writeFile(join(folder, 'made', 'content', 'left.json.new'), 'half');
      expect((await new KeptStories(disk, FILE).open()).staging).toEqual(some);
      await new KeptStories(disk, FILE).keep(some, bytesOf);
      expect(await readdir(join(folder, 'made', 'content'))).toHaveLength(2);
      await writeWhole(disk, 'pin', '1', 0o600);
      expect((await stat(join(folder, 'made', 'content', 'pin'))).mode & 0o777).toBe(0o600);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
