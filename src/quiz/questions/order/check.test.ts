import { describe, expect, it } from 'vitest';
import type { FactTable, ResolvedFact, StoryQuestion } from '../../../content/index.ts';
import { checkOrder } from './check.ts';

const fact = (id: string, value: number | null, date: string | null, more: object = {}): [string, ResolvedFact] => [
  id,
  {
    id,
    value,
    unit: 'firm',
    kind: 'actual',
    qualifier: 'exact',
    date,
    at: date ? Number(date.slice(0, 4)) + 0.5 : null,
    sources: [],
    raw: { label: { vi: `nhãn ${id}`, en: `label ${id}` } },
    ...more,
  } as unknown as ResolvedFact,
];
const facts: FactTable = new Map([
  fact('small', 10, '2019'),
  fact('middle', 50, '2020-05'),
  fact('large', 90, '2024-12-22'),
  fact('as-large', 90, '2024'),
  fact('money', 70, '2021', { unit: 'usd' }),
  fact('day', null, '2020-05-09'),
  fact('undated', 20, null),
  fact('wordy', 30, '2022', { raw: { label: { vi: 'x'.repeat(61), en: 'short' } } }),
  fact('namesake', 31, '2023', { raw: { label: { vi: 'khác', en: 'Label small ' } } }),
  fact('telling', 32, '2025', { raw: { label: { vi: 'một', en: 'with {telling:number} firms' } } }),
]);

const sound = {
  id: 'q',
  type: 'order',
  chapter: 'one',
  shows: 'one/two/0',
  level: 1,
  prompt: { en: 'In what order?' },
  explain: { en: 'So' },
  by: 'value',
  first: 'smallest',
  items: [{ fact: 'small' }, { fact: 'middle' }, { fact: 'large' }],
};
const dates = { by: 'date', first: 'earliest' };
const items = (...named: (string | object)[]) => ({
  items: named.map((item) => (typeof item === 'string' ? { fact: item } : item)),
});
const check = (change: object) =>
  checkOrder({ ...sound, ...change } as unknown as StoryQuestion, facts, ['questions', 2]).map(
    ({ path, reason }) => `${path}: ${reason}`,
  );

describe('checkOrder(question, facts, path)', () => {
  it('is content with items that have one order', () => {
    expect(check({})).toEqual([]);
    expect(check({ first: 'latest' })).toEqual([]);
    expect(check({ ...dates, ...items('small', 'middle', 'large', 'money') })).toEqual([]);
    expect(check(items('small', 'large', { fact: 'middle', text: { en: 'in {middle:year}' } }))).toEqual([]);
    expect(
      check({ ...dates, ...items('small', 'large', { fact: 'middle', text: { en: 'the {middle:number}' } }) }),
    ).toEqual([]);
  });
  it.each([
    ['begins with a value by date', { by: 'date' }, 'questions[2].first: "smallest" is no end of an order by date'],
    ['has a fact without a number', items('small', 'large', 'day'), 'questions[2].items[2].fact: "day" has no number'],
    [
      'has a fact without a date',
      { ...dates, ...items('small', 'large', 'undated') },
      'questions[2].items[2].fact: "undated" has no date',
    ],
    ['mixes units', items('small', 'middle', 'money'), 'questions[2].items[2].fact: is in "usd", "small" in "firm"'],
    [
      'has equal values',
      items('small', 'large', 'as-large'),
      'questions[2].items[2].fact: nobody can say which comes first: "large" and "as-large" have the same value',
    ],
    [
      'has a date within another, as far as that is given',
      { ...dates, ...items('large', 'small', 'as-large') },
      'questions[2].items[2].fact: nobody can say which comes first: "large" and "as-large" have dates that are the same as far as they are given',
    ],
    ['has a day within a month', { ...dates, ...items('day', 'small', 'middle') }, /"day" and "middle" have dates/],
    ['names a fact twice', items('small', 'large', 'small'), 'questions[2].items[2]: cannot be told from item 1'],
    [
      'has cards that read alike',
      items('small', 'large', 'namesake'),
      'questions[2].items[2]: cannot be told from item 1',
    ],
    [
      'tells a value on its card',
      items('small', 'large', { fact: 'middle', text: { vi: 'năm', en: '{middle:stated}' } }),
      'questions[2].items[2].text: gives its own value away',
    ],
    [
      'tells a value in a label',
      items('small', 'large', 'telling'),
      'questions[2].items[2].fact: gives its own value away',
    ],
    [
      'tells a date on its card',
      { ...dates, ...items('small', 'large', { fact: 'middle', text: { en: 'in {middle:year}' } }) },
      'questions[2].items[2].text: gives its own date away',
    ],
    [
      'has a label too long for a card',
      items('small', 'large', 'wordy'),
      'questions[2].items[2].fact: has a label that is too long for a card',
    ],
  ])('refuses a question that %s', (_, change, reason) => {
    const faults = check(change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(reason);
  });
});
