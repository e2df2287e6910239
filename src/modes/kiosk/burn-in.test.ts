import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REACH, ROUND, burnInOffset, orbit, resting } from './burn-in.ts';

const round = Array.from({ length: ROUND }, (_, minute) => orbit(minute));
const minutes = fc.integer({ min: 0, max: 1e6 });

describe('the way of the stage', () => {
  it('comes back to where it began', () => {
    fc.assert(
      fc.property(minutes, (minute) => {
        expect(orbit(minute + ROUND)).toEqual(orbit(minute));
      }),
    );
    expect(orbit(0)).toEqual({ x: 0, y: 0 });
  });

  it('stays within six whole device pixels, and moves by one at most', () => {
    fc.assert(
      fc.property(minutes, (minute) => {
        const [here, there] = [orbit(minute), orbit(minute + 1)];
        for (const axis of ['x', 'y'] as const) {
          expect(Number.isInteger(here[axis])).toBe(true);
          expect(Math.abs(here[axis])).toBeLessThanOrEqual(REACH);
          expect(Math.abs(there[axis] - here[axis])).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is in the middle on the whole, and reaches every side', () => {
    for (const axis of ['x', 'y'] as const) {
      const places = round.map((place) => place[axis]);
      expect(places.reduce((sum, place) => sum + place, 0)).toBe(0);
      expect([Math.min(...places), Math.max(...places)]).toEqual([-REACH, REACH]);
    }
  });

  it('rests nowhere for long: no place holds a twentieth of the time', () => {
    const counts = new Map<string, number>();
    for (const { x, y } of round) counts.set(`${x} ${y}`, (counts.get(`${x} ${y}`) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThan(ROUND / 20);
    expect(counts.size).toBeGreaterThan(60);
  });

  it('takes one step a minute', () => {
    expect(burnInOffset(59_999)).toEqual(orbit(0));
    expect(burnInOffset(20 * 60_000)).toEqual(orbit(20));
  });
});

describe('the frame', () => {
  it('rests after ten minutes without anybody', () => {
    expect(resting(1000, 600_999)).toBe(false);
    expect(resting(1000, 601_000)).toBe(true);
  });
});
