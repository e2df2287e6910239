import { describe, expect, it } from 'vitest';
import type { FactTable, ResolvedFact, StoryQuestion } from '../../../content/index.ts';
import { checkSketch } from './check.ts';

const fact = (id: string, value: number | null, at: number | null, unit = 'firm'): [string, ResolvedFact] => [
  id,
  {
    id,
    value,
    unit,
    at,
    kind: 'actual',
    qualifier: 'exact',
    date: null,
    sources: [],
    raw: {},
  } as unknown as ResolvedFact,
];
const facts: FactTable = new Map([
  fact('first', 50_000, 2019.4),
  fact('second', 58_000, 2020.9),
  fact('third', 74_000, 2024.5),
  fact('fourth', 80_000, 2026.5),
  fact('soon', 60_000, 2021),
  fact('nearly', 75_000, 2024.6),
  fact('undated', 70_000, null),
  fact('money', 1, 2024.5, 'usd'),
  fact('level', 58_000, 2024.5),
  fact('beyond', 200_000, 2025.5),
  fact('full', 100_000, 2025.5),
  fact('ancient', 200_000, 2010),
  fact('words', null, 2024.5),
]);

const sound = {
  id: 'q',
  type: 'sketch',
  chapter: 'one',
  shows: 'one/two/0',
  level: 2,
  prompt: { en: 'How did it go on?' },
  explain: { en: 'Like this' },
  given: ['second', 'first'],
  truth: ['third'],
  axis: { from: 0, to: 100_000, step: 1000 },
  tolerance: 20_000,
};
const check = (change: object) =>
  checkSketch({ ...sound, ...change } as unknown as StoryQuestion, facts, ['questions', 0]).map(
    ({ path, reason }) => `${path}: ${reason}`,
  );
const axis = (change: object) => ({ axis: { ...sound.axis, ...change } });

describe('checkSketch(question, facts, path)', () => {
  it('is content with dates that go on from what is given, also where nothing changes', () => {
    expect(check({})).toEqual([]);
    expect(check({ truth: ['fourth', 'third'] })).toEqual([]);
    expect(check({ truth: ['level'] })).toEqual([]);
  });
  it('leaves facts that are missing or no numbers to the checker', () => {
    expect(check({ truth: ['nonesuch'] })).toEqual([]);
    expect(check({ truth: ['words'] })).toEqual([]);
  });
  it.each([
    ['asks for no date', { truth: ['undated'] }, 'questions[0].truth[0]: "undated" has no date'],
    ['gives no date', { given: ['first', 'undated'] }, 'questions[0].given[1]: "undated" has no date'],
    ['goes back', { given: ['third'], truth: ['second'] }, 'questions[0].truth[0]: "second" is not later than "third"'],
    ['asks for what is given', { truth: ['second'] }, 'questions[0].truth[0]: "second" is not later than "second"'],
    ['mixes units', { truth: ['money'] }, 'questions[0].truth[0]: "money" is in "usd", the first in "firm"'],
    [
      'has two dates that a finger cannot tell apart',
      { truth: ['third', 'nearly'] },
      'questions[0].truth[1]: "nearly" is too close in time to "third" to be told apart',
    ],
    [
      'leaves no room to draw',
      { truth: ['soon', 'third'] },
      'questions[0].truth[0]: "soon" is too close in time to "second" to be told apart',
    ],
    ['leaves the truth out', { truth: ['beyond'] }, 'questions[0].axis: "beyond" (200000) is not between 0 and 100000'],
    ['has the truth at its end', { truth: ['full'] }, 'questions[0].axis: "full" (100000) is not between 0 and 100000'],
    [
      'gives what is beside the axis',
      { given: ['ancient', 'first'] },
      'questions[0].axis: "ancient" (200000) is not between 0 and 100000',
    ],
    ['runs backwards', axis({ to: 0 }), 'questions[0].axis.to: the axis runs from 0 to 0'],
    ['has too few steps', axis({ step: 50_000 }), 'questions[0].axis.step: leaves only 2 steps'],
    ['has steps that do not divide it', axis({ step: 3000 }), /^questions\[0\]\.axis\.step: does not divide the axis/],
    [
      'has more steps than a finger can tell apart',
      axis({ step: 1 }),
      /^questions\[0\]\.axis\.step: makes 100000 steps/,
    ],
  ])('refuses a question that %s', (_, change, reason) => {
    const faults = check(change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(reason);
  });
});
