import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from './formulas.ts';

const none = [NaN, NaN, NaN];
const amount = fc.double({ min: 1000, max: 1e8, noNaN: true });

describe('compute', () => {
  it('adds the parts of 2018 to 98.8 billion', () => {
    expect(compute('sum', { values: [88e9, 4.3e9, 5.7e9, 0.8e9], years: none })).toBe(98.8e9);
  });

  it('gives shares and growth in percent points', () => {
    expect(compute('share', { values: [88, 98.9], years: none })).toBeCloseTo(88.98, 2);
    expect(compute('change', { values: [50_000, 74_000], years: none })).toBeCloseTo(48, 10);
  });

  it('reaches 100 from 11.5 at 30 % a year in 2032-2033', () => {
    expect(compute('year-reached', { values: [11.5, 30, 100], years: [2024, NaN, NaN] })).toBeCloseTo(2032.24, 2);
  });

  it('has no answer for a share of nothing or growth without dates', () => {
    expect(compute('share', { values: [1, 0], years: none })).toBeNaN();
    expect(compute('cagr', { values: [1, 2], years: none })).toBeNaN();
  });

  it('law: projecting with the cagr of two facts arrives at the second', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (a, b, n) => {
        const rate = compute('cagr', { values: [a, b], years: [2019, 2019 + n] });
        expect(compute('project', { values: [a, rate], years: [2019, NaN], at: 2019 + n }) / b).toBeCloseTo(1, 5);
      }),
    );
  });

  it('law: a difference added to where it starts gives where it ends', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const gap = compute('difference', { values: [a, b], years: none });
        expect(compute('sum', { values: [a, gap], years: none })).toBe(b);
      }),
    );
  });
});
