/** The whole years around dates given as decimal years: where a timeline begins and ends. */
export function yearsOf(dates: readonly number[]): readonly [number, number] {
  const from = Math.floor(Math.min(...dates));
  return [from, Math.max(from + 1, Math.ceil(Math.max(...dates)))];
}

/** Years that the axis names: the finest round step that keeps them to `most`. */
export function yearTicks([from, to]: readonly [number, number], most: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((n) => (to - from) / n < most) ?? 200;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}
