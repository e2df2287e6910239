import type { Grade } from '../../question-type.ts';
import type { ChoiceKey } from './schema.ts';

/**
 * All or nothing where one option is right; with several max(0, (hits - false hits) / keys), so that choosing everything
 * is no way to points (shared quiz notes).
 */
export function gradeChoice({ ids }: Pick<ChoiceKey, 'ids'>, answer: readonly string[]): Grade {
  const chosen = new Set(answer);
  const hits = ids.filter((id) => chosen.has(id)).length;
  const score = Math.max(0, (hits - (chosen.size - hits)) / ids.length);
  return { score, verdict: score === 1 ? 'right' : score >= 0.5 ? 'close' : 'wrong' };
}
