import { describe, expect, it } from 'vitest';
import type { FactTable, ResolvedFact, StoryQuestion } from '../../../src/content/index.ts';
import { sampleFact } from '../../fixtures/quiz.ts';
import { checkNewcomer } from './check.ts';
import { newcomer } from './index.ts';
import { sample } from './sample.ts';
import { sealNewcomer } from './schema.ts';

const sealed = (fact: number, than: number) =>
  sealNewcomer({
    fact: sampleFact('fact', fact, 'firm'),
    than: sampleFact('than', than, 'firm'),
    more: 'More',
    less: 'Fewer',
  });

describe('new-comer', () => {
  it('works out what is right from the facts, and tells nothing of it in what is asked', () => {
    expect(sealed(9, 5).key.id).toBe('more');
    expect(sealed(5, 9).key.id).toBe('less');
    expect(sealed(5, 9).ask).toEqual(sealed(9, 5).ask);
  });
  it('gives everything or nothing', () => {
    const { ask, key } = sealed(9, 5);
    expect(newcomer.grade!(ask, key, 'more')).toEqual({ score: 1, verdict: 'right' });
    expect(newcomer.grade!(ask, key, 'less')).toEqual({ score: 0, verdict: 'wrong' });
  });
  it('says the truth, and nothing that was not asked', () => {
    const { ask, key } = sealed(9, 5);
    expect(newcomer.truth(ask, key)).toBe(key.stated);
    expect(() => newcomer.truth({ options: [] }, key)).toThrow();
  });
});

describe('its check', () => {
  const { question } = sample;
  const faults = (a: [number, string], b: [number, string]) => {
    const known = ([value, unit]: [number, string]) => ({ value, unit }) as ResolvedFact;
    const facts: FactTable = new Map([
      [question.fact, known(a)],
      [question.than, known(b)],
    ]);
    return checkNewcomer(question as unknown as StoryQuestion, facts, ['q']).map(({ reason }) => reason);
  };
  it('takes two values that differ, of one unit', () => {
    expect(faults([9, 'tree'], [5, 'tree'])).toEqual([]);
    expect(faults([9, 'tree'], [5, 'boat'])).toEqual(['is in "boat", what is asked about in "tree"']);
    expect(faults([9, 'tree'], [9, 'tree'])).toEqual(['is just as much as what is asked about']);
  });
});
