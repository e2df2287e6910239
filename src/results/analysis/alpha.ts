import type { Report } from '../report.ts';
import { meanOf, varianceOf } from './correlation.ts';
import type { Sitting } from './sittings.ts';

export interface AlphaOptions {
  /** Questions of a round: the length of the test that the number is for. */
  readonly perRound: number;
  /** A question with fewer answers is left out. */
  readonly least: number;
  /** Fewer pairs of answers say nothing: with this many the mean correlation is known to about +-0.1. */
  readonly leastPairs?: number;
}

/**
 * Cronbach's alpha of standardised items, k r / (1 + (k - 1) r), with r the mean correlation of two questions of a round
 * (L. J. Cronbach 1951, Psychometrika 16, doi 10.1007/BF02310555). Rounds are drawn from a bank, so hardly two people
 * have answered the same questions and most pairs of questions have never met often enough for a correlation of their
 * own. So every score is standardised among all answers to its question, and r is the mean product of two such scores
 * of the same sitting, over all pairs of answers. Where everybody has answered everything this is the classical number.
 */
export function alphaOf(
  sittings: Iterable<Sitting>,
  { perRound, least, leastPairs = 100 }: AlphaOptions,
): Report['alpha'] {
  const all = [...sittings];
  const scales = scalesOf(all, least);
  let [sum, pairs] = [0, 0];
  for (const sitting of all) {
    const scores = [...sitting].flatMap(([id, score]) => {
      const scale = scales.get(id);
      return scale ? [(score - scale.mean) / scale.deviation] : [];
    });
    // All products of two: half of the squared sum without the squares.
    const total = scores.reduce((t, score) => t + score, 0);
    sum += (total * total - scores.reduce((t, score) => t + score * score, 0)) / 2;
    pairs += (scores.length * (scores.length - 1)) / 2;
  }
  if (perRound < 2 || pairs < Math.max(1, leastPairs)) return null;
  const mean = Math.min(1, sum / pairs);
  const whole = 1 + (perRound - 1) * mean;
  return whole > 1e-9 ? { value: Math.min(1, (perRound * mean) / whole), items: perRound, pairs } : null;
}

function scalesOf(sittings: readonly Sitting[], least: number) {
  const scores = new Map<string, number[]>();
  for (const [id, score] of sittings.flatMap((sitting) => [...sitting])) {
    const known = scores.get(id);
    if (known) known.push(score);
    else scores.set(id, [score]);
  }
  const scales = new Map<string, { readonly mean: number; readonly deviation: number }>();
  for (const [id, values] of scores) {
    const variance = varianceOf(values);
    if (values.length >= least && variance > 1e-12)
      scales.set(id, { mean: meanOf(values), deviation: Math.sqrt(variance) });
  }
  return scales;
}
