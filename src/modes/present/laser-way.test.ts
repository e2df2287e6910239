import { describe, expect, it } from 'vitest';
import { placeAt } from './laser-way.ts';

const way = [
  { x: 0, y: 0.5, at: 100 },
  { x: 0.4, y: 0.5, at: 200 },
  { x: 0.4, y: 0.9, at: 200 },
];

describe('the way of the pointer', () => {
  it('is where it was heard of, and in between on the straight line', () => {
    expect(placeAt(way, 100)).toMatchObject({ x: 0, y: 0.5 });
    expect(placeAt(way, 150)).toEqual({ x: 0.2, y: 0.5 });
  });

  it('begins with what was heard first and ends with what was heard last', () => {
    expect(placeAt(way, 0)).toMatchObject({ x: 0, y: 0.5 });
    expect(placeAt(way, 900)).toMatchObject({ x: 0.4, y: 0.9 });
    expect(placeAt([], 900)).toBe(null);
  });
});
