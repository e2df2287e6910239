import { curveLinear, curveLinearClosed, curveMonotoneX, curveStepAfter, line, type CurveFactory } from 'd3-shape';
import type { PathMark, Scales } from '../marks.ts';
import { locate } from '../scales.ts';

const CURVES: Record<PathMark['curve'], CurveFactory> = {
  linear: curveLinear,
  monotone: curveMonotoneX,
  step: curveStepAfter,
};

/** The `d` of a path, built anew from its points in every frame: strings of different shapes cannot be mixed. */
export function pathData({ points, curve, closed }: PathMark, scales: Scales): string {
  const places = points.map(({ x, y }): [number, number] => [locate(x, scales), locate(y, scales)]);
  return (
    line()
      .curve(closed ? curveLinearClosed : CURVES[curve])
      .digits(2)(places) ?? ''
  );
}
