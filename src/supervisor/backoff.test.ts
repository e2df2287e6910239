import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waitBefore } from './backoff.ts';

it('begins again at once, then waits longer each time, at most a minute', () => {
  expect([0, 1, 2, 3].map(waitBefore)).toEqual([0, 1000, 2000, 4000]);
  fc.assert(
    fc.property(fc.nat(5000), (failures) => {
      expect(waitBefore(failures + 1)).toBeGreaterThanOrEqual(waitBefore(failures));
      expect(waitBefore(failures)).toBeLessThanOrEqual(60_000);
    }),
  );
});
