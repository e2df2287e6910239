import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFormat } from '../../../test/fixtures/quiz.ts';
import { formatValue } from '../../content/index.ts';
import { tickLabels, tickSets } from './ticks.ts';
import type { Axis } from './steps.ts';

const label = (values: number[], unit: string, language: 'vi' | 'en') =>
  tickLabels(values, (value) => sampleFormat(language)(value, unit));

describe('tickSets(axis)', () => {
  it('has 2 to 11 values on the axis, in order', () => {
    const axis = fc.oneof(
      fc
        .record({ from: fc.integer({ min: -500, max: 2000 }), span: fc.integer({ min: 1, max: 1e9 }) })
        .map(({ from, span }): Axis => ({ from, to: from + span, scale: 'linear', step: 1 })),
      fc
        .record({
          from: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
          times: fc.double({ min: 1.1, max: 1e9, noNaN: true }),
        })
        .map(({ from, times }): Axis => ({ from, to: from * times, scale: 'log', step: 1 })),
    );
    fc.assert(
      fc.property(axis, (axis) => {
        for (const set of tickSets(axis)) {
          expect(set.length >= 2 && set.length <= 11).toBe(true);
          expect(set).toEqual([...set].sort((a, b) => a - b));
          expect(set[0]! >= axis.from && set.at(-1)! <= axis.to).toBe(true);
        }
      }),
    );
  });
  it('counts a log axis in 1-2-5 or in powers of ten', () => {
    expect(tickSets({ from: 1, to: 100, scale: 'log', step: 1 })[0]).toEqual([1, 2, 5, 10, 20, 50, 100]);
    expect(tickSets({ from: 10, to: 1e5, scale: 'log', step: 1 }).map((set) => set.length)).toContain(5);
  });
});

describe('tickLabels(values, format)', () => {
  it('says the unit once', () => {
    expect(label([0, 50_000, 100_000], 'firm', 'vi')).toEqual({
      labels: ['0', '50.000', '100.000'],
      unit: 'doanh nghiệp',
    });
    expect(label([0, 1, 2, 3], 'firm', 'en')).toEqual({ labels: ['0', '1', '2', '3'], unit: 'firms' });
    expect(label([0, 50e9, 100e9], 'usd', 'vi')).toEqual({ labels: ['0', '50', '100'], unit: 'tỷ USD' });
    expect(label([0, 50e9, 100e9], 'usd', 'en')).toEqual({ labels: ['0', '50', '100'], unit: 'USD billion' });
  });
  it('keeps what differs between the labels', () => {
    expect(label([5e8, 1e9, 15e8], 'usd', 'vi')).toEqual({
      labels: ['500\u00a0triệu', '1\u00a0tỷ', '1,5\u00a0tỷ'],
      unit: 'USD',
    });
    expect(label([0, 50, 100], 'percent', 'en')).toEqual({ labels: ['0%', '50%', '100%'], unit: '' });
  });
  it('leaves a number whole where its digits stand in groups', () => {
    const metres = { phrase: '{n} m', notation: 'standard', digits: 0 } as const;
    expect(tickLabels([0, 5000, 10_000], (value) => formatValue(value, metres, 'fr'))).toEqual({
      labels: ['0', '5\u00a0000', '10\u00a0000'],
      unit: 'm',
    });
  });
});
