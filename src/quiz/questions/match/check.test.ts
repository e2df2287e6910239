import { describe, expect, it } from 'vitest';
import type { FactTable, ResolvedFact, StoryQuestion } from '../../../content/index.ts';
import { checkMatch } from './check.ts';

const fact = (id: string, value: number | null, unit = 'firm', at: number | null = 2020): [string, ResolvedFact] => [
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
    raw: { label: { vi: `nhãn ${id}`, en: `label ${id}` }, value },
  } as unknown as ResolvedFact,
];
const facts: FactTable = new Map([
  fact('small', 10, 'firm', 2018),
  fact('large', 90, 'firm', 2019),
  fact('as-large', 90),
  fact('money', 90, 'usd'),
  fact('undated', 50, 'firm', null),
]);

const text = (vi: string, en = vi) => ({ text: { vi, en } });
const of = (id: string, show = 'value') => ({ fact: id, show });
const check = (pairs: readonly (readonly [object, object])[], extra: object[] = []) =>
  checkMatch(
    {
      id: 'q',
      type: 'match',
      chapter: 'one',
      shows: 'one/two/0',
      level: 1,
      prompt: { vi: 'Sao?', en: 'Why?' },
      explain: { vi: 'Vì thế', en: 'So' },
      pairs: pairs.map(([left, right]) => ({ left, right })),
      extra,
    } as unknown as StoryQuestion,
    facts,
    ['questions', 3],
  ).map(({ path, reason }) => `${path}: ${reason}`);

const sound = [
  [text('một', 'one'), of('small')],
  [text('hai', 'two'), of('large')],
  [of('money', 'label'), of('money')],
] as const;

describe('checkMatch(question, facts, path)', () => {
  it('is content with different cards, and with the same number in another unit', () => {
    expect(check(sound)).toEqual([]);
    expect(check(sound, [text('thừa', 'extra')])).toEqual([]);
  });
  it('refuses lefts that read the same, in any language', () => {
    expect(check([sound[0], [text('khác', ' One '), of('large')], sound[2]])).toEqual([
      'questions[3].pairs[1].left: reads the same as pairs[0].left',
    ]);
  });
  it('refuses rights that read the same, extras among them', () => {
    expect(check(sound, [of('small', 'value')])).toEqual(['questions[3].extra[0]: reads the same as pairs[0].right']);
    expect(check([sound[0], sound[1], [text('ba', 'three'), of('as-large')]])).toEqual([
      'questions[3].pairs[2].right: reads the same as pairs[1].right',
    ]);
  });
  it('refuses rights that stand for the same number where a value is looked for', () => {
    const named = [
      [of('small'), of('small', 'label')],
      [of('large'), of('large', 'label')],
      [text('ba', 'three'), text('bốn', 'four')],
    ] as const;
    expect(check(named)).toEqual([]);
    expect(check(named, [of('as-large', 'label')])).toEqual([
      'questions[3].extra[0].fact: "as-large" has the same value as "large", so either would be right',
    ]);
    const asked = named.map(([, right], i) => [text(`câu ${i}`, `ask ${i}`), right] as const);
    expect(check(asked, [of('as-large', 'label')])).toEqual([]);
  });
  it.each(['date', 'year'])('refuses to show the %s of a fact that has none', (show) => {
    expect(check([sound[0], sound[1], [of('undated', show), text('ba', 'three')]])).toEqual([
      'questions[3].pairs[2].left.show: "undated" has no date to show',
    ]);
  });
});
