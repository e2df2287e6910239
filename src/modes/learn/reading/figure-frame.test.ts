import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureFrame, figureStage } from './figure-frame.ts';

const width = fc.integer({ min: 280, max: 2560 });
const start = { language: 'en', units: {}, words: { one: 'One' } };

describe('the stage of a figure', () => {
  it('law: small words are at least 11 px high on the screen, and larger where larger ones are asked for', () => {
    fc.assert(
      fc.property(width, (px) => {
        const [normal, large] = [figureStage(px), figureStage(px, 'large')];
        expect((px / normal.width) * normal.type.small).toBeGreaterThan(11);
        expect(px / large.width).toBeGreaterThanOrEqual(px / normal.width);
      }),
    );
  });

  it('law: a figure is never much taller than a phone is wide and a half, and its room lies within it', () => {
    fc.assert(
      fc.property(width, (px) => {
        const frame = figureFrame(start, figureStage(px));
        expect(frame.height / frame.width).toBeLessThan(1.3);
        expect(frame.box.x + frame.box.width).toBeLessThan(frame.width);
        expect(frame.box.y + frame.box.height).toBeLessThan(frame.height);
      }),
    );
  });

  it('takes words in pictures from where both languages keep theirs', () => {
    const frame = figureFrame({ ...start, pictureWords: { one: 'Một' } }, figureStage(800));
    expect(frame.word('one')).toBe('Một');
  });
});
