import type { Grade } from '../../question-type.ts';
import type { EstimateAsk, EstimateKey } from './schema.ts';
import { stepAt } from './steps.ts';

/** What the score depends on. */
export interface Target {
  readonly key: Pick<EstimateKey['key'], 'value' | 'qualifier'>;
  readonly axis: EstimateAsk['axis'];
  readonly tolerance: number;
}

/**
 * 1 - |x - key| / tolerance, on a log axis 1 - |ln(x / key)| / ln(tolerance), never under 0 (shared quiz notes).
 * The nearest place that the axis has is perfect; for a key that is only "about" or "over" a value, so is the place
 * beside it: nobody is punished for precision that the source does not claim.
 */
export function scoreEstimate({ key, axis, tolerance }: Target, answer: number): number {
  const log = axis.scale === 'log';
  const distance = (x: number) => (log ? Math.abs(Math.log(x / key.value)) : Math.abs(x - key.value));
  const reach = stepAt(axis, key.value) * (key.qualifier === 'exact' ? 0.5 : 1);
  const least = log ? Math.max(axis.from, key.value - reach) : key.value - reach;
  const free = Math.max(distance(key.value + reach), distance(least)) * (1 + 1e-9);
  const off = distance(answer);
  return off <= free ? 1 : Math.max(0, 1 - off / (log ? Math.log(tolerance) : tolerance));
}

export function gradeEstimate(target: Target, answer: number): Grade {
  const score = scoreEstimate(target, answer);
  return { score, verdict: score >= 0.9 ? 'right' : score >= 0.5 ? 'close' : 'wrong' };
}
