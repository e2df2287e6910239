import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness, type Target } from './closeness.ts';

const qualifier = fc.constantFrom<Target['key']['qualifier']>('exact', 'about', 'over', 'under', 'up-to');
const linear = fc
  .record({
    key: fc.double({ min: 1, max: 99, noNaN: true }),
    step: fc.constantFrom(1, 2, 5),
    tolerance: fc.double({ min: 1, max: 80, noNaN: true }),
    qualifier,
  })
  .map(({ key, step, tolerance, qualifier }): Target => ({
    key: { value: key, qualifier },
    axis: { from: 0, to: 100, scale: 'linear', step },
    tolerance,
  }));
const log = fc
  .record({
    key: fc.double({ min: 12, max: 9e4, noNaN: true }),
    tolerance: fc.double({ min: 1.2, max: 100, noNaN: true }),
    qualifier,
  })
  .map(({ key, tolerance, qualifier }): Target => ({
    key: { value: key, qualifier },
    axis: { from: 10, to: 1e5, scale: 'log', step: 1 },
    tolerance,
  }));
const target = fc.oneof(linear, log);
const guess = ({ axis }: Target, t: number) =>
  axis.scale === 'log' ? axis.from * (axis.to / axis.from) ** t : axis.from + (axis.to - axis.from) * t;
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('closeness(target, answer)', () => {
  it('lies in 0..1, and is 1 for the truth itself', () => {
    fc.assert(
      fc.property(target, share, (target, t) => {
        const score = closeness(target, guess(target, t));
        expect(score >= 0 && score <= 1).toBe(true);
        expect(closeness(target, target.key.value)).toBe(1);
      }),
    );
  });
  it('never gets better with distance', () => {
    fc.assert(
      fc.property(target, share, share, (target, a, b) => {
        const log = target.axis.scale === 'log';
        const off = (x: number) => (log ? Math.abs(Math.log(x / target.key.value)) : Math.abs(x - target.key.value));
        const [near, far] = [guess(target, a), guess(target, b)].sort((x, y) => off(x) - off(y)) as [number, number];
        expect(closeness(target, near)).toBeGreaterThanOrEqual(closeness(target, far));
      }),
    );
  });
  it('does not punish false precision: beside "about" and "over" one step away is as good', () => {
    const axis = { from: 0, to: 100, scale: 'linear', step: 5 } as const;
    const score = (qualifier: 'about' | 'over' | 'exact', answer: number) =>
      closeness({ key: { value: 50, qualifier }, axis, tolerance: 20 }, answer);
    expect([score('about', 45), score('over', 55), score('about', 60)]).toEqual([1, 1, 0.5]);
    expect([score('exact', 50), score('exact', 55)]).toEqual([1, 0.75]);
  });
  it('takes the nearest place of the axis for perfect', () => {
    const target: Target = {
      key: { value: 98.9, qualifier: 'exact' },
      axis: { from: 0, to: 200, scale: 'linear', step: 1 },
      tolerance: 2,
    };
    expect([closeness(target, 99), closeness(target, 100) < 1]).toEqual([1, true]);
  });
  it('counts factors on a log axis: half and twice are equally far', () => {
    const target: Target = {
      key: { value: 1000, qualifier: 'exact' },
      axis: { from: 10, to: 1e5, scale: 'log', step: 10 },
      tolerance: 10,
    };
    expect(closeness(target, 500)).toBeCloseTo(closeness(target, 2000));
    expect(closeness(target, 500)).toBeCloseTo(1 - Math.log10(2));
    expect(closeness(target, 100)).toBeCloseTo(0);
    expect(closeness(target, 90)).toBe(0);
  });
});
