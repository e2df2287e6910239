import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationOf, type Pair } from './correlation.ts';

const pair = fc.tuple(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 8 }).map((score) => score / 8),
);
const bySort = (pairs: readonly Pair[]) => [...pairs].sort(([a, b], [c, d]) => a - c || b - d);

/** The textbook formula of the point-biserial correlation: (M1 - M0) / s sqrt(p q), s of the whole population. */
function pointBiserial(pairs: readonly Pair[]): number {
  const of = (chosen: number) => pairs.filter(([a]) => a === chosen).map(([, score]) => score);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value) / values.length;
  const all = pairs.map(([, score]) => score);
  const deviation = Math.sqrt(all.reduce((sum, score) => sum + (score - mean(all)) ** 2, 0) / all.length);
  const share = of(1).length / pairs.length;
  return ((mean(of(1)) - mean(of(0))) / deviation) * Math.sqrt(share * (1 - share));
}

describe('correlationOf', () => {
  it('gives the published correlation of a textbook', () => {
    // F. J. Anscombe 1973, Graphs in statistical analysis, Am. Stat. 27:17-21, first data set: r = 0.816.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(
      correlationOf(
        x.map((value, i): Pair => [value, y[i]!]),
        5,
      ),
    ).toBeCloseTo(0.81642, 5);
  });

  it('is the point-biserial correlation for what is chosen or not', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 60 }), (pairs) => {
        const value = correlationOf(pairs, 2);
        if (value !== null) expect(value).toBeCloseTo(pointBiserial(pairs), 9);
        else expect([0, 1].some((i) => new Set(pairs.map((one) => one[i])).size === 1)).toBe(true);
      }),
    );
  });

  it('lies in -1..1, does not depend on the order, and turns with its sign', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
        const value = correlationOf(bySort(pairs), 2);
        const turned = correlationOf(
          pairs.map(([a, b]): Pair => [1 - a, b]),
          2,
        );
        if (value === null) {
          expect(turned).toBeNull();
          return;
        }
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(correlationOf(pairs, 2)).toBeCloseTo(value, 9);
        expect(turned).toBeCloseTo(-value, 9);
      }),
    );
  });

  it('is not known of few, or of what never changes', () => {
    expect(
      correlationOf(
        [
          [0, 0],
          [1, 1],
        ],
        3,
      ),
    ).toBeNull();
    expect(
      correlationOf(
        [
          [1, 0.2],
          [1, 0.7],
          [1, 0.4],
        ],
        3,
      ),
    ).toBeNull();
    expect(
      correlationOf(
        [
          [0, 0.1],
          [1, 0.1],
          [0, 0.1],
        ],
        3,
      ),
    ).toBeNull();
    expect(correlationOf([], 0)).toBeNull();
  });
});
