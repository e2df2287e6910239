import type { Grade } from '../../question-type.ts';
import type { MatchAnswer, MatchKey } from './schema.ts';

/** The share of the pairs that were found. */
export function gradeMatch({ pairs }: Pick<MatchKey, 'pairs'>, answer: MatchAnswer): Grade {
  const lefts = Object.keys(pairs);
  const found = lefts.filter((left) => answer[left] === pairs[left]).length;
  const score = found / lefts.length;
  return { score, verdict: score === 1 ? 'right' : score >= 0.5 ? 'close' : 'wrong' };
}
