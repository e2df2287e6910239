import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, measure, wrap } from '../scene/index.ts';
import { GROUP, optionSize, promptSize } from './layout.ts';

const stage = fc.constantFrom(...Object.values(STAGES));
const prompt = fc
  .array(fc.constantFrom('một', 'nghìn', 'doanh', 'nghiệp', 'công', 'nghệ', 'technology', 'of', '100.000'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => words.join(' ').slice(0, 240));

describe('promptSize(text, stage, measure)', () => {
  it('is that of a title where the prompt takes no more lines than one', () => {
    fc.assert(
      fc.property(stage, prompt, (stage, text) => {
        const lines = wrap(
          text,
          stage.width - 2 * stage.margin,
          { size: stage.title.size, weight: 700 },
          measure,
        ).length;
        expect(promptSize(text, stage, measure) === stage.title.size).toBe(lines <= stage.title.lines);
      }),
    );
  });
  it('leaves at least half of the stage to the question', () => {
    fc.assert(
      fc.property(stage, prompt, (stage, text) => {
        const size = promptSize(text, stage, measure);
        const lines = wrap(text, stage.width - 2 * stage.margin, { size, weight: 700 }, measure).length;
        expect(lines * size * 1.3).toBeLessThan((stage.height - stage.title.top - stage.foot) / 2);
      }),
    );
  });
  it('can be read by a group on every stage that is not held in a hand', () => {
    const { landscape, portrait } = STAGES;
    fc.assert(
      fc.property(
        fc.constantFrom(landscape, portrait),
        prompt,
        fc.integer({ min: 20, max: 60 }),
        (stage, text, size) => {
          expect(promptSize(text, stage, measure)).toBeGreaterThanOrEqual(GROUP.prompt);
          expect(optionSize(size, stage)).toBe(Math.max(size, GROUP.option));
          expect(optionSize(size, STAGES.narrow)).toBe(size);
        },
      ),
    );
  });
});
