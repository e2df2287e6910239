import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseStage } from '../../scene/index.ts';
import { placeStage } from '../../ui/place.ts';
import { TOUCH, areaIn, textSizeIn } from './small.ts';

it.each([
  [1280, 720, 'normal'],
  [640, 360, 'normal'],
  [639, 360, 'large'],
  [900, 300, 'large'],
  [320, 180, 'large'],
  // Upright stages are made for phones.
  [320, 569, 'normal'],
] as const)('a frame of %i x %i has %s text', (width, height, size) => {
  expect(textSizeIn({ width, height })).toBe(size);
});

it('from the foot of any stage to the end of its frame there is room for a finger', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 2000 }),
      fc.integer({ min: 120, max: 2000 }),
      fc.constantFrom(1, 2),
      (width, height, languages) => {
        const frame = { width, height };
        const stage = chooseStage(width, height, { textSize: textSizeIn(frame), languages: languages });
        const { top, scale } = placeStage(frame, stage, areaIn(frame, stage), 100);
        expect(height - (top + (stage.height - stage.foot) * scale)).toBeGreaterThan(TOUCH - 0.1);
        expect(top).toBeGreaterThan(-0.1);
      },
    ),
  );
});

it('a stage that has the room keeps all of its frame', () => {
  for (const [width, height] of [
    [1280, 720],
    [640, 360],
    [390, 844],
    [320, 320],
  ] as const)
    expect(
      areaIn({ width, height }, chooseStage(width, height, { textSize: textSizeIn({ width, height }) })),
    ).toBeNull();
});
