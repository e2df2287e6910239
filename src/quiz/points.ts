/** How points are given. Each is explained to the player before the round begins. */
export const SCORINGS = ['accuracy', 'classic', 'gentle'] as const;
export type Scoring = (typeof SCORINGS)[number];

/** Points of a perfect answer. */
export const FULL = 1000;
/** Nobody answers faster than this by knowing; in ms. */
const HEAD_START = 500;

/**
 * Points for an answer, from the formulas of the shared quiz notes. P = 1000, T = time in which speed counts.
 * accuracy: P x score. classic: P (1 - t / 2T), all of P under half a second. gentle: P (0.8 + 0.2 (1 - t / T)).
 * Past T nothing more is lost. `score` is 0..1, `ms` and `limit` are in ms.
 */
export function pointsFor(scoring: Scoring, score: number, ms: number, limit: number): number {
  return Math.round(FULL * score * speed(scoring, Math.min(Math.max(0, ms), limit) / limit, ms));
}

function speed(scoring: Scoring, share: number, ms: number): number {
  if (scoring === 'accuracy' || (scoring === 'classic' && ms < HEAD_START)) return 1;
  return scoring === 'classic' ? 1 - share / 2 : 0.8 + 0.2 * (1 - share);
}
