import type { Spot } from './podium.ts';

/** Where the pointer was heard of, and when, in ms. */
export interface Place extends Spot {
  readonly at: number;
}

/** Where the pointer was at a time: between the two places that were heard of. */
export function placeAt(way: readonly Place[], time: number): Spot | null {
  const next = way.findIndex(({ at }) => at >= time);
  if (next < 0) return way.at(-1) ?? null;
  const [a, b] = [way[next - 1], way[next]!];
  if (!a) return b;
  const t = b.at === a.at ? 1 : (time - a.at) / (b.at - a.at);
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
