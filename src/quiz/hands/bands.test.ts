import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandEdges, bandOf } from './bands.ts';

describe('bandEdges(axis)', () => {
  it.each([
    [0, 100, [0, 25, 50, 75, 100]],
    [0, 30, [0, 10, 20, 30]],
    [0, 150e9, [0, 30e9, 60e9, 90e9, 120e9, 150e9]],
    [0, 60, [0, 15, 30, 45, 60]],
  ])('parts %d to %d where it is easy to say', (from, to, edges) => {
    expect(bandEdges({ from, to, scale: 'linear' })).toEqual(edges);
  });

  it.each([
    [1, 100, [1, 3, 10, 30, 100]],
    [10, 10_000, [10, 100, 1000, 10_000]],
    [20, 500, [20, 30, 100, 300, 500]],
    [1, 1e8, [1, 100, 10_000, 1e6, 1e8]],
    [40, 80, [40, 50, 60, 70, 80]],
  ])('parts %d to %d by powers of ten, where these are neither too few nor too many', (from, to, edges) => {
    expect(bandEdges({ from, to, scale: 'log' })).toEqual(edges);
  });

  it('has three to six bands, rises from one end of the axis to the other, and puts every value into one band', () => {
    const axes = fc.record({
      from: fc.integer({ min: 1, max: 500 }),
      by: fc.oneof(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 2, max: 1e8 })),
      scale: fc.constantFrom<'linear' | 'log'>('linear', 'log'),
    });
    fc.assert(
      fc.property(axes, fc.double({ min: 0, max: 1, noNaN: true }), ({ from, by, scale }, share) => {
        const to = from * by;
        const edges = bandEdges({ from, to, scale });
        expect(edges[0]).toBe(from);
        expect(edges.at(-1)).toBe(to);
        expect([...edges].sort((a, b) => a - b)).toEqual(edges);
        expect(new Set(edges).size).toBe(edges.length);
        expect(edges.length - 1).toBeGreaterThanOrEqual(3);
        expect(edges.length - 1).toBeLessThanOrEqual(6);
        const value = from + share * (to - from);
        const band = bandOf(edges, value);
        if (band > 0) expect(value).toBeGreaterThanOrEqual(edges[band]!);
        if (band < edges.length - 2) expect(value).toBeLessThan(edges[band + 1]!);
      }),
    );
  });
});
