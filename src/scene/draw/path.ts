import { curveLinear, curveLinearClosed, curveMonotoneX, line } from 'd3-shape';
import type { PathMark, Scales } from '../marks.ts';
import { locate } from '../scales.ts';

/** The `d` of a path, built anew from its points in every frame: strings of different shapes cannot be mixed. */
export function pathData({ points, curve, closed, r = 0 }: PathMark, scales: Scales): string {
  const places = points.map(({ x, y }): [number, number] => [locate(x, scales), locate(y, scales)]);
  if (curve === 'rings') return places.map(([x, y]) => ring(x, y, r)).join('');
  return (
    line()
      .curve(closed ? curveLinearClosed : curve === 'monotone' ? curveMonotoneX : curveLinear)
      .digits(2)(places) ?? ''
  );
}

/** In two halves: an arc cannot end where it begins. */
const ring = (x: number, y: number, r: number): string =>
  `M${short(x - r)},${short(y)}` +
  [2 * r, -2 * r].map((way) => `a${short(r)},${short(r)},0,0,1,${short(way)},0`).join('');
const short = (n: number): string => String(Math.round(n * 100) / 100);

/** The transform of a path that is turned, by half degrees: of so small an ornament less would not be seen. */
export const turned = ({ rotate, pivot }: PathMark): string | undefined =>
  rotate && pivot ? `rotate(${Math.round(rotate * 2) / 2} ${short(pivot.x)} ${short(pivot.y)})` : undefined;
