import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORY } from '../../../test/fixtures/time-story.ts';
import { schedule, sum } from './plan.ts';
import { RUNS, credit, lastTimes, rehearsalsCsv, spentIn, type Rehearsals } from './rehearsal.ts';

/** A clock that is looked at: it goes on by some seconds on a slide, or is begun anew. */
const looks = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.tuple(fc.constantFrom('a/a', 'a/b', 'b/a'), fc.integer({ min: 0, max: 60 })) },
    { weight: 1, arbitrary: fc.constant('anew' as const) },
  ),
  { maxLength: 60 },
);

describe('what slides took', () => {
  it('is all the time of the clock, in runs that begin with it', () => {
    fc.assert(
      fc.property(looks, (all) => {
        let [runs, used, seen]: [Rehearsals, number, number] = [[], 0, 0];
        for (const look of all) {
          if (look === 'anew') {
            used = 0;
            continue;
          }
          // Looked at from the first second on.
          used += used === 0 ? Math.min(1, look[1]) : look[1];
          const before = runs.at(-1)?.used ?? 0;
          if (used > 0 && (runs.length === 0 || used < before)) seen += 1;
          runs = credit(runs, look[0], used, 1_000_000);
          if (used > 0) expect(sum(Object.values(runs.at(-1)!.slides))).toBe(used);
        }
        expect(runs).toHaveLength(Math.min(RUNS, seen));
      }),
    );
  });

  it('stays as it is while the clock stands', () => {
    const runs = credit([], 'a/a', 3, 0);
    expect(credit(runs, 'a/b', 3, 9)).toBe(runs);
    expect(credit(runs, 'a/b', 0, 9)).toBe(runs);
  });

  it('is not guessed where nobody looked', () => {
    const asleep = credit(credit([], 'a/a', 3, 0), 'a/a', 600, 0);
    expect(asleep.at(-1)).toMatchObject({ used: 600, slides: { 'a/a': 3 } });
    expect(credit([], 'a/a', 300, 1_000_000)).toEqual([{ began: 700_000, used: 300, slides: { 'a/a': 0 } }]);
  });

  it('of the last talk stands beside the plan, not that of the talk under way, nor of what was passed by', () => {
    const first = credit(credit(credit([], 'a/a', 4, 0), 'a/b', 44, 0), 'b/a', 45, 0);
    const second = credit(credit(first, 'a/a', 2, 0), 'a/a', 30, 0);
    expect(lastTimes(second, 30)).toEqual({ 'a/a': 4, 'a/b': 40 });
    expect(lastTimes(second, 29.5)).toEqual({ 'a/a': 4, 'a/b': 40 });
    expect(lastTimes(second, null)).toEqual({ 'a/a': 30, 'a/b': 40 });
    expect(spentIn(second, 30)).toEqual({ 'a/a': 30 });
    expect(spentIn(second, 0)).toEqual({});
  });

  it('is that of the last talk too in the first moment of the next, which is not written down yet', () => {
    const last = credit(credit([], 'a/a', 4, 0), 'a/b', 44, 0);
    expect(lastTimes(last, 0.2)).toEqual({ 'a/a': 4, 'a/b': 40 });
    expect(spentIn(last, 0.2)).toEqual({});
  });

  it('can be taken away as a table', () => {
    const runs = credit(credit([], 'seeds/sow', 4, 4000), 'harvest/reap', 39.54, 39_540);
    const table = rehearsalsCsv(runs, schedule(STORY, { minutes: null, without: [] }), ({ slide }) => `The ${slide}`);
    expect(table.replace('\uFEFF', '').split('\r\n')).toEqual([
      'began,slide,title,planned_seconds,seconds',
      '1970-01-01T00:00:00.000Z,seeds/sow,The sow,40,4',
      '1970-01-01T00:00:00.000Z,harvest/reap,The reap,30,35.5',
      '',
    ]);
  });
});
