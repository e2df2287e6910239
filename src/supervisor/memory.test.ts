import { expect, it } from 'vitest';
import { isTooBig } from './memory.ts';

const bounds = { heap: 100, nodes: 10 };
const HOUR = 3_600_000;

it('loads a page that has grown too big anew, but never under a visitor and at most once an hour', () => {
  const big = { heap: 101, nodes: 3, phase: 'attract' };
  expect(isTooBig(big, bounds, Infinity)).toBe(true);
  expect(isTooBig({ ...big, heap: 9, nodes: 11 }, bounds, HOUR)).toBe(true);
  expect(isTooBig({ ...big, heap: 100, nodes: 10 }, bounds, Infinity)).toBe(false);
  expect(isTooBig({ ...big, phase: 'story' }, bounds, Infinity)).toBe(false);
  expect(isTooBig(big, bounds, HOUR - 1)).toBe(false);
});
