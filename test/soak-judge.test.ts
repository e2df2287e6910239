import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, fitLine, judge, type Sample } from '../scripts/lib/soak/judge.mjs';

const STEADY: Omit<Sample, 'loop' | 'drawn'> = {
  heap: 6_000_000,
  nodes: 3000,
  listeners: 180,
  documents: 2,
  detached: 0,
  gap: 300,
};
const run = (length: number, change: (loop: number) => Partial<Sample> = () => ({}), faults: string[] = []) => ({
  samples: Array.from({ length }, (_, i) => ({ loop: i + 1, drawn: i + 1, ...STEADY, ...change(i + 1) })),
  faults,
});
const broken = (...run: Parameters<typeof judge>) => judge(...run).flatMap(({ what, holds }) => (holds ? [] : [what]));

describe('the line through measurements', () => {
  it('is found again, whatever line it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1e6, max: 1e6 }), (slope, from) => {
        const found = fitLine(Array.from({ length: 20 }, (_, x) => [x, from + slope * x] as const));
        expect(found.slope).toBeCloseTo(slope, 6);
        expect(found.robust).toBeCloseTo(slope, 6);
        expect(found.at(100)).toBeCloseTo(from + slope * 100, 3);
      }),
    );
  });

  it('has a robust slope that one outlier does not move', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), fc.integer({ min: -1e6, max: 1e6 }), (where, outlier) => {
        const points = Array.from({ length: 20 }, (_, x) => [x, x === where ? outlier : 3 * x] as const);
        expect(fitLine(points).robust).toBeCloseTo(3, 6);
      }),
    );
  });

  it('is not drawn through less than two places', () => {
    expect(() => fitLine([[1, 2]])).toThrow('two points');
    expect(() => fitLine([[1, 2], [1, 3]])).toThrow('over one another'); // prettier-ignore
  });
});

describe('a soak', () => {
  it('holds where nothing grows', () => expect(broken(run(200))).toEqual([]));

  it('holds where values go up and down around the same', () => {
    const wave = (loop: number) => ({
      heap: STEADY.heap + 40_000 * Math.sin(loop * 1.7),
      nodes: 3000 + Math.round(20 * Math.sin(loop * 2.3)),
    });
    expect(broken(run(200, wave))).toEqual([]);
  });

  it('does not look at the loops in which everything is loaded', () => {
    const warming = (loop: number) =>
      loop <= 5 ? { heap: 1e6 * loop, nodes: 500 * loop, documents: loop, detached: 9 } : {};
    expect(broken(run(200, warming))).toEqual([]);
  });

  it('finds a heap that grows by more than 10 kB a loop', () => {
    const leak = (loop: number) => ({ heap: 60_000_000 + 11_000 * loop });
    expect(broken(run(200, leak))).toEqual(['heap a loop']);
  });

  it('finds a heap that grows slowly, and by more than a twentieth in all', () => {
    const leak = (loop: number) => ({ heap: STEADY.heap + 2000 * loop });
    expect(broken(run(200, leak))).toEqual(['heap in all']);
  });

  it.each(['nodes', 'listeners'] as const)('finds %s that grow by one a loop, or go', (key) => {
    for (const slope of [1, -1])
      expect(broken(run(200, (loop) => ({ [key]: 3000 + slope * loop })))).toEqual([`${key} a loop`]);
  });

  it('finds one detached element, a second document, a long pause, an error, a picture that stands', () => {
    const once = (what: Partial<Sample>) => broken(run(50, (loop) => (loop === 30 ? what : {})));
    expect(once({ detached: 1 })).toEqual(['detached elements, most']);
    expect(once({ documents: 3 })).toEqual(['documents']);
    expect(once({ gap: LIMITS.gap })).toEqual(['longest time without a frame']);
    expect(once({ drawn: 29 })).toEqual(['loops in which pictures were drawn']);
    expect(broken(run(50, undefined, ['error: x']))).toEqual(['uncaught errors, console, stuck visits']);
  });

  it('is not judged by a run that ended before it was warm', () => expect(broken(run(6))).toHaveLength(1));

  it('of a few loops is judged by its counts, not by slopes', () => {
    const up = (loop: number) => ({ nodes: Math.round(3000 * 1.2 ** loop), heap: 1e6 * loop });
    expect(broken(run(12, up), { coarse: true })).toEqual(['nodes, least of the second half']);
    expect(
      broken(
        run(12, (loop) => ({ nodes: loop % 2 ? 3000 : 3100 })),
        { coarse: true },
      ),
    ).toEqual([]);
  });
});
