import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStage, targetOn } from './place.ts';

const size = (least: number, most: number) =>
  fc.record({ width: fc.integer({ min: least, max: most }), height: fc.integer({ min: least, max: most }) });
const area = fc
  .tuple(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }))
  .map(([top, span]) => ({ top, bottom: Math.min(1, top + span) }));

describe('a stage', () => {
  it('stands whole in its area, in the middle of the width and at the foot', () => {
    fc.assert(
      fc.property(size(320, 4000), size(700, 2000), area, (window, stage, part) => {
        const { left, top, scale } = placeStage(window, stage, part, 1);
        expect(left + (stage.width * scale) / 2).toBeCloseTo(window.width / 2, -0.5);
        expect(top).toBeGreaterThanOrEqual(window.height * part.top - 0.5);
        expect(Math.abs(top + stage.height * scale - window.height * part.bottom)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('keeps at least half of its size in half of the window', () => {
    fc.assert(
      fc.property(size(320, 4000), size(700, 2000), area, (window, stage, part) => {
        const whole = placeStage(window, stage, null, 1).scale;
        expect(placeStage(window, stage, part, 1).scale).toBeGreaterThanOrEqual(whole / 2 - 1e-9);
      }),
    );
  });

  it('begins on a whole device pixel', () => {
    fc.assert(
      fc.property(size(320, 4000), size(700, 2000), fc.constantFrom(1, 1.5, 2, 3), (window, stage, density) => {
        const { left, top } = placeStage(window, stage, null, density);
        for (const length of [left, top])
          expect(Math.abs(length * density - Math.round(length * density))).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('a target', () => {
  it('is as designed where that is large enough', () => {
    expect(targetOn(88, 0, 1)).toBe(88);
    expect(targetOn(88, 81, 1)).toBe(88);
  });

  it('grows where the screen is small or the stage stands low, up to 1.6 times', () => {
    expect(targetOn(88, 81, 0.6)).toBeCloseTo(135);
    expect(targetOn(88, 120, 1)).toBe(120);
    expect(targetOn(88, 400, 1)).toBeCloseTo(140.8);
  });
});
