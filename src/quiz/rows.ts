import type { PublishedAnswers, PublishedQuestion, RichText } from '../content/index.ts';
import type { QuestionType } from './question-type.ts';
import { outcomes, type Round } from './round.ts';

/** One question of the round, as the result tells it. */
export interface ResultRow {
  readonly id: string;
  readonly prompt: RichText;
  /** The right answer, in words. */
  readonly truth: string;
  /** Did each player know it? */
  readonly known: readonly boolean[];
  /** Address of the step that teaches it. */
  readonly shows: string;
}

/** The questions of a round that have a right answer, in the order asked. */
export function rowsOf(
  round: Round,
  questions: readonly PublishedQuestion[],
  answers: PublishedAnswers,
  types: ReadonlyMap<string, QuestionType>,
): ResultRow[] {
  return round.ids.flatMap((id) => {
    const question = questions.find((q) => q.id === id);
    const type = question && types.get(question.type);
    const [answer, became] = [answers[id], outcomes(round, id)];
    if (!question || !type?.grade || !answer || !became) return [];
    return {
      id,
      prompt: question.prompt,
      truth: type.truth(question.ask, answer.key),
      known: became.map((one) => one !== 'skipped' && one.grade?.verdict === 'right'),
      shows: question.shows,
    };
  });
}
