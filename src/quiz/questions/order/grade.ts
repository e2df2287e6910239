import type { Grade } from '../../question-type.ts';
import type { OrderKey } from './schema.ts';

/**
 * max(0, 2c - 1), with c the share of all pairs that stand in the right order: Kendall's tau, cut at 0
 * (M. G. Kendall 1938, A new measure of rank correlation, Biometrika 30, doi 10.1093/biomet/30.1-2.81). Half of all
 * pairs are right by chance, so that earns nothing.
 */
export function scoreOrder({ order }: Pick<OrderKey, 'order'>, answer: readonly (string | null)[]): number {
  const place = (id: string) => {
    const at = answer.indexOf(id);
    return at < 0 ? NaN : at;
  };
  const pairs = order.flatMap((first, i) => order.slice(i + 1).map((second) => [first, second] as const));
  const right = pairs.filter(([first, second]) => place(first) < place(second)).length;
  return pairs.length ? Math.max(0, (2 * right) / pairs.length - 1) : 0;
}

export function gradeOrder(key: Pick<OrderKey, 'order'>, answer: readonly (string | null)[]): Grade {
  const score = scoreOrder(key, answer);
  return { score, verdict: score === 1 ? 'right' : score >= 0.5 ? 'close' : 'wrong' };
}
