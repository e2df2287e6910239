import type { PublishedAnswer, PublishedQuestion } from '../content/index.ts';
import type { QuestionType } from './question-type.ts';
import { seedOf, seededRandom } from './random.ts';

/** A question that is ready to be asked. */
export interface Asked {
  readonly question: PublishedQuestion;
  readonly type: QuestionType;
  readonly seed: number;
  /** As this round shows it. */
  readonly ask: unknown;
}

/** What is right about a question, once it is known. */
export interface Truth {
  readonly asked: Asked;
  readonly answer: PublishedAnswer;
  /** The right answer in words; empty where there is none. */
  readonly stated: string;
}

/** Arranges a question for a round; both languages are arranged alike. Throws where its data cannot be asked. */
export function prepare(question: PublishedQuestion, type: QuestionType, seed: number): Asked {
  const random = seededRandom(seedOf(`${seed} ${question.id}`));
  return { question, type, seed, ask: type.arrange?.(question.ask, random) ?? question.ask };
}

/** Is there an answer that can be confirmed? */
export const isReady = ({ type, ask }: Pick<Asked, 'type' | 'ask'>, draft: unknown): boolean =>
  draft != null && (type.complete?.(ask, draft) ?? true);
