import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL, SCORINGS, pointsFor } from './points.ts';

const scoring = fc.constantFrom(...SCORINGS);
const score = fc.double({ min: 0, max: 1, noNaN: true });
const time = fc.integer({ min: 0, max: 600_000 });
const limit = fc.integer({ min: 1000, max: 120_000 });

describe('pointsFor(scoring, score, ms, limit)', () => {
  it('gives whole points from 0 to 1000, and all of them to a perfect answer at once', () => {
    fc.assert(
      fc.property(scoring, score, time, limit, (scoring, score, ms, limit) => {
        const points = pointsFor(scoring, score, ms, limit);
        expect(Number.isInteger(points) && points >= 0 && points <= FULL).toBe(true);
        expect(pointsFor(scoring, 1, 0, limit)).toBe(FULL);
        expect(pointsFor(scoring, 0, ms, limit)).toBe(0);
      }),
    );
  });
  it('never gives less to the better or the faster answer', () => {
    fc.assert(
      fc.property(scoring, score, score, time, time, limit, (scoring, a, b, s, t, limit) => {
        const [low, high, fast, slow] = [Math.min(a, b), Math.max(a, b), Math.min(s, t), Math.max(s, t)];
        expect(pointsFor(scoring, high, slow, limit)).toBeGreaterThanOrEqual(pointsFor(scoring, low, slow, limit));
        expect(pointsFor(scoring, high, fast, limit)).toBeGreaterThanOrEqual(pointsFor(scoring, high, slow, limit));
      }),
    );
  });
  it('does not know of time with "accuracy", takes half at most with "classic" and a fifth with "gentle"', () => {
    const late = SCORINGS.map((scoring) => pointsFor(scoring, 1, 1e6, 20_000));
    expect(late).toEqual([1000, 500, 800]);
    expect(SCORINGS.map((scoring) => pointsFor(scoring, 1, 10_000, 20_000))).toEqual([1000, 750, 900]);
    expect(pointsFor('classic', 1, 499, 20_000)).toBe(1000);
  });
});
