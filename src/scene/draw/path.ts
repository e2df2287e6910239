import { curveLinear, curveLinearClosed, curveMonotoneX, curveStepAfter, line, type CurveFactory } from 'd3-shape';
import type { PathMark, PathPoint, Scales } from '../marks.ts';
import { locate } from '../scales.ts';

const CURVES: Record<Exclude<PathMark['curve'], 'rings'>, CurveFactory> = {
  linear: curveLinear,
  monotone: curveMonotoneX,
  step: curveStepAfter,
};

/** What was last written for these points: most paths keep theirs while something else of them changes. */
const written = new WeakMap<readonly PathPoint[], { readonly mark: PathMark; readonly scales: Scales; d: string }>();

/** The `d` of a path, built anew from its points in every frame: strings of different shapes cannot be mixed. */
export function pathData(mark: PathMark, scales: Scales): string {
  const { points, curve, closed, r } = mark;
  const last = written.get(points);
  if (last?.scales === scales && last.mark.curve === curve && last.mark.closed === closed && last.mark.r === r)
    return last.d;
  const places = points.map(({ x, y }): [number, number] => [locate(x, scales), locate(y, scales)]);
  const d =
    curve === 'rings'
      ? rings(places, r ?? 0)
      : (line()
          .curve(closed ? curveLinearClosed : CURVES[curve])
          .digits(2)(places) ?? '');
  written.set(points, { mark, scales, d });
  return d;
}

/** Each in two halves: an arc cannot end where it begins. */
function rings(places: readonly (readonly [number, number])[], r: number): string {
  const half = (way: number) => `a${short(r)},${short(r)},0,0,1,${short(way)},0`;
  return places.map(([x, y]) => `M${short(x - r)},${short(y)}${half(2 * r)}${half(-2 * r)}Z`).join('');
}
const short = (n: number): string => String(Math.round(n * 100) / 100);

/** The transform of a path that is turned, as fine as can be seen: a turn that moves no point by a pixel is not drawn. */
export function turned({ points, rotate, pivot }: PathMark, scales: Scales): string | undefined {
  if (!rotate || !pivot) return undefined;
  const reach = Math.max(
    1,
    ...points.map(({ x, y }) => Math.hypot(locate(x, scales) - pivot.x, locate(y, scales) - pivot.y)),
  );
  const grain = 180 / Math.PI / reach;
  return `rotate(${short(Math.round(rotate / grain) * grain)} ${short(pivot.x)} ${short(pivot.y)})`;
}
