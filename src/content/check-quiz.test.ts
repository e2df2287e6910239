import { describe, expect, it } from 'vitest';
import { checkQuiz } from './check-quiz.ts';
import { formatFault } from './fault.ts';
import type { Story } from './schema.ts';

const lists = { first: ['Calm', 'Quick', 'Kind', 'Bright'], second: ['Heron', 'Otter', 'Banyan', 'Star'] };
const story = (quiz: object): Story =>
  ({
    languages: ['vi', 'en'],
    chapters: [{ id: 'one', slides: [{ id: 'two', steps: [{}, {}] }] }],
    quiz: { questions: 3, ...quiz },
  }) as unknown as Story;
const faults = (quiz: object) => checkQuiz(story(quiz)).map(formatFault);

describe('checkQuiz(story)', () => {
  it('has nothing to say where there are neither names nor surprises, or all is well', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ names: { vi: lists, en: lists }, surprises: [{ text: {}, shows: 'one/two/1' }] })).toEqual([]);
  });
  it('wants surprises that lead to a step', () => {
    expect(faults({ surprises: [{ text: {}, shows: 'one/two/2' }] })[0]).toContain('quiz.surprises[0].shows');
  });
  it('wants names in every language, no word twice, and none too long', () => {
    expect(faults({ names: { vi: lists } })).toEqual([
      'quiz.names.en: no names in "en". Write two lists of words: "first" and "second".',
    ]);
    expect(faults({ names: { vi: { ...lists, first: [...lists.first, 'Calm'] }, en: lists } })[0]).toContain(
      'quiz.names.vi.first[4]',
    );
    expect(faults({ names: { vi: { ...lists, second: ['Extraordinarily Long One'] }, en: lists } })[0]).toContain(
      'more than 24',
    );
  });
});
