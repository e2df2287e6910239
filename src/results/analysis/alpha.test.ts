import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaOf } from './alpha.ts';

type Matrix = readonly (readonly number[])[];
const sittingsOf = (matrix: Matrix) => matrix.map((row) => new Map(row.map((score, i) => [`q${i}`, score])));
const alpha = (matrix: Matrix) =>
  alphaOf(sittingsOf(matrix), { perRound: matrix[0]!.length, least: 2, leastPairs: 1 })?.value ?? null;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => mean(values.map((value) => value ** 2)) - mean(values) ** 2;
const columns = (matrix: Matrix) => matrix[0]!.map((_, i) => matrix.map((row) => row[i]!));

/** Cronbach's alpha as textbooks have it, from the variances of items and of totals. KR-20 where scores are 0 or 1. */
function cronbach(matrix: Matrix): number {
  const k = matrix[0]!.length;
  const items = columns(matrix).reduce((sum, column) => sum + variance(column), 0);
  return (k / (k - 1)) * (1 - items / variance(matrix.map((row) => row.reduce((sum, score) => sum + score, 0))));
}
/** The same people with every item on the same scale. */
function standardised(matrix: Matrix): Matrix {
  const scales = columns(matrix).map((column) => [mean(column), Math.sqrt(variance(column))] as const);
  return matrix.map((row) => row.map((score, i) => (score - scales[i]![0]) / scales[i]![1]));
}

// K. L. Wuensch, The Kuder-Richardson 20, core.ecu.edu/wuenschk/StatHelp/KR20.txt: ten students, ten items; the sum of
// p q is 2.18 and the variance of the totals 5.84.
const WUENSCH: Matrix = [
  '1111110110',
  '1011011101',
  '1111011001',
  '0010001000',
  '0000010010',
  '1110111111',
  '1101110111',
  '1111111101',
  '0101111101',
  '1101101110',
].map((row) => [...row].map(Number));

describe('alphaOf', () => {
  it('is Cronbach’s alpha of standardised items for a published test', () => {
    expect(columns(WUENSCH).reduce((sum, column) => sum + variance(column), 0)).toBeCloseTo(2.18, 9);
    expect(cronbach(WUENSCH)).toBeCloseTo((10 / 9) * (1 - 2.18 / 5.84), 9);
    expect(alpha(WUENSCH)).toBeCloseTo(cronbach(standardised(WUENSCH)), 9);
    // Items of nearly the same variance: the standardised number is near the plain one.
    expect(alpha(WUENSCH)).toBeCloseTo(cronbach(WUENSCH), 1);
  });

  it('is KR-20 itself where all items are equally hard', () => {
    const matrix = [
      [1, 1, 1],
      [1, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ];
    expect(cronbach(matrix)).toBeCloseTo(alpha(matrix)!, 12);
  });

  it('is the classical number on every complete matrix, and at most 1', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 3, max: 12 }))
      .chain(([k, n]) =>
        fc.array(
          fc.array(
            fc.integer({ min: 0, max: 4 }).map((score) => score / 4),
            { minLength: k, maxLength: k },
          ),
          {
            minLength: n,
            maxLength: n,
          },
        ),
      )
      .filter((rows) => columns(rows).every((column) => variance(column) > 1e-9));
    fc.assert(
      fc.property(matrix, (rows) => {
        const value = alpha(rows);
        const totals = standardised(rows).map((row) => row.reduce((sum, score) => sum + score, 0));
        if (value === null) {
          expect(variance(totals)).toBeLessThan(1e-6);
          return;
        }
        expect(value).toBeLessThanOrEqual(1);
        const classical = cronbach(standardised(rows));
        expect(Math.abs(value - classical)).toBeLessThan(1e-6 * Math.max(1, classical ** 2));
      }),
    );
  });

  it('finds in drawn rounds what it finds where everybody answers everything', () => {
    // Whoever knows more has every question right more often: scores follow one ability, by a fixed generator.
    let state = 7;
    const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
    const full = Array.from({ length: 4000 }, () => {
      const ability = random();
      return Array.from({ length: 8 }, () => Number(random() < ability));
    });
    const drawn = full.map((row) => {
      const first = Math.floor(random() * 8);
      return new Map([0, 1, 2].map((i) => [`q${(first + i * 3) % 8}`, row[(first + i * 3) % 8]!]));
    });
    const options = { perRound: 3, least: 5 };
    const [all, some] = [alphaOf(sittingsOf(full), options)!, alphaOf(drawn, options)!];
    expect(some.pairs).toBe(12_000);
    expect(Math.abs(some.value - all.value)).toBeLessThan(0.05);
    // r = var(ability) / (p q) = (1/12) / (1/4) = 1/3, so alpha of three is 3/5.
    expect(some.value).toBeCloseTo(0.6, 1);
  });

  it('is not known from few pairs, of rounds of one, or where nothing goes together', () => {
    expect(alphaOf(sittingsOf(WUENSCH.slice(0, 2)), { perRound: 10, least: 2 })).toBeNull();
    expect(alphaOf(sittingsOf(WUENSCH), { perRound: 1, least: 2 })).toBeNull();
    expect(
      alphaOf(
        sittingsOf([
          [0, 1],
          [1, 0],
        ]),
        { perRound: 2, least: 2, leastPairs: 1 },
      ),
    ).toBeNull();
    expect(alphaOf([], { perRound: 3, least: 0, leastPairs: 0 })).toBeNull();
  });
});
