import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrubAt, stepAt, stepByKey } from './scrub.ts';

const steps = fc.integer({ min: 1, max: 12 });

describe('the scrubber of a slide', () => {
  it('law: every place lies on the slide, and at whole numbers is the step itself', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), steps, (place, count) => {
        const { from, t } = scrubAt(place, count);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + t).toBeLessThanOrEqual(count - 1);
        expect(t).toBeGreaterThanOrEqual(0);
        expect(t).toBeLessThan(1);
        if (place >= 0 && place <= count - 1) expect(from + t).toBeCloseTo(place, 9);
        expect(stepAt(place, count)).toBe(Math.min(count - 1, Math.floor(from + t + 0.5)));
      }),
    );
    for (const step of [0, 1, 2]) expect(scrubAt(step, 3)).toEqual({ from: step, t: 0 });
  });

  it('goes by keys in whole steps and stops at the ends', () => {
    fc.assert(
      fc.property(steps, fc.nat(11), fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End'), (count, at, key) => {
        const step = Math.min(at, count - 1);
        const to = stepByKey(key, step, count)!;
        expect(to).toBe(
          { ArrowLeft: Math.max(0, step - 1), ArrowRight: Math.min(count - 1, step + 1), Home: 0, End: count - 1 }[key],
        );
      }),
    );
    expect(stepByKey('Tab', 0, 3)).toBeNull();
  });
});
