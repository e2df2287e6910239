import { describe, expect, it } from 'vitest';
import { checkLine } from './check.ts';
import { sample } from './sample.ts';

const fact = (id: string, value: number, unit: string, at: number | null) => [id, { id, value, unit, at }] as const;
const facts = [
  fact('farms-2019', 50000, 'farm', 2019.375),
  fact('farms-2020', 58000, 'farm', 2020.958),
  fact('farms-2024', 74000, 'farm', 2024.5),
  fact('farms-target', 100000, 'farm', 2030.5),
  fact('pace-2019', 7.95, 'percent', null),
  fact('pace-2020', 7.12, 'percent', null),
  fact('reached-2019', 2028.44, 'year', null),
  fact('reached-2020', 2028.88, 'year', null),
];
const { slide } = sample;
const check = (data: object, steps: readonly object[], ...others: (typeof facts)[number][]) =>
  checkLine({ data: { ...slide.data, ...data }, steps } as never, new Map([...facts, ...others]) as never, [
    'slide',
  ]).map((f) => f.path);
const inData = (data: object, ...others: (typeof facts)[number][]) => check(data, [], ...others);
const inView = (view: object, data: object = {}) => check(data, [{ view }]);

describe('the check of a line slide', () => {
  it('finds nothing wrong with the sample', () => {
    expect(check({}, slide.steps)).toEqual([]);
  });

  it('finds another unit, a missing date and a wrong order', () => {
    expect(inData({}, fact('farms-target', 100000, 'tree', 2030.5))).toEqual([
      'slide.data.target.fact',
      'slide.data.said.level',
    ]);
    expect(inData({}, fact('farms-2020', 58000, 'farm', null))).toContain('slide.data.points[1].fact');
    expect(inData({}, fact('farms-2020', 58000, 'farm', 2018.5))).toEqual(['slide.data.points[1].fact']);
  });

  it('finds a way that does not meet the level in the year that it names', () => {
    expect(inData({}, fact('reached-2020', 2032, 'year', null))).toEqual(['slide.data.paces[1].reached']);
  });

  it('finds a guess of no point', () => {
    expect(inData({ guess: { ...slide.data.guess, of: 'farms-target' } })).toEqual(['slide.data.guess.of']);
  });

  it('finds views of what is not there', () => {
    expect(inView({ points: 4 })).toEqual(['slide.steps[0].view.points']);
    expect(inView({ points: 3, paces: 2 }, { paces: slide.data.paces.slice(0, 1) })).toEqual([
      'slide.steps[0].view.paces',
    ]);
    expect(inView({ points: 1, said: true }, { said: undefined })).toEqual(['slide.steps[0].view.said']);
    expect(inView({ points: 1, focus: 'farms-2024' })).toEqual(['slide.steps[0].view.focus']);
  });

  it('finds an answer that is shown too soon, or never', () => {
    expect(inView({ points: 3, guess: 'ask' })).toEqual(['slide.steps[0].view.points']);
    expect(inView({ points: 2, guess: 'answer' })).toEqual(['slide.steps[0].view.points']);
  });
});
