import { expect, it } from 'vitest';
import type { PathMark } from '../marks.ts';
import { pathData, turned } from './path.ts';

const path = (more: Partial<PathMark> = {}): PathMark => ({
  shape: 'path',
  key: 'star',
  group: 'ornament',
  curve: 'linear',
  points: [0, 1].map((i) => ({ key: String(i), x: 100 * i, y: 50 })),
  ...more,
});

it('joins its points, or draws a circle around each', () => {
  expect(pathData(path(), {})).toBe('M0,50L100,50');
  expect(pathData(path({ curve: 'rings', r: 4 }), {})).toBe(
    'M-4,50a4,4,0,0,1,8,0a4,4,0,0,1,-8,0ZM96,50a4,4,0,0,1,8,0a4,4,0,0,1,-8,0Z',
  );
});

it('is written anew where anything of its shape is another, though its points are the same', () => {
  const scales = {};
  const { points } = path();
  const all = [path({ points }), path({ points, closed: true }), path({ points, curve: 'rings', r: 1 })];
  all.push(path({ points, curve: 'rings', r: 2 }));
  const fresh = all.map((mark) => pathData({ ...mark, points: [...points] }, scales));
  expect(all.map((mark) => pathData(mark, scales))).toEqual(fresh);
  expect(new Set(fresh).size).toBe(4);
  const half = { x: { type: 'linear', domain: [0, 100], range: [0, 50] } } as const;
  const scaled = path({ points: [{ key: '0', x: { scale: 'x', value: 100 }, y: 50 }] });
  expect(pathData(scaled, half)).not.toBe(pathData(scaled, { x: { ...half.x, range: [0, 90] } }));
});

it('turns around its pivot, as finely as its furthest point can show', () => {
  const pivot = { x: 0, y: 50 };
  expect(turned(path({ pivot }), {})).toBeUndefined();
  const degrees = (rotate: number) => Number(/rotate\(([-\d.]+) 0 50\)/.exec(turned(path({ rotate, pivot }), {})!)![1]);
  // At a hundred pixels one degree is 1.7 px.
  for (const asked of [-30, 10.1, 45]) expect(Math.abs(degrees(asked) - asked)).toBeLessThan(0.3);
  expect(degrees(45.1)).toBe(degrees(45.05));
  expect(degrees(46)).not.toBe(degrees(45));
});
