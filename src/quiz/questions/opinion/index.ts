import type { QuestionType } from '../../question-type.ts';
import './element.ts';
import type { OpinionAsk, OpinionKey } from './schema.ts';

/** A confirm button holds so much of an answer, in pixels of the stage. */
const SUMMARY = { size: 34, width: { landscape: 440, portrait: 480, narrow: 270 } } as const;

/** The answer is the id of an option. Nothing is right, so nothing is graded. */
export const opinion: QuestionType<OpinionAsk, OpinionKey, string> = {
  tag: 'question-opinion',
  hint: () => 'quiz.opinion-hint',
  complete: ({ options }, answer) => options.some(({ id }) => id === answer),
  summary({ options }, answer, { measure, stage, width }) {
    const text = options.find(({ id }) => id === answer)?.text;
    const words = text === undefined ? '' : `“${text}”`;
    return measure(words, SUMMARY.size, 600) <= Math.min(SUMMARY.width[stage.name], width * 0.4) ? words : '';
  },
  truth({ options }) {
    if (!options.length) throw new Error('There are no options.');
    return '';
  },
};
