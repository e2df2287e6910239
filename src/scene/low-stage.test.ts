import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStageIn, lowStage } from './low-stage.ts';
import { chooseStage } from './stages.ts';

const UPRIGHT = { width: 1080, height: 1920 };
const lower = (share: number) => ({ width: UPRIGHT.width, height: UPRIGHT.height * share });
const choice = fc.record({
  languages: fc.constantFrom(1, 2),
  textSize: fc.constantFrom('normal', 'large'),
} as const);
const share = fc.double({ min: 0.5, max: 1, noNaN: true });

describe('a stage that stands low on an upright screen', () => {
  it('fills the width', () => {
    for (const height of [0.5, 0.55, 0.6])
      for (const textSize of ['normal', 'large'] as const) {
        const room = lower(height);
        const stage = chooseStageIn(UPRIGHT, height, { textSize });
        expect(stage.width * Math.min(room.width / stage.width, room.height / stage.height)).toBeCloseTo(1080, 0);
        expect(stage.name).toBe('landscape');
      }
  });

  it('is the usual one where nearly all of the screen can be reached', () => {
    expect(chooseStageIn(UPRIGHT, 0.9)).toEqual(chooseStage(1080, 1920));
    expect(chooseStageIn(UPRIGHT, 1, { textSize: 'large' })).toEqual(chooseStage(1080, 1920, { textSize: 'large' }));
  });

  it('never shows words smaller than the usual one would in the same place', () => {
    fc.assert(
      fc.property(share, fc.constantFrom('normal', 'large'), (part, textSize) => {
        const room = lower(part);
        const seen = ({ width, height, caption }: ReturnType<typeof chooseStage>) =>
          caption.size * Math.min(room.width / width, room.height / height);
        const usual = chooseStage(1080, 1920, { textSize });
        expect(seen(chooseStageIn(UPRIGHT, part, { textSize }))).toBeGreaterThanOrEqual(seen(usual));
      }),
    );
  });

  it('shows larger words where large text is asked for', () => {
    fc.assert(
      fc.property(share, fc.constantFrom(1, 2), (part, languages) => {
        const [normal, large] = (['normal', 'large'] as const).map((textSize) =>
          lowStage(lower(part), { languages, textSize }),
        );
        expect(large!.width).toBe(normal!.width);
        expect(large!.caption.size / normal!.caption.size).toBeGreaterThan(1.2);
        expect(large!.both.caption[0] / normal!.both.caption[0]).toBeGreaterThan(1.2);
      }),
    );
  });

  it('is the same kind of stage in one language and in two', () => {
    fc.assert(
      fc.property(share, choice, (part, chosen) => {
        const names = ([1, 2] as const).map((languages) => chooseStageIn(UPRIGHT, part, { ...chosen, languages }).name);
        expect(names[0]).toBe(names[1]);
      }),
    );
  });

  it('is no matter of a landscape screen or a phone', () => {
    for (const [width, height] of [
      [1920, 1080],
      [390, 844],
    ] as const)
      expect(chooseStageIn({ width, height }, 0.5)).toEqual(chooseStage(width, height));
  });
});
