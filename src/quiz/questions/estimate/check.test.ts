import { describe, expect, it } from 'vitest';
import type { FactTable, ResolvedFact, StoryQuestion } from '../../../content/index.ts';
import { checkEstimate } from './check.ts';

const fact = (id: string, value: number, unit = 'firm'): [string, ResolvedFact] => [
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
    raw: {},
  } as unknown as ResolvedFact,
];
const facts: FactTable = new Map([
  fact('key', 74_000),
  fact('before', 58_000),
  fact('same', 74_000),
  fact('money', 1, 'usd'),
  fact('beyond', 200_000),
]);

const sound = {
  id: 'q',
  type: 'estimate',
  chapter: 'one',
  shows: 'one/two/0',
  level: 1,
  prompt: { en: 'How many?' },
  explain: { en: 'So many' },
  key: 'key',
  axis: { from: 0, to: 100_000, step: 1000 },
  anchor: { fact: 'before', label: { en: 'before' } },
  tolerance: 20_000,
};
const check = (change: object) =>
  checkEstimate({ ...sound, ...change } as unknown as StoryQuestion, facts, ['questions', 0]).map(
    ({ path, reason }) => `${path}: ${reason}`,
  );
const axis = (change: object) => ({ axis: { ...sound.axis, ...change } });

describe('checkEstimate(question, facts, path)', () => {
  it('is content with a truth inside a real axis', () => {
    expect(check({})).toEqual([]);
    expect(check({ axis: { from: 1000, to: 1e6, scale: 'log', step: 1000 }, tolerance: 3 })).toEqual([]);
  });
  it.each([
    ['runs backwards', axis({ from: 100_000, to: 0 }), 'questions[0].axis.to: the axis runs from 100000 to 0'],
    ['begins a log axis at zero', axis({ scale: 'log' }), 'questions[0].axis.from: a log axis cannot begin at 0'],
    ['has too few steps', axis({ step: 50_000 }), 'questions[0].axis.step: leaves only 2 steps'],
    ['has steps that do not divide it', axis({ step: 3000 }), /does not divide the axis: 33\.3/],
    ['has more steps than a finger can tell apart', axis({ step: 1 }), /makes 100000 steps/],
    [
      'leaves the truth out',
      axis({ to: 70_000 }),
      'questions[0].axis: the key "key" (74000) is not between 0 and 70000',
    ],
    ['has the truth at its very end', axis({ to: 74_000 }), /is not between 0 and 74000/],
    [
      'allows nothing on a log axis',
      { axis: { from: 1000, to: 1e6, scale: 'log', step: 1000 }, tolerance: 1 },
      /tolerance: is a factor/,
    ],
    ['gives the answer away', { anchor: { fact: 'same', label: { en: 'a' } } }, /gives the answer away/],
    ['mixes units', { anchor: { fact: 'money', label: { en: 'a' } } }, /is in "usd", the axis in "firm"/],
    ['has its anchor beside the axis', { anchor: { fact: 'beyond', label: { en: 'a' } } }, /is beside the axis/],
  ])('refuses a question that %s', (_, change, reason) => {
    const faults = check(change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(reason);
  });
});
