import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { mayRenew } from './renewal.ts';

const HOUR = 3_600_000;
const moment = fc.integer({ min: 0, max: 4e12 });

it('renews a page the first time, and again after an hour by either turn of the clock, but not before', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -10 * HOUR, max: 10 * HOUR }), (then, later) => {
      expect(mayRenew(String(then), then + later)).toBe(Math.abs(later) >= HOUR);
    }),
  );
  expect(mayRenew(null, 0)).toBe(true);
});

it('renews a page whose note makes no sense', () => {
  expect(mayRenew('yesterday', 1000)).toBe(true);
});
