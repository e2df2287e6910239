import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitalHeight,
  lowArea,
  pixelWidth,
  readableFrom,
  smallestText,
  textSizeOn,
  touchTarget,
  type Screen,
  type Size,
} from './physical.ts';

const HD: Size = { width: 1920, height: 1080 };
const UPRIGHT: Size = { width: 1080, height: 1920 };

const size = fc.record({ width: fc.integer({ min: 320, max: 7680 }), height: fc.integer({ min: 320, max: 7680 }) });
const screen: fc.Arbitrary<Screen> = fc.record({
  diagonal: fc.double({ min: 7, max: 120, noNaN: true }),
  bottom: fc.double({ min: 0, max: 3000, noNaN: true }),
  distance: fc.double({ min: 300, max: 10_000, noNaN: true }),
});

describe('a touch target', () => {
  it.each([
    [21.5, 81],
    [43, 44],
    [55, 44],
  ])('of 20 mm, and never under 44 pixels: %s inches, %s px', (diagonal, pixels) => {
    expect(Math.round(touchTarget(diagonal, HD))).toBe(pixels);
  });

  it('is 20 mm or more on every screen, whichever way it stands', () => {
    fc.assert(
      fc.property(screen, size, ({ diagonal }, picture) => {
        const target = touchTarget(diagonal, picture);
        expect(target * pixelWidth(diagonal, picture)).toBeGreaterThanOrEqual(20 - 1e-9);
        expect(target).toBeGreaterThanOrEqual(44);
        const turned = { width: picture.height, height: picture.width };
        expect(touchTarget(diagonal, turned)).toBeCloseTo(target, 9);
      }),
    );
  });
});

describe('text', () => {
  it('has capitals of 11 mm for 0.9 m, and of 37 mm for 3 m', () => {
    expect(Math.round(capitalHeight(900))).toBe(11);
    expect(Math.round(capitalHeight(3000))).toBe(37);
  });

  it('must be the smaller, the larger the screen, and twice as large from twice as far', () => {
    fc.assert(
      fc.property(screen, size, (one, picture) => {
        const text = smallestText(one, picture);
        expect(smallestText({ ...one, diagonal: one.diagonal * 2 }, picture)).toBeCloseTo(text / 2, 6);
        expect(smallestText({ ...one, distance: one.distance * 2 }, picture)).toBeCloseTo(text * 2, 6);
      }),
    );
  });
});

describe('the size of text that a visitor finds', () => {
  it.each([
    [21.5, 500, 'normal'],
    [21.5, 600, 'large'],
    [43, 900, 'normal'],
    [43, 1200, 'large'],
    [55, 1200, 'normal'],
    [55, 1500, 'large'],
  ] as const)('on %s inches, from %s mm, is %s', (diagonal, distance, size) => {
    expect(textSizeOn({ diagonal, distance })).toBe(size);
  });

  it('is the usual one where nobody told how far people stand', () => {
    expect(textSizeOn(null)).toBe('normal');
    expect(textSizeOn(undefined)).toBe('normal');
  });

  it('has capitals of 0.7 degrees as far as it can be read, and large text is read from a quarter farther', () => {
    fc.assert(
      fc.property(fc.double({ min: 7, max: 120, noNaN: true }), (diagonal) => {
        const { normal, large } = readableFrom(diagonal);
        expect(smallestText({ diagonal, distance: normal }, HD)).toBeCloseTo(34, 6);
        expect(large / normal).toBeCloseTo(1.25, 6);
        expect(textSizeOn({ diagonal, distance: normal * 0.99 })).toBe('normal');
        expect(textSizeOn({ diagonal, distance: normal * 1.01 })).toBe('large');
      }),
    );
  });
});

describe('what is reached', () => {
  it('is the lower part of an upright screen whose place nobody told, and not of a phone or a landscape one', () => {
    expect(lowArea(UPRIGHT, null)).toEqual({ top: 0.4, bottom: 1 });
    expect(lowArea(HD, null)).toBeNull();
    expect(lowArea({ width: 390, height: 844 }, null)).toBeNull();
  });

  it('lies between 380 and 1220 mm above the floor', () => {
    // 55 inches, upright: 1218 mm high.
    const area = lowArea(UPRIGHT, { diagonal: 55, bottom: 300, distance: 900 })!;
    const above = (fraction: number) => 300 + (1 - fraction) * 1217.6;
    expect(above(area.top)).toBeCloseTo(1220, 0);
    expect(above(area.bottom)).toBeCloseTo(380, 0);
  });

  it('is everything where nothing stands higher', () => {
    expect(lowArea(HD, { diagonal: 43, bottom: 600, distance: 900 })).toBeNull();
    expect(lowArea(HD, { diagonal: 43, bottom: 900, distance: 900 })).not.toBeNull();
  });

  it('is at least half of the picture, and on it', () => {
    fc.assert(
      fc.property(screen, size, (one, picture) => {
        const area = lowArea(picture, one);
        if (!area) return;
        expect(area.top).toBeGreaterThanOrEqual(0);
        expect(area.bottom).toBeLessThanOrEqual(1);
        expect(area.bottom - area.top).toBeGreaterThanOrEqual(0.5 - 1e-9);
      }),
    );
  });

  it('never stands higher where the screen hangs higher', () => {
    fc.assert(
      fc.property(screen, size, fc.double({ min: 0, max: 500, noNaN: true }), (one, picture, more) => {
        const [low, high] = [lowArea(picture, one), lowArea(picture, { ...one, bottom: one.bottom + more })];
        if (low) expect(high!.top).toBeGreaterThanOrEqual(low.top - 1e-9);
      }),
    );
  });

  it('is nothing in a window without size', () => {
    expect(lowArea({ width: 0, height: 0 }, { diagonal: 43, bottom: 900, distance: 900 })).toBeNull();
  });
});
