import { describe, expect, it } from 'vitest';
import type { LessonPlan } from './plan.ts';
import { onward, opening, slideAfter } from './lesson.ts';

const at = (slide: string, step = 0) => ({ chapter: 'c', slide, step });
const outline = [{ id: 'c', slides: ['a', 'b', 'c', 'd'].map((id) => ({ id, steps: 2 })) }];
const plan: LessonPlan = {
  minutes: 8,
  parts: [
    { kind: 'slide', position: at('a'), reason: 'first', from: 0, minutes: 1 },
    { kind: 'question', question: 'q', from: 1, minutes: 2 },
    { kind: 'slide', position: at('c'), reason: 'answer', from: 3, minutes: 1 },
    { kind: 'talk', about: 'question', from: 4, minutes: 2 },
    { kind: 'slide', position: at('d'), reason: 'last', from: 6, minutes: 1 },
    { kind: 'talk', about: 'story', from: 7, minutes: 1 },
  ],
};

describe('onward(outline, plan, position, by)', () => {
  it('goes through the whole story without a plan', () => {
    expect(onward(outline, null, at('a', 1), 1)).toEqual({ kind: 'step', position: at('b') });
    expect(onward(outline, null, at('a'), -1)).toBeNull();
  });

  it('goes through a slide step by step, then to the question before the next one', () => {
    expect(onward(outline, plan, at('a'), 1)).toEqual({ kind: 'step', position: at('a', 1) });
    expect(onward(outline, plan, at('a', 1), 1)).toEqual({ kind: 'question', question: 'q' });
  });

  it('passes talk by, and slides that are not planned', () => {
    expect(onward(outline, plan, at('c', 1), 1)).toEqual({ kind: 'step', position: at('d') });
  });

  it('goes back to the last step of the slide before, past its question', () => {
    expect(onward(outline, plan, at('c'), -1)).toEqual({ kind: 'step', position: at('a', 1) });
  });

  it('ends with the plan, and leads on through the story from a slide that is not in it', () => {
    expect(onward(outline, plan, at('d', 1), 1)).toBeNull();
    expect(onward(outline, plan, at('b', 1), 1)).toEqual({ kind: 'step', position: at('c') });
  });
});

describe('a lesson', () => {
  it('opens with what comes first', () => {
    expect(opening(plan)).toEqual({ kind: 'step', position: at('a') });
    expect(opening({ minutes: 2, parts: plan.parts.slice(1) })).toEqual({ kind: 'question', question: 'q' });
    expect(opening({ minutes: 0, parts: [] })).toBeNull();
  });

  it('knows the slide that answers a question', () => {
    expect(slideAfter(plan, 'q')).toEqual(at('c'));
    expect(slideAfter(plan, 'other')).toBeNull();
  });
});
