import type { NumericFact } from '../../content/index.ts';
import type { Grade } from '../question-type.ts';
import { stepAt, type Axis } from './steps.ts';

/** What the score depends on. */
export interface Target {
  readonly key: Pick<NumericFact, 'value' | 'qualifier'>;
  readonly axis: Axis;
  /** How far off scores nothing: in units on a linear axis, as a factor on a log axis. */
  readonly tolerance: number;
}

/**
 * 1 - |x - key| / tolerance, on a log axis 1 - |ln(x / key)| / ln(tolerance), never under 0 (shared quiz notes).
 * The nearest place that the axis has is perfect; for a key that is only "about" or "over" a value, so is the place
 * beside it: nobody is punished for precision that the source does not claim.
 */
export function closeness({ key, axis, tolerance }: Target, answer: number): number {
  const log = axis.scale === 'log';
  const distance = (x: number) => (log ? Math.abs(Math.log(x / key.value)) : Math.abs(x - key.value));
  const reach = stepAt(axis, key.value) * (key.qualifier === 'exact' ? 0.5 : 1);
  const least = log ? Math.max(axis.from, key.value - reach) : key.value - reach;
  const free = Math.max(distance(key.value + reach), distance(least)) * (1 + 1e-9);
  const off = distance(answer);
  return off <= free ? 1 : Math.max(0, 1 - off / (log ? Math.log(tolerance) : tolerance));
}

/** Right from 0.9, close from 0.5. */
export const gradeOf = (score: number): Grade => ({
  score,
  verdict: score >= 0.9 ? 'right' : score >= 0.5 ? 'close' : 'wrong',
});
