import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradeEstimate } from '../../quiz/questions/estimate/grade.ts';
import { rightRange } from './right-range.ts';

const target = fc
  .record({
    scale: fc.constantFrom('linear' as const, 'log' as const),
    value: fc.integer({ min: 2, max: 900 }),
    step: fc.constantFrom(0.5, 1, 5),
    spread: fc.double({ min: 1.1, max: 60, noNaN: true }),
    qualifier: fc.constantFrom('exact' as const, 'about' as const),
  })
  .map(({ scale, value, step, spread, qualifier }) => ({
    key: { value, qualifier },
    axis: { from: 1, to: 1000, scale, step },
    tolerance: spread,
  }));

it('holds just the estimates that the quiz calls right', () => {
  fc.assert(
    fc.property(target, fc.double({ min: 1, max: 1000, noNaN: true }), fc.double({ min: -2, max: 2 }), (t, x, near) => {
      const [low, high] = rightRange(t);
      for (const guess of [x, low + near, high + near].filter((value) => value >= 1 && value <= 1000)) {
        // What lies on a bound is right or not by the last digit of a binary fraction.
        if (Math.min(Math.abs(guess - low), Math.abs(guess - high)) < 1e-6) continue;
        expect(gradeEstimate(t, guess).verdict === 'right').toBe(low <= guess && guess <= high);
      }
    }),
    { numRuns: 1000 },
  );
});
