import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../test/fixtures/colour-sight.ts';
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

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the frame', () => {
  it('can still be read when it has dimmed', () => {
    const tokens = read('../../ui/tokens.css');
    const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)![1]!;
    const opacity = Number(/data-resting\] \{\s*--resting-opacity: ([\d.]+)/.exec(read('burn-in.styles.ts'))![1]);
    const bytes = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    const dimmed = (name: string, ground: string) => {
      const below = bytes(ground);
      const mixed = bytes(colour(name)).map((byte, i) => Math.round(byte * opacity + below[i]! * (1 - opacity)));
      return `#${mixed.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    };
    expect(opacity).toBeLessThan(0.8);
    for (const ground of ['ground', 'glow'].map(colour)) {
      expect(contrast(dimmed('muted', ground), ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dimmed('gold', ground), dimmed('ground', ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('rests after ten minutes without anybody', () => {
    expect(resting(1000, 600_999)).toBe(false);
    expect(resting(1000, 601_000)).toBe(true);
  });
});
