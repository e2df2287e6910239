import { quantile } from 'd3-array';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

it('gives the quartiles that d3 gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 600_000 }), { minLength: 1 }), (times) => {
      const { n, low, median, high } = spreadOf(times, 'answer', 1);
      expect([n, low, median, high]).toEqual([times.length, ...[0.25, 0.5, 0.75].map((p) => quantile(times, p))]);
    }),
  );
});

it('leaves out who went away, and tells nothing of few', () => {
  expect(spreadOf([1000, 2000, 3000, 600_001], 'answer', 3)).toEqual({ n: 3, low: 1500, median: 2000, high: 2500 });
  expect(spreadOf([1000, 2000, 600_001], 'answer', 3)).toEqual({ n: 2, low: null, median: null, high: null });
  expect(spreadOf([], 'visit', 0)).toMatchObject({ n: 0, median: null });
});
