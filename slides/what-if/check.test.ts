import { describe, expect, it } from 'vitest';
import { checkWhatIf } from './check.ts';
import { sample } from './sample.ts';

const fact = (id: string, value: number, unit: string, at: number | null) => [id, { id, value, unit, at }] as const;
const facts = [
  fact('silk', 11.5e9, 'usd', 2024.5),
  fact('silk-goal', 100e9, 'usd', 2035.5),
  fact('silk-growth', 30, 'percent', 2024.5),
  fact('silk-needed', 21.72, 'percent', null),
];
const faults = (data: object = {}, ...others: (typeof facts)[number][]) =>
  checkWhatIf(
    { ...sample.slide, data: { ...sample.slide.data, ...data } } as never,
    new Map([...facts, ...others]) as never,
    ['slide'],
  ).map((f) => f.path);

describe('the check of a what-if slide', () => {
  it('finds nothing wrong with the sample', () => {
    expect(faults()).toEqual([]);
  });

  it('finds a goal that is not ahead of the base', () => {
    expect(faults({}, fact('silk-goal', 1e9, 'usd', 2035.5))).toContain('slide.data.goal.fact');
    expect(faults({}, fact('silk-goal', 100e9, 'vnd', 2035.5))).toEqual(['slide.data.goal.fact']);
    expect(faults({}, fact('silk', 11.5e9, 'usd', null))).toEqual(['slide.data.base.fact']);
  });

  it('finds a slider that cannot show the rate that is needed', () => {
    expect(faults({ slider: [25, 60] })).toEqual(['slide.data.slider']);
    expect(faults({ slider: [21, 22] })).toEqual(['slide.data.slider']);
  });

  it('finds a needed rate that does not lead to the goal', () => {
    expect(faults({}, fact('silk-needed', 18, 'percent', null))).toEqual(['slide.data.needed.fact']);
  });
});
