import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, seedOf } from './random.ts';

describe('seededRandom(seed)', () => {
  it('gives the numbers of mulberry32 as published', () => {
    const random = seededRandom(1);
    expect([random(), random(), random()].map((n) => Math.round(n * 4294967296))).toEqual([
      2693262067, 11749833, 2265367787,
    ]);
  });
  it('stays in 0..1 and repeats itself from the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [a, b] = [seededRandom(seed), seededRandom(seed)];
        for (let i = 0; i < 20; i++) {
          const n = a();
          expect(n).toBe(b());
          expect(n >= 0 && n < 1).toBe(true);
        }
      }),
    );
  });
  it('is even enough to shuffle with', () => {
    const random = seededRandom(seedOf('forum'));
    const counts = [0, 0, 0, 0, 0];
    for (let i = 0; i < 10_000; i++) counts[Math.floor(random() * 5)]!++;
    // Chi-squared with 4 degrees of freedom: 18.47 is passed by chance once in a thousand.
    expect(counts.reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0)).toBeLessThan(18.47);
  });
});

describe('seedOf(words)', () => {
  it('tells similar words apart', () => {
    expect(new Set(['a/b', 'b/a', 'a/c', ''].map(seedOf)).size).toBe(4);
  });
});
