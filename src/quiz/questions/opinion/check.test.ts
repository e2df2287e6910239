import { describe, expect, it } from 'vitest';
import type { StoryQuestion } from '../../../content/index.ts';
import { checkOpinion } from './check.ts';
import { opinion } from './index.ts';
import { sealOpinion } from './schema.ts';
import { sampleFrame } from '../../../../test/fixtures/quiz.ts';

const option = (id: string, vi: string, en = vi) => ({ id, text: { vi, en } });
const check = (...options: object[]) =>
  checkOpinion(
    {
      id: 'q',
      type: 'opinion',
      chapter: 'one',
      shows: 'one/two/0',
      level: 1,
      prompt: { en: 'What?' },
      explain: { en: 'So' },
      options,
    } as unknown as StoryQuestion,
    new Map(),
    ['questions', 2],
  ).map(({ path, reason }) => `${path}: ${reason}`);
const [a, b, c] = [option('a', 'một', 'one'), option('b', 'hai', 'two'), option('c', 'ba', 'three')];

describe('checkOpinion(question, facts, path)', () => {
  it('is content with different options', () => {
    expect(check(a, b, c)).toEqual([]);
  });
  it('refuses an id that is there twice', () => {
    expect(check(a, b, { ...c, id: 'a' })).toEqual(['questions[2].options[2].id: is the id of option 0, too']);
  });
  it('refuses options that read the same, in any language', () => {
    expect(check(a, b, option('c', 'khác', ' One'))).toEqual([
      'questions[2].options[2].text: reads the same as option 0',
    ]);
  });
  it('refuses words that have no room beside so many others', () => {
    const many = [a, b, c, ...['d', 'e', 'f'].map((id) => option(id, id)), option('g', 'x'.repeat(29), 'short')];
    expect(check(...many)).toEqual([
      'questions[2].options[6].text.vi: has 29 letters, and 7 options leave room for 24',
    ]);
  });
});

describe('opinion', () => {
  const { ask, key } = sealOpinion({
    options: [
      { id: 'a', text: 'One' },
      { id: 'b', text: 'x'.repeat(70) },
    ],
  });
  it('has nothing to hide, nothing to grade and no truth', () => {
    expect(ask.options[0]).toEqual({ id: 'a', text: 'One' });
    expect(key).toEqual({});
    expect(opinion.grade).toBe(undefined);
    expect(opinion.truth(ask, key)).toBe('');
    expect(() => opinion.truth({} as never, key)).toThrow();
  });
  it('confirms what is short enough to be said', () => {
    const frame = sampleFrame('landscape', 'en');
    expect([opinion.summary(ask, 'a', frame), opinion.summary(ask, 'b', frame)]).toEqual(['“One”', '']);
    expect([opinion.complete!(ask, 'a'), opinion.complete!(ask, 'z')]).toEqual([true, false]);
  });
});
