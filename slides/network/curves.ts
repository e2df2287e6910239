import type { Point } from './model.ts';

const STEPS = 18;

/** Points along a way that `at` gives for t in 0..1. */
export const along = (at: (t: number) => Point, steps = STEPS): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => at(i / steps));

/** A cubic Bezier curve. */
export const cubic = (a: Point, b: Point, c: Point, d: Point): Point[] =>
  along((t) => {
    const u = 1 - t;
    const mix = (axis: 'x' | 'y') =>
      u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
    return { x: mix('x'), y: mix('y') };
  });

/** A point on an ellipse around `centre`; 0 is to the right, angles grow clockwise. */
export const onEllipse = (centre: Point, a: number, b: number, angle: number): Point => ({
  x: centre.x + a * Math.cos(angle),
  y: centre.y + b * Math.sin(angle),
});
