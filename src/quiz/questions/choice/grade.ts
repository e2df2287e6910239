import type { Grade } from '../../question-type.ts';
import { optionId } from './options.ts';
import type { ChoiceData } from './schema.ts';

/** Id of the right option, worked out from the facts where the question asks for the largest or smallest. */
export function keyOf({ options, key }: ChoiceData): string {
  if ('option' in key) return key.option;
  const sign = key.pick === 'largest' ? 1 : -1;
  const valued = options.flatMap((option) =>
    'fact' in option && typeof option.fact.value === 'number'
      ? [{ id: optionId(option), value: sign * option.fact.value }]
      : [],
  );
  return valued.reduce((best, option) => (option.value > best.value ? option : best)).id;
}

export const gradeChoice = (data: ChoiceData, answer: string): Grade =>
  answer === keyOf(data) ? { score: 1, verdict: 'right' } : { score: 0, verdict: 'wrong' };
