/** Words on one line may be so much smaller than words that break, and are still better to read. */
const ONE_LINE = 0.78;

export interface Sized {
  readonly size: number;
}

/** The largest size; on one line, unless breaking the lines makes the words much larger. */
export function calmest<T extends Sized>(found: (lines: number) => T, least: number): T {
  const [one, any] = [found(1), found(Infinity)];
  return one.size > least + 1 && one.size >= any.size * ONE_LINE ? one : any;
}

export const beadOf = (size: number): number => Math.min(30, Math.max(13, size * 0.22));
