import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFact } from '../../../../test/fixtures/quiz.ts';
import { gradeSketch } from './grade.ts';
import type { SketchAsk, SketchKey } from './schema.ts';

const years = [2021, 2022, 2024, 2025, 2028];
const keyOf = (values: readonly number[], tolerance = 20): SketchKey => ({
  truth: values.map((value, i) => sampleFact(`t${i}`, value, 'percent', { at: years[i]! })),
  tolerance,
});
const askOf = (n: number): SketchAsk => ({
  unit: 'percent',
  axis: { from: 0, to: 100, step: 1 },
  given: [sampleFact('known', 50, 'percent', { at: 2020 })],
  stations: years.slice(0, n).map((at) => ({ at, date: String(at) })),
});
const through = (values: readonly number[]) => values.map((value, i) => [years[i]!, value] as const);

const percent = fc.integer({ min: 0, max: 100 });
const values = fc.array(percent, { minLength: 1, maxLength: 5 });
const pair = fc.array(fc.tuple(percent, percent), { minLength: 1, maxLength: 5 });

describe('gradeSketch(ask, key, answer)', () => {
  it('is 1 for the line through the truth, and always within 0..1', () => {
    fc.assert(
      fc.property(pair, (pairs) => {
        const [truth, drawn] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const ask = askOf(pairs.length);
        expect(gradeSketch(ask, keyOf(truth), through(truth))).toEqual({ score: 1, verdict: 'right' });
        const { score } = gradeSketch(ask, keyOf(truth), through(drawn));
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });
  it('never gets better with distance', () => {
    fc.assert(
      fc.property(values, fc.nat(4), percent, (truth, at, off) => {
        const ask = askOf(truth.length);
        const i = at % truth.length;
        const moved = (by: number) => through(truth.map((value, k) => (k === i ? value + by : value)));
        const score = (by: number) => gradeSketch(ask, keyOf(truth), moved(by)).score;
        expect(score(off)).toBeGreaterThanOrEqual(score(off + 3));
        expect(score(-off)).toBeGreaterThanOrEqual(score(-off - 3));
      }),
    );
  });
  it('looks only at the dates that are known: between them the line may go anywhere', () => {
    fc.assert(
      fc.property(values, percent, (truth, between) => {
        const ask = askOf(truth.length);
        const wild = [[2020.5, between] as const, ...through(truth)];
        expect(gradeSketch(ask, keyOf(truth), wild).score).toBe(1);
      }),
    );
  });
  it('is the mean of all dates, and a date that was not reached is worth nothing', () => {
    const ask = askOf(2);
    expect(gradeSketch(ask, keyOf([60, 70]), through([60, 80])).score).toBeCloseTo(0.75);
    expect(gradeSketch(ask, keyOf([60, 70]), through([60])).score).toBe(0.5);
    expect(gradeSketch(ask, keyOf([60, 70]), []).verdict).toBe('wrong');
  });
  it('is right from 0.9, close from 0.5, and asks for no more precision than the source has', () => {
    const verdict = (drawn: number) => gradeSketch(askOf(1), keyOf([60]), through([drawn])).verdict;
    expect([60, 62, 63, 70, 71].map(verdict)).toEqual(['right', 'right', 'close', 'close', 'wrong']);
    const about: SketchKey = {
      truth: [sampleFact('t', 60, 'percent', { at: 2021, qualifier: 'about' })],
      tolerance: 1.5,
    };
    expect(gradeSketch(askOf(1), about, through([61])).score).toBe(1);
  });
});
