import type { Band, DotsMark, Paint, PathPoint, Position, Token } from './marks.ts';

/** Exact at both ends: `a + (b - a) * t` misses b for one in six two-decimal pairs (shared engine notes, 3). */
export const lerp = (a: number, b: number, t: number): number => a * (1 - t) + b * t;

export function mixPosition(a: Position, b: Position, t: number): Position {
  if (typeof a === 'number' && typeof b === 'number') return lerp(a, b, t);
  if (typeof a === 'object' && typeof b === 'object' && 'scale' in a && 'scale' in b && a.scale === b.scale)
    return { scale: a.scale, value: lerp(a.value, b.value, t), offset: lerp(a.offset ?? 0, b.offset ?? 0, t) };
  return t <= 0 ? a : t >= 1 ? b : { mix: [a, b], t };
}

const weights = (paint: Paint): readonly (readonly [Token, number])[] =>
  typeof paint === 'string' ? [[paint, 1]] : paint;

/** Mixes of mixes stay flat: a weight for each role. */
export function mixPaint(a: Paint, b: Paint, t: number): Paint {
  if (t <= 0 || a === b) return a;
  if (t >= 1) return b;
  const sum = new Map<Token, number>();
  for (const [token, w] of weights(a)) sum.set(token, (sum.get(token) ?? 0) + w * (1 - t));
  for (const [token, w] of weights(b)) sum.set(token, (sum.get(token) ?? 0) + w * t);
  return [...sum];
}

/**
 * Joins the points of two paths by key. A point that only one of them has comes out of (or goes into) the place of the
 * nearest earlier point that both have, so that the drawn line never jumps.
 */
export function mixPoints(a: readonly PathPoint[], b: readonly PathPoint[]): (t: number) => PathPoint[] {
  const inA = new Map(a.map((p) => [p.key, p]));
  const inB = new Map(b.map((p) => [p.key, p]));
  const pairs = joinOrder(a, b, (p) => p.key).map((key) => ({
    key,
    from: inA.get(key) ?? anchor(b, inA, key),
    to: inB.get(key) ?? anchor(a, inB, key),
  }));
  return (t) =>
    pairs.map(({ key, from, to }) => ({ key, x: mixPosition(from.x, to.x, t), y: mixPosition(from.y, to.y, t) }));
}

/** In the other path, the point nearest to where `key` stands in its own. */
function anchor(own: readonly PathPoint[], other: ReadonlyMap<string, PathPoint>, key: string): PathPoint {
  const at = own.findIndex((p) => p.key === key);
  for (let d = 1; d < own.length; d++) {
    const shared = own[at - d] ?? own[at + d];
    const found = [own[at - d], own[at + d]].map((p) => p && other.get(p.key)).find(Boolean);
    if (found) return found;
    if (!shared) break;
  }
  return own[at]!;
}

/** The keys of both lists, each in its own order, what only `a` has beside what it stood after. */
function joinOrder<T>(a: readonly T[], b: readonly T[], keyOf: (item: T) => string): string[] {
  const inB = new Set(b.map(keyOf));
  const keys = b.map(keyOf);
  let after = -1;
  for (const key of a.map(keyOf)) {
    if (inB.has(key)) after = Math.max(after, keys.indexOf(key));
    else keys.splice(++after, 0, key);
  }
  return keys;
}

/** Bands by key; one that comes or goes has no width at the end where it is not. */
export function mixBands(a: DotsMark, b: DotsMark): (t: number) => Band[] {
  const order = joinOrder(a.bands, b.bands, (band) => band.key);
  const side = ({ bands, size }: DotsMark) => {
    let until = 0;
    return new Map(
      order.map((key) => {
        const own = bands.find((band) => band.key === key);
        until = own?.until ?? until;
        return [key, { until, fill: own?.fill, size: own ? (own.size ?? size) : undefined }] as const;
      }),
    );
  };
  const from = side(a);
  const to = side(b);
  return (t) =>
    order.map((key) => {
      const p = from.get(key)!;
      const q = to.get(key)!;
      return {
        key,
        until: lerp(p.until, q.until, t),
        fill: mixPaint(p.fill ?? q.fill!, q.fill ?? p.fill!, t),
        size: lerp(p.size ?? q.size!, q.size ?? p.size!, t),
      };
    });
}

/** The dots' places as one list; a mix is worked out (once, when a new change starts from it). */
export function dotPlaces({ at }: DotsMark): Float32Array {
  if (at instanceof Float32Array) return at;
  const places = new Float32Array(at.a.length);
  for (let i = 0; i < places.length; i++) places[i] = lerp(at.a[i]!, at.b[i]!, at.t);
  return places;
}
