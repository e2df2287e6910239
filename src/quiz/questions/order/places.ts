/**
 * An answer: item ids from the first place to the last, null where a place is still free. A card that is taken back
 * leaves its place free and moves no other, so that two cards can be exchanged by taps alone.
 */
export type Places = readonly (string | null)[];

/** The places of an answer; all free before the first touch. */
export const placesOf = (count: number, answer: Places | null): Places =>
  Array.from({ length: count }, (_, i) => answer?.[i] ?? null);

export const isComplete = (count: number, answer: Places): boolean =>
  answer.length === count && answer.every((id) => id !== null);

/** Puts an item into the first free place, or takes it back. */
export function toggle(places: Places, id: string): Places {
  const at = places.includes(id) ? places.indexOf(id) : places.indexOf(null);
  const now = places[at] === id ? null : id;
  return places.map((one, i) => (i === at ? now : one));
}

/**
 * Puts an item into a place. What stands there makes room towards the nearest free place; that which the item itself
 * leaves counts as one.
 */
export function move(places: Places, id: string, to: number): Places {
  const rest = places.map((one) => (one === id ? null : one));
  const free = rest.flatMap((one, i) => (one === null ? [i] : []));
  const gap = free.reduce((best, i) => (Math.abs(i - to) < Math.abs(best - to) ? i : best), free[0] ?? to);
  rest.splice(gap, 1);
  rest.splice(to, 0, id);
  return rest;
}

/** Where every item is: in its place, or waiting in one of the free ones, in the order in which they are asked. */
export function seats(ids: readonly string[], places: Places): { id: string; seat: number; placed: boolean }[] {
  const free = places.flatMap((one, i) => (one === null ? [i] : []));
  return ids.map((id) => {
    const at = places.indexOf(id);
    return at < 0 ? { id, seat: free.shift() ?? 0, placed: false } : { id, seat: at, placed: true };
  });
}
