import { describe, expect, it } from 'vitest';
import type { FactTable, ResolvedFact, StoryQuestion } from '../../../content/index.ts';
import { checkSpot } from './check.ts';

const fact = (id: string, value: number | null, at: number | null = null, unit = 'usd', label = `label ${id}`) =>
  [
    id,
    {
      id,
      value,
      unit,
      kind: 'actual',
      qualifier: 'exact',
      date: at === null ? null : String(at),
      at,
      sources: [],
      raw: { label: { vi: `nhãn ${id}`, en: label }, value },
    } as unknown as ResolvedFact,
  ] as const;
const facts: FactTable = new Map([
  fact('small', 10, 2019),
  fact('middle', 50, 2021),
  fact('large', 90, 2024.5),
  fact('as-large', 90, 2024.4),
  fact('nothing', 0, 2030),
  fact('debt', -5, 2030),
  fact('money', 20, 2020, 'percent'),
  fact('most', 75, 2020, 'percent'),
  fact('rest', 5, 2020, 'percent'),
  fact('undated', 30),
  fact('event', null, 2010, ''),
  fact('wordy', 70, 2022, 'usd', 'A label that is far too long to be drawn beside a bar'),
]);

const check = (form: string, ids: readonly (string | object)[], key: object = { mark: ids[0] }) =>
  checkSpot(
    {
      id: 'q',
      type: 'spot',
      chapter: 'one',
      shows: 'one/two/0',
      level: 1,
      prompt: { en: 'Which?' },
      explain: { en: 'This' },
      form,
      marks: ids.map((mark) => (typeof mark === 'string' ? { fact: mark } : mark)),
      key,
    } as unknown as StoryQuestion,
    facts,
    ['questions', 3],
  ).map(({ path, reason }) => `${path}: ${reason}`);

describe('checkSpot(question, facts, path)', () => {
  it('is content with marks that can be told apart, one of which is right', () => {
    expect(check('bars', ['small', 'middle', 'large'])).toEqual([]);
    expect(check('bars', ['nothing', 'middle', 'large'], { pick: 'smallest' })).toEqual([]);
    expect(check('parts', ['money', 'most', 'rest'], { pick: 'largest' })).toEqual([]);
    expect(check('timeline', ['event', 'middle', 'large'], { pick: 'earliest' })).toEqual([]);
    expect(check('timeline', ['small', 'middle', 'large'], { pick: 'largest' })).toEqual([]);
  });
  it.each([
    [
      'has nothing to be drawn by',
      check('bars', ['small', 'middle', 'event']),
      'questions[3].marks[2].fact: "event" has no number to be drawn by',
    ],
    [
      'has no date on a timeline',
      check('timeline', ['small', 'undated', 'large']),
      'questions[3].marks[1].fact: "undated" has no date to be drawn by',
    ],
    [
      'mixes units',
      check('bars', ['small', 'middle', 'money']),
      'questions[3].marks[2].fact: "money" is in "percent", the first mark in "usd"',
    ],
    [
      'is less than nothing',
      check('bars', ['small', 'debt', 'large']),
      'questions[3].marks[1].fact: "debt" is -5, which has no length',
    ],
    [
      'has a part of nothing',
      check('parts', ['small', 'nothing', 'large']),
      'questions[3].marks[1].fact: "nothing" is 0, which is no part',
    ],
    [
      'has parts that exceed their whole',
      check('parts', [{ fact: 'money' }, { fact: 'most' }, { fact: 'rest' }, { fact: 'most', text: { en: 'Again' } }], {
        mark: 'rest',
      }),
      'questions[3].marks: the parts are 175%, more than their whole',
    ],
    [
      'has bars of one length',
      check('bars', ['small', 'large', 'as-large']),
      'questions[3].marks[2].fact: cannot be told apart from "large": their bars are as long',
    ],
    [
      'has dots on one another',
      check('timeline', ['event', 'large', 'as-large']),
      'questions[3].marks[2].fact: cannot be told apart from "large": their dots lie on one another',
    ],
    [
      'has a key that no mark shows',
      check('bars', ['small', 'middle', 'large'], { mark: 'larg' }),
      'questions[3].key.mark: no mark shows "larg"',
    ],
    [
      'picks from a tie',
      check('timeline', ['small', 'large', { fact: 'as-large' }], { pick: 'largest' }).filter((f) => f.includes('key')),
      'questions[3].key.pick: two marks are the largest: both are 90',
    ],
    [
      'picks by what a fact does not have',
      check('bars', ['small', 'undated', 'large'], { pick: 'latest' }),
      'questions[3].key.pick: "latest" compares dates, and "undated" has none',
    ],
    [
      'picks across units',
      check('timeline', ['small', 'money', 'large'], { pick: 'largest' }),
      'questions[3].key.pick: "largest" cannot compare units: usd, percent',
    ],
    [
      'calls two marks the same',
      check('bars', ['small', { fact: 'middle', text: { vi: 'khác', en: ' Label SMALL' } }, 'large']),
      'questions[3].marks[1].text: is called the same as mark 0',
    ],
    [
      'has a label that is too long',
      check('bars', ['small', 'wordy', 'middle']),
      'questions[3].marks[1].fact: has a label of 53 letters, and 3 marks leave room for 40',
    ],
    [
      'has a text that is too long beside so many',
      check('bars', ['small', 'large', { fact: 'middle', text: { en: 'Thirty letters, one too many..' } }, 'undated']),
      'questions[3].marks[2].text.en: has 30 letters, and 4 marks leave room for 28',
    ],
  ])('refuses a question that %s', (_, faults, expected) => {
    expect(faults).toEqual([expected]);
  });
});
