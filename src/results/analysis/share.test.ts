import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, wilson } from './share.ts';

describe('wilson', () => {
  // R. G. Newcombe 1998, Two-sided confidence intervals for the single proportion, Stat. Med. 17:857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval of %d of %d', (hits, cases, low, high) => {
    const interval = wilson(hits, cases);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the shares whose test does not reject what was seen (another way to the same interval)', () => {
    // The bounds solve |seen - p| = z sqrt(p (1 - p) / n); found here by halving, without the formula.
    const solve = (seen: number, cases: number, inside: number, outside: number): number => {
      for (let i = 0; i < 200; i++) {
        const middle = (inside + outside) / 2;
        const isInside = Math.abs(seen - middle) <= 1.959963984540054 * Math.sqrt((middle * (1 - middle)) / cases);
        if (isInside) inside = middle;
        else outside = middle;
      }
      return inside;
    };
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (cases, part) => {
        const hits = Math.min(cases - 1, Math.max(1, Math.round(part * cases)));
        const { low, high } = wilson(hits, cases);
        expect(low).toBeCloseTo(solve(hits / cases, cases, hits / cases, 0), 9);
        expect(high).toBeCloseTo(solve(hits / cases, cases, hits / cases, 1), 9);
      }),
    );
  });

  it('lies within 0..1, holds the share, mirrors, and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat({ max: 10_000 }), (cases, some) => {
        const hits = some % (cases + 1);
        const { low, high } = wilson(hits, cases);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / cases);
        expect(high).toBeGreaterThanOrEqual(hits / cases);
        const mirrored = wilson(cases - hits, cases);
        expect(1 - mirrored.high).toBeCloseTo(low, 12);
        const more = wilson(hits * 4, cases * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('shareOf', () => {
  it('tells nothing but their number of fewer cases than the least', () => {
    expect(shareOf(2, 4, 5)).toEqual({ n: 4, value: null, low: null, high: null });
    expect(shareOf(2, 5, 5)).toMatchObject({ n: 5, value: 0.4 });
    expect(shareOf(0, 0, 0)).toMatchObject({ n: 0, value: null });
  });
});
