import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline, PublishedQuestion } from '../../../content/index.ts';
import { groupsNear } from './near.ts';

const OUTLINE: Outline = ['one', 'two', 'three', 'four'].map((id) => ({
  id,
  slides: ['a', 'b', 'c'].map((slide) => ({ id: slide, steps: 2 })),
}));
const question = (chapter: string, slide: string, type = 'choice'): PublishedQuestion => ({
  ...{ id: `${chapter}-${slide}-${type}`, type, chapter, shows: `${chapter}/${slide}/1`, level: 1 },
  ...{ prompt: '', ask: {}, sealed: '' },
});
const QUESTIONS = OUTLINE.flatMap(({ id, slides }) =>
  slides.flatMap((slide) => [question(id, slide.id), question(id, slide.id, 'sketch')]),
);
const HERE = { chapter: 'three', slide: 'b', step: 0 };

describe('groupsNear(questions, outline, here)', () => {
  it('begins with the chapter at hand, then the one just told, those to come, and those long past', () => {
    const chapters = (at: string) =>
      groupsNear(QUESTIONS, OUTLINE, { ...HERE, chapter: at }).map(({ chapter }) => chapter);
    expect(chapters('three')).toEqual(['three', 'two', 'four', 'one']);
    expect(chapters('one')).toEqual(['one', 'two', 'three', 'four']);
  });

  it('begins a chapter with the slide at hand, then the one just told', () => {
    const [here] = groupsNear(QUESTIONS, OUTLINE, HERE);
    expect(here!.questions.map(({ shows }) => shows)).toEqual(['three/b/1', 'three/a/1', 'three/c/1']);
  });

  it('has every question that hands can answer once, wherever the talk is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OUTLINE), fc.constantFrom('a', 'b', 'c'), ({ id }, slide) => {
        const all = groupsNear(QUESTIONS, OUTLINE, { chapter: id, slide, step: 0 }).flatMap((group) => group.questions);
        expect(new Set(all)).toEqual(new Set(QUESTIONS.filter(({ type }) => type === 'choice')));
        expect(all).toHaveLength(QUESTIONS.length / 2);
      }),
    );
  });
});
