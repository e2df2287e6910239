import type { Spread } from '../report.ts';

/** An answer or a visit that took longer, in ms, says that somebody went away, not how long it takes. */
const AWAY_MS = { answer: 600_000, visit: 7_200_000 };

/**
 * The quartiles of times, in ms, each between the two that stand next to it (type 7 of Hyndman & Fan 1996,
 * doi 10.1080/00031305.1996.10473566; what spreadsheets do). Times of people who went away are left out.
 */
export function spreadOf(times: readonly number[], of: keyof typeof AWAY_MS, least: number): Spread {
  const sorted = times.filter((ms) => ms <= AWAY_MS[of]).sort((a, b) => a - b);
  const n = sorted.length;
  if (n < Math.max(1, least)) return { n, low: null, median: null, high: null };
  return { n, low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const before = sorted[Math.floor(place)]!;
  return before + (sorted[Math.ceil(place)]! - before) * (place - Math.floor(place));
}
