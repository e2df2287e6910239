import { lerp } from './interpolate.ts';
import type { Position, Scale, Scales } from './marks.ts';

/** Stage pixels of a value on a scale. */
export function project(scale: Scale, value: number): number {
  if (scale.type === 'mix') return lerp(project(scale.a, value), project(scale.b, value), scale.t);
  const [d0, d1] = scale.domain;
  const share = scale.type === 'log' ? Math.log(value / d0) / Math.log(d1 / d0) : (value - d0) / (d1 - d0);
  return lerp(scale.range[0], scale.range[1], share);
}

/** Stage pixels of a position. A position on a scale that is not there is a fault of the scene. */
export function locate(position: Position, scales: Scales): number {
  if (typeof position === 'number') return position;
  if ('mix' in position) return lerp(locate(position.mix[0], scales), locate(position.mix[1], scales), position.t);
  const scale = scales[position.scale];
  if (!scale)
    throw new Error(`A mark is placed on the scale "${position.scale}", but the scene returns none of that name.`);
  return project(scale, position.value) + (position.offset ?? 0);
}

/**
 * The scale in between two. Within one type the mix is again a scale of that type (projections are affine in the value
 * or in its logarithm, and so is their mix); across types it stays a mix.
 */
export function mixScale(a: Scale, b: Scale, t: number): Scale {
  if (t <= 0) return a;
  if (t >= 1) return b;
  if (a.type === 'mix' || a.type !== b.type) return { type: 'mix', a, b, t };
  const [d0, d1] = a.domain;
  const at = (value: number) => lerp(project(a, value), project(b, value), t);
  return { type: a.type, domain: a.domain, range: [at(d0), at(d1)] };
}

export const sameScale = (a: Scale, b: Scale): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
