/** Something of a certain length that wants to stand at a certain place on a line. */
export interface Wish {
  /** Where its start would like to be. */
  readonly at: number;
  readonly length: number;
}

/**
 * Starts for things on a line, in the order given, so that none overlaps the next (with `gap` between), all stay between
 * `from` and `to` as far as there is room, and each is near its wish.
 */
export function spread(wishes: readonly Wish[], from: number, to: number, gap: number): number[] {
  const starts: number[] = [];
  wishes.forEach(({ at }, i) => {
    const previous = wishes[i - 1];
    starts.push(Math.max(from, at, previous ? starts[i - 1]! + previous.length + gap : from));
  });
  let limit = to;
  for (let i = wishes.length - 1; i >= 0; i--) {
    starts[i] = Math.min(starts[i]!, limit - wishes[i]!.length);
    limit = starts[i]! - gap;
  }
  return starts;
}
