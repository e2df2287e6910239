import { describe, expect, it } from 'vitest';
import type { FactTable, ResolvedFact, StoryQuestion } from '../../../content/index.ts';
import { checkChoice } from './check.ts';

const fact = (id: string, value: number | null, unit = 'firm', words?: object): [string, ResolvedFact] => [
  id,
  {
    id,
    value,
    unit,
    kind: 'actual',
    qualifier: 'exact',
    date: null,
    at: null,
    sources: [],
    raw: { label: { vi: `nhãn ${id}`, en: `label ${id}` }, value: words ?? value },
  } as unknown as ResolvedFact,
];
const facts: FactTable = new Map([
  fact('small', 10),
  fact('large', 90),
  fact('as-large', 90),
  fact('money', 90, 'usd'),
  fact('minister', null, '', { vi: 'Bộ trưởng', en: 'Minister' }),
]);

const text = (vi: string, en = vi) => ({ vi, en });
const question = (options: object[], key: object): StoryQuestion =>
  ({
    id: 'q',
    type: 'choice',
    chapter: 'one',
    shows: 'one/two/0',
    level: 1,
    prompt: text('Sao?', 'Why?'),
    explain: text('Vì thế', 'So'),
    options,
    key,
  }) as unknown as StoryQuestion;
const check = (options: object[], key: object) =>
  checkChoice(question(options, key), facts, ['questions', 3]).map(({ path, reason }) => `${path}: ${reason}`);

describe('checkChoice(question, facts, path)', () => {
  it('is content with one right option among different ones', () => {
    expect(check([{ fact: 'small' }, { fact: 'large' }], { option: 'large' })).toEqual([]);
    expect(check([{ fact: 'small' }, { fact: 'large' }], { pick: 'smallest' })).toEqual([]);
    expect(
      check(
        [
          { id: 'a', text: text('một') },
          { id: 'b', text: text('hai') },
        ],
        { option: 'b' },
      ),
    ).toEqual([]);
  });
  it('refuses a key that no option has', () => {
    expect(check([{ fact: 'small' }, { fact: 'large' }], { option: 'lage' })).toEqual([
      'questions[3].key.option: no option is called "lage"',
    ]);
  });
  it('refuses a distractor that has become true', () => {
    expect(check([{ fact: 'large' }, { fact: 'as-large', show: 'label' }], { option: 'large' })).toEqual([
      'questions[3].options[1].fact: this distractor is true: "as-large" has the same value as the key "large"',
    ]);
    expect(check([{ fact: 'large' }, { fact: 'money' }], { option: 'large' })).toEqual([]);
  });
  it('refuses to pick from a tie, from different units or from words', () => {
    expect(
      check(
        [
          { fact: 'large', show: 'label' },
          { fact: 'as-large', show: 'label' },
        ],
        { pick: 'largest' },
      ),
    ).toEqual(['questions[3].key.pick: two options are the largest: both are 90']);
    expect(check([{ fact: 'small' }, { fact: 'money' }], { pick: 'largest' })).toEqual([
      'questions[3].key.pick: "largest" cannot compare units: firm, usd',
    ]);
    expect(check([{ fact: 'small' }, { id: 'none', text: text('không') }], { pick: 'largest' })).toEqual([
      'questions[3].options[1]: "largest" compares numbers, and this option is none',
    ]);
    expect(check([{ fact: 'small' }, { fact: 'minister' }], { pick: 'largest' })).toHaveLength(1);
  });
  it('refuses options that read the same, in any language', () => {
    expect(
      check(
        [
          { id: 'a', text: text('một', 'one') },
          { id: 'b', text: text('hai', ' One ') },
        ],
        { option: 'a' },
      ),
    ).toEqual(['questions[3].options[1]: reads the same as option 0']);
    expect(check([{ fact: 'small' }, { fact: 'small', show: 'label' }], { option: 'small' })).toHaveLength(1);
    expect(
      check([{ fact: 'minister' }, { id: 'b', text: text('bộ trưởng', 'head') }], { option: 'minister' }),
    ).toHaveLength(1);
  });
});
