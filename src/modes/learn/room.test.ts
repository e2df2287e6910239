import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxFor, shapeIn } from './room.ts';

const room = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 120, max: 2560 }) });
const textSize = fc.constantFrom('normal' as const, 'large' as const);
const languages = fc.constantFrom(1 as const, 2 as const);

/** Size of the small type of the stage that stands in a box, in CSS pixels. */
function typeIn(box: { width: number; height: number }, size: 'normal' | 'large', count: 1 | 2): number {
  const stage = shapeIn(size, count)(box.width, box.height);
  return Math.min(box.width / stage.width, box.height / stage.height) * stage.type.small;
}

describe('boxFor(room, choice)', () => {
  it('never makes the page wider than its window, nor leaves a part of it empty below', () => {
    fc.assert(
      fc.property(room, textSize, languages, (one, size, count) => {
        const box = boxFor(one, { textSize: size, languages: count });
        expect(box.width).toBeLessThanOrEqual(one.width);
        expect(box.height).toBeGreaterThanOrEqual(one.height);
      }),
    );
  });

  it('has type that can be read in every window', () => {
    fc.assert(
      fc.property(room, textSize, (one, size) => {
        // In a hand two pixels of the narrow stage are one: 28 of them are 11.5 on the smallest phone.
        expect(typeIn(boxFor(one, { textSize: size }), size, 1)).toBeGreaterThanOrEqual(11.4);
      }),
    );
  });

  it('fills the usual windows without scrolling', () => {
    for (const one of [
      { width: 1440, height: 780 },
      { width: 768, height: 900 },
      { width: 390, height: 700 },
      { width: 360, height: 620 },
    ])
      expect(boxFor(one, {})).toEqual(one);
  });

  it('takes the shape of a hand on a phone that lies on its side', () => {
    const box = boxFor({ width: 740, height: 260 }, {});
    expect(shapeIn('normal', 1)(box.width, box.height).name).toBe('narrow');
  });
});
