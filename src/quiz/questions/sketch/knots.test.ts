import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snap } from '../steps.ts';
import { reached, setAt, stationNear, stroke, tap, valueAt, type Field } from './knots.ts';
import type { Knot, SketchAnswer } from './schema.ts';

const field = fc
  .record({
    at: fc.double({ min: 1990, max: 2030, noNaN: true }),
    value: fc.double({ min: 0, max: 100, noNaN: true }),
    gaps: fc.array(fc.double({ min: 0.2, max: 6, noNaN: true }), { minLength: 1, maxLength: 5 }),
    step: fc.constantFrom(0.5, 1, 5),
  })
  .map(({ at, value, gaps, step }): Field => {
    const stations = gaps.map((_, i) => gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, at));
    return { axis: { from: 0, to: 100, step }, start: [at, value], stations };
  });
/** Points by their shares of the field, some of them outside it. */
const shares = fc.tuple(
  fc.double({ min: -0.3, max: 1.3, noNaN: true }),
  fc.double({ min: -0.2, max: 1.2, noNaN: true }),
);
const path = fc.array(shares, { minLength: 2, maxLength: 12 });
const point = ({ axis, start, stations }: Field, [x, y]: readonly [number, number]): Knot => [
  start[0] + (stations.at(-1)! - start[0]) * x,
  axis.from + (axis.to - axis.from) * y,
];
const hands = fc.array(fc.oneof(fc.record({ tap: shares }), fc.record({ stroke: path })), { maxLength: 6 });
type Hand = { tap: readonly [number, number] } | { stroke: (readonly [number, number])[] };
/** A field with a line that somebody drew on it with strokes and taps. */
const drawn = fc.tuple(field, hands).map(([field, hands]) => ({
  field,
  line: (hands as Hand[]).reduce<SketchAnswer>(
    (line, hand) =>
      'tap' in hand
        ? tap(field, line, point(field, hand.tap))
        : stroke(
            field,
            line,
            hand.stroke.map((share) => point(field, share)),
          ),
    [],
  ),
}));

describe('a drawn line', () => {
  it('is sorted, lies in the field and on the steps of its axis, and is plain data of bounded length', () => {
    fc.assert(
      fc.property(drawn, ({ field, line }) => {
        line.forEach(([at, value], i) => {
          expect(at).toBeGreaterThan(line[i - 1]?.[0] ?? field.start[0]);
          expect(at).toBeLessThanOrEqual(field.stations.at(-1)!);
          expect(snap(field.axis, value)).toBe(value);
        });
        expect(line.length).toBeLessThanOrEqual(24 * 10);
        expect(JSON.parse(JSON.stringify(line))).toEqual(line);
      }),
    );
  });
  it('has no jumps: a small way along it is a small way up or down', () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: 0, max: 1, noNaN: true }), ({ field, line }, t) => {
        const end = line.at(-1)?.[0];
        if (end === undefined) return;
        const at = field.start[0] + (end - field.start[0]) * t;
        const near = Math.min(end, at + 1e-7);
        const steepest = Math.max(
          ...line.map(([to, b], i) => {
            const [from, a] = line[i - 1] ?? field.start;
            return Math.abs((b - a) / (to - from));
          }),
        );
        const rise = Math.abs(valueAt(field, line, near)! - valueAt(field, line, at)!);
        expect(rise).toBeLessThanOrEqual(steepest * 1.01e-7 + 1e-6);
      }),
    );
  });
  it('goes through its start and its knots, and has no value before and beyond them', () => {
    fc.assert(
      fc.property(drawn, ({ field, line }) => {
        for (const [at, value] of [field.start, ...line]) expect(valueAt(field, line, at)).toBe(value);
        expect(valueAt(field, line, field.start[0] - 0.01)).toBe(null);
        expect(valueAt(field, line, (line.at(-1) ?? field.start)[0] + 0.01)).toBe(null);
      }),
    );
  });
});

describe('tap(field, line, point)', () => {
  it('gives the nearest station the touched value, and leaves what others were given', () => {
    fc.assert(
      fc.property(drawn, shares, ({ field, line }, share) => {
        const touched = point(field, share);
        const station = stationNear(field, touched[0]);
        const after = tap(field, line, touched);
        expect(valueAt(field, after, station)).toBe(snap(field.axis, touched[1]));
        for (const [at, value] of line)
          if (at !== station && field.stations.includes(at)) expect(valueAt(field, after, at)).toBe(value);
        expect((after.at(-1)?.[0] ?? 0) >= (line.at(-1)?.[0] ?? 0)).toBe(true);
      }),
    );
  });
  it('means the same when it is done twice', () => {
    fc.assert(
      fc.property(drawn, shares, ({ field, line }, share) => {
        const once = tap(field, line, point(field, share));
        expect(tap(field, once, point(field, share))).toEqual(once);
      }),
    );
  });
  it('is all it takes: a tap at the last station finishes the line', () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: 0, max: 100, noNaN: true }), ({ field, line }, value) => {
        expect(reached(field, setAt(field, line, field.stations.at(-1)!, value))).toBe(true);
        expect(reached(field, [])).toBe(false);
      }),
    );
  });
});

describe('stroke(field, line, points)', () => {
  it('changes nothing when it is drawn again', () => {
    fc.assert(
      fc.property(drawn, path, ({ field, line }, path) => {
        const points = path.map((share) => point(field, share));
        const once = stroke(field, line, points);
        expect(stroke(field, once, points)).toEqual(once);
      }),
    );
  });
  it('can be told in pieces: a finger reports only where it went since the last time', () => {
    fc.assert(
      fc.property(drawn, path, ({ field, line }, path) => {
        const points = path.map((share) => point(field, share));
        const pieces = points.slice(1).reduce((now, to, i) => stroke(field, now, [points[i]!, to]), line);
        expect(pieces).toEqual(stroke(field, line, points));
      }),
    );
  });
  it('has the height of the finger at every station it passes', () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: 0, max: 100, noNaN: true }), ({ field, line }, height) => {
        const level = stroke(field, line, [point(field, [-0.1, height / 100]), point(field, [1.1, height / 100])]);
        expect(reached(field, level)).toBe(true);
        for (const station of field.stations) expect(valueAt(field, level, station)).toBe(snap(field.axis, height));
      }),
    );
  });
  it('replaces only what it passes', () => {
    const field: Field = { axis: { from: 0, to: 100, step: 1 }, start: [2020, 50], stations: [2022, 2024] };
    const line = stroke(
      field,
      [],
      [
        [2020, 50],
        [2024, 90],
      ],
    );
    const half = stroke(field, line, [
      [2021.9, 10],
      [2024, 10],
    ]);
    expect(valueAt(field, half, 2021)).toBe(valueAt(field, line, 2021));
    expect([valueAt(field, half, 2022), valueAt(field, half, 2024)]).toEqual([10, 10]);
  });
});
