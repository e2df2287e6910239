import type { Box } from '../../src/scene/index.ts';
import type { Block } from './block.ts';
import { onX, onY } from './model.ts';

/** A block of words and where it stands beside the place that it is tied to. */
export interface Placed {
  readonly block: Block;
  readonly dx: number;
  readonly dy: number;
  readonly align: 'start' | 'middle' | 'end';
}

/** What placed words cover, where the place that they are tied to is at `x`, `y`. */
export const boxAt = ({ block: { width, height }, dx, dy }: Placed, x: number, y: number): Box => ({
  x: x + dx,
  y: y + dy,
  width,
  height,
});

/** Ties words to a value on the scales. */
export const tiedTo = (at: number, value: number) => ({
  x: (by: number) => onX(at, by),
  y: (by: number) => onY(value, by),
});
