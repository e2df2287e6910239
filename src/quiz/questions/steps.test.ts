import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middle, nudge, snap, type Axis } from './steps.ts';

const linearAxis = fc
  .record({
    from: fc.integer({ min: -1000, max: 3000 }),
    step: fc.constantFrom(0.1, 0.5, 1, 5, 1000),
    n: fc.integer({ min: 5, max: 400 }),
  })
  .map(({ from, step, n }): Axis => ({ from, to: Number((from + n * step).toPrecision(12)), scale: 'linear', step }));
const logAxis = fc
  .record({ power: fc.integer({ min: 0, max: 4 }), decades: fc.integer({ min: 1, max: 5 }) })
  .map(({ power, decades }): Axis => ({
    from: 10 ** power,
    to: 10 ** (power + decades),
    scale: 'log',
    step: 10 ** Math.max(0, power - 1),
  }));
const anyAxis = fc.oneof(linearAxis, logAxis);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (axis: Axis, t: number) =>
  axis.scale === 'log' ? axis.from * (axis.to / axis.from) ** t : axis.from + (axis.to - axis.from) * t;

describe('places on an axis', () => {
  it('are reached from everywhere, stay on the axis, and snapping again changes nothing', () => {
    fc.assert(
      fc.property(anyAxis, fc.double({ min: -0.5, max: 1.5, noNaN: true }), (axis, t) => {
        const place = snap(axis, at(axis, t));
        expect(place >= axis.from && place <= axis.to).toBe(true);
        expect(snap(axis, place)).toBe(place);
      }),
    );
  });
  it('keep their order', () => {
    fc.assert(
      fc.property(anyAxis, share, share, (axis, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(snap(axis, at(axis, low))).toBeLessThanOrEqual(snap(axis, at(axis, high)));
      }),
    );
  });
  it('lie one press of a key apart, and a press back undoes it', () => {
    fc.assert(
      fc.property(anyAxis, share, (axis, t) => {
        const place = snap(axis, at(axis, t));
        const up = nudge(axis, place, 1);
        if (place < axis.to) expect(up).toBeGreaterThan(place);
        else expect(up).toBe(place);
        if (up < axis.to) expect(nudge(axis, up, -1)).toBe(place);
      }),
    );
  });
  it('are all within reach of the keys', () => {
    fc.assert(
      fc.property(anyAxis, (axis) => {
        expect(nudge(axis, middle(axis), 1000)).toBe(axis.to);
        expect(nudge(axis, middle(axis), -1000)).toBe(axis.from);
      }),
    );
  });
  it('have two leading figures on a log axis, and leave no binary dust on a linear one', () => {
    const log: Axis = { from: 10, to: 100_000, scale: 'log', step: 1 };
    expect([snap(log, 1349), snap(log, 73_700), snap(log, 12.4)]).toEqual([1300, 74_000, 12]);
    expect([nudge(log, 1000, -1), nudge(log, 1000, 1)]).toEqual([990, 1100]);
    expect(snap({ from: 0, to: 1, scale: 'linear', step: 0.1 }, 0.31)).toBe(0.3);
  });
});
