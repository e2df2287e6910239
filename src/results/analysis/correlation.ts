/** Two numbers of one case. */
export type Pair = readonly [number, number];

/** Differences smaller than this are what rounding leaves of none. */
const NOTHING = 1e-12;

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Variance of a whole population (divided by n, not n - 1). */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) ** 2));
}

/**
 * Pearson's correlation, -1..1; with a first number that is 0 or 1 it is the point-biserial one. null for fewer cases
 * than `least` (or than two), and where one of the numbers never changes.
 */
export function correlationOf(pairs: readonly Pair[], least: number): number | null {
  if (pairs.length < Math.max(2, least)) return null;
  const [firsts, seconds] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const [first, second] = [meanOf(firsts), meanOf(seconds)];
  const spread = Math.sqrt(varianceOf(firsts) * varianceOf(seconds));
  if (!(spread > NOTHING)) return null;
  const together = meanOf(pairs.map(([a, b]) => (a - first) * (b - second)));
  return Math.max(-1, Math.min(1, together / spread));
}
