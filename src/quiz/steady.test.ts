import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meant, recent, REST, ROLL, type Trace } from './steady.ts';

const place = fc.record({ x: fc.integer({ min: 0, max: 1800 }), y: fc.integer({ min: 0, max: 300 }) });
/** Small ways as often as long ones, and pauses of every length. */
const moves = fc.array(
  fc.record({
    by: fc.record({ x: fc.integer({ min: -30, max: 30 }), y: fc.integer({ min: -30, max: 30 }) }),
    ms: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 400 })),
  }),
  { maxLength: 20 },
);
const traces = fc.tuple(place, moves).map(([from, ways]) =>
  ways.reduce<Trace[]>(
    (all, { by, ms }) => {
      const { at, x, y } = all.at(-1)!;
      return [...all, { at: at + ms, x: x + by.x, y: y + by.y }];
    },
    [{ at: 0, ...from }],
  ),
);
const after = fc.integer({ min: 0, max: 400 });
/** A roll: less than its time and reach, away from a place. */
const roll = fc.array(
  // In whole steps: of all floating point numbers most are next to nothing.
  fc.record({
    angle: fc.integer({ min: 0, max: 359 }).map((degrees) => (degrees * Math.PI) / 180),
    reach: fc.integer({ min: 0, max: ROLL.reach * 10 - 1 }).map((tenths) => tenths / 10),
  }),
  { maxLength: 6 },
);

describe('meant', () => {
  it('is where the finger rested, wherever it came from and however it rolls off', () => {
    fc.assert(
      fc.property(traces, place, fc.integer({ min: REST, max: 2000 }), roll, (before, here, held, ways) => {
        const landed = { at: before.at(-1)!.at + 10, ...here };
        const begun = landed.at + held;
        const rolled = ways.map(({ angle, reach }, i) => ({
          at: begun + i * 10,
          x: here.x + Math.cos(angle) * reach,
          y: here.y + Math.sin(angle) * reach,
        }));
        expect(meant([...before, landed, ...rolled], begun + ways.length * 10)).toBe(landed);
      }),
    );
  });

  it('is about where a finger rested that trembled', () => {
    const tremble = fc.array(place, { minLength: 13, maxLength: 30 });
    fc.assert(
      fc.property(traces, place, tremble, roll, (before, here, ways, rolls) => {
        const begun = before.at(-1)!.at + 10;
        const rested = ways.map(({ x, y }, i) => ({ at: begun + i * 10, x: here.x + (x % 3), y: here.y + (y % 3) }));
        const rolled = rolls.map(({ angle, reach }, i) => ({
          at: begun + (ways.length + i) * 10,
          x: here.x + Math.cos(angle) * (reach - 3),
          y: here.y + Math.sin(angle) * (reach - 3),
        }));
        const found = meant([...before, ...rested, ...rolled], begun + (ways.length + rolls.length) * 10);
        expect(Math.hypot(found.x - here.x, found.y - here.y)).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('is where the finger was last, if it did not rest before, or went further, or took longer', () => {
    const at = (ms: number, x: number): Trace => ({ at: ms, x, y: 0 });
    const swept = [at(0, 0), at(60, 200), at(120, 400)];
    expect(meant(swept, 130)).toBe(swept[2]);
    const far = [at(0, 0), at(300, 20), at(340, 25 + ROLL.reach)];
    expect(meant(far, 350)).toBe(far[2]);
    const slow = [at(0, 0), ...Array.from({ length: 5 }, (_, i) => at(300 + i * 50, 5 * (i + 1)))];
    expect(meant(slow, 510)).toBe(slow[5]);
    const creeping = Array.from({ length: 60 }, (_, i) => at(i * 40, i));
    expect(meant(creeping, 60 * 40)).toBe(creeping[59]);
  });

  it('is always a place where the finger was, never far from where it lifted', () => {
    const trembled = [
      { at: 0, x: 0, y: 0 },
      { at: 120, x: 0, y: 1 },
      { at: 121, x: -2, y: -21 },
      { at: 122, x: 23, y: 7 },
    ];
    fc.assert(
      fc.property(traces, after, (all, pause) => {
        const last = all.at(-1)!;
        const found = meant(all, last.at + pause);
        expect(all).toContain(found);
        expect(Math.hypot(found.x - last.x, found.y - last.y)).toBeLessThanOrEqual(ROLL.reach);
      }),
      // A place that stood still in the middle of a tremble, just out of reach of the last one.
      { examples: [[trembled, 0]] },
    );
  });

  it('needs no more than the recent traces', () => {
    fc.assert(
      fc.property(traces, after, (all, pause) => {
        const lifted = all.at(-1)!.at + pause;
        const kept = all.reduce<readonly Trace[]>((some, one) => recent([...some, one], one.at), []);
        expect(meant(kept, lifted)).toEqual(meant(all, lifted));
      }),
    );
  });
});
