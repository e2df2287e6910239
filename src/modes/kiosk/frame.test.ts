import { describe, expect, it } from 'vitest';
import { shapeFor } from './frame.ts';

const WINDOWS = [
  [1920, 1080],
  [1080, 1920],
  [390, 844],
] as const;
const SIZES = ['normal', 'large'] as const;

describe('shapeFor(choice)', () => {
  it('is the same function for the same choice, and another one for another', () => {
    const all = SIZES.flatMap((textSize) => [false, true].map((both) => shapeFor({ textSize, both })));
    expect(new Set(all).size).toBe(4);
    expect(shapeFor({ textSize: 'large', both: true })).toBe(all[3]);
  });

  it.each(WINDOWS)('shows everything larger on %i x %i, and captions by a sixth at least', (width, height) => {
    for (const both of [false, true]) {
      const [normal, large] = SIZES.map((textSize) => shapeFor({ textSize, both })(width, height));
      const onScreen = (shape: typeof normal, size: number) => (size * width) / shape!.width;
      expect(large!.name).toBe(normal!.name);
      expect(large!.width).toBeLessThan(normal!.width);
      const caption = (shape: typeof normal) => onScreen(shape, both ? shape!.both.caption[0] : shape!.caption.size);
      expect(caption(large) / caption(normal)).toBeGreaterThan(both ? 1.1 : 1.16);
    }
  });

  it.each(WINDOWS)('keeps targets as large for a finger on %i x %i', (width, height) => {
    const targets = SIZES.flatMap((textSize) =>
      [false, true].map((both) => {
        const shape = shapeFor({ textSize, both })(width, height);
        return (parseFloat(shape.properties['--target']!) * width) / shape.width;
      }),
    );
    for (const target of targets) expect(target).toBeCloseTo(targets[0]!, 3);
  });

  it('fills the width of the lower part of an upright screen, and keeps targets as large for a finger', () => {
    const area = { top: 0.4, bottom: 1 };
    for (const textSize of SIZES)
      for (const both of [false, true]) {
        const shape = shapeFor({ textSize, both })(1080, 1920, area);
        const scale = 1080 / shape.width;
        expect(shape.height * scale).toBeCloseTo(1152, 0);
        expect(parseFloat(shape.properties['--target']!) * scale).toBeCloseTo(88, 3);
        const names = (properties: object) => Object.keys(properties).sort();
        expect(names(shape.properties)).toEqual(names(shapeFor({ textSize, both })(1080, 1920).properties));
      }
  });

  it('names the same measures for every size, so that none of another stays behind', () => {
    const [normal, large] = SIZES.map((textSize) => shapeFor({ textSize, both: false })(1920, 1080));
    expect(Object.keys(large!.properties)).toEqual(Object.keys(normal!.properties));
  });
});
