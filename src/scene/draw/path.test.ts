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
    'M-4,50a4,4,0,0,1,8,0a4,4,0,0,1,-8,0M96,50a4,4,0,0,1,8,0a4,4,0,0,1,-8,0',
  );
});

it('turns around its pivot, by half degrees', () => {
  const pivot = { x: 0, y: 50 };
  expect(turned(path({ pivot }))).toBeUndefined();
  expect(turned(path({ pivot, rotate: -30 }))).toBe('rotate(-30 0 50)');
  expect(turned(path({ pivot, rotate: 12.86 }))).toBe('rotate(13 0 50)');
});
