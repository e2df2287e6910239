import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyStep, isChosen, lastSteps, NO_STEP, pagesOf, stepsOf, withSlide, withStep } from './chosen.ts';

const slide = (id: string, count: number) => ({ id, steps: Array.from({ length: count }, () => ({})) });
const SLIDES = [slide('one', 3), slide('two', 1), slide('three', 5)];

describe('lastSteps(slides), everyStep(slides)', () => {
  it('choose one step of each slide, or all', () => {
    expect(SLIDES.map((one) => stepsOf(lastSteps(SLIDES), one))).toEqual([[2], [0], [4]]);
    expect(pagesOf(SLIDES, everyStep(SLIDES))).toBe(9);
    expect(pagesOf(SLIDES, NO_STEP)).toBe(0);
  });
});

describe('stepsOf(chosen, slide)', () => {
  it('answers in the order of the slide, whatever the order of the choice', () => {
    const chosen = withStep(withStep(NO_STEP, 'three', 4, true), 'three', 1, true);
    expect(stepsOf(chosen, SLIDES[2]!)).toEqual([1, 4]);
  });
  it('has no page for a step that the slide does not have in this version', () => {
    expect(stepsOf(withStep(NO_STEP, 'two', 3, true), SLIDES[1]!)).toEqual([]);
    expect(pagesOf(SLIDES, withStep(NO_STEP, 'gone', 0, true))).toBe(0);
  });
});

const changes = fc.array(
  fc.record({ slide: fc.constantFrom(...SLIDES), step: fc.nat({ max: 4 }), isIn: fc.boolean(), whole: fc.boolean() }),
);

describe('withStep(), withSlide()', () => {
  it('say of each step what was said of it last, and never change the choice before', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const said = new Map<string, boolean>();
        let chosen = NO_STEP;
        for (const { slide: one, step, isIn, whole } of all) {
          const before = pagesOf(SLIDES, chosen);
          const next = whole ? withSlide(chosen, one, isIn) : withStep(chosen, one.id, step, isIn);
          expect(pagesOf(SLIDES, chosen)).toBe(before);
          chosen = next;
          for (const at of whole ? one.steps.keys() : [step]) said.set(`${one.id}/${at}`, isIn);
        }
        for (const { id, steps } of SLIDES)
          for (const at of steps.keys()) expect(isChosen(chosen, id, at)).toBe(said.get(`${id}/${at}`) ?? false);
      }),
    );
  });
});
