import type { QuestionType } from '../../question-type.ts';
import './element.ts';
import { isHeld, quoted } from '../summary.ts';
import type { OpinionAsk, OpinionKey } from './schema.ts';

/** The answer is the id of an option. Nothing is right, so nothing is graded. */
export const opinion: QuestionType<OpinionAsk, OpinionKey, string> = {
  tag: 'question-opinion',
  hint: () => 'quiz.opinion-hint',
  complete: ({ options }, answer) => options.some(({ id }) => id === answer),
  summary({ options }, answer, frame) {
    const text = options.find(({ id }) => id === answer)?.text;
    const words = text === undefined ? '' : quoted(text, frame);
    return isHeld(words, frame) ? words : '';
  },
  truth({ options }) {
    if (!options.length) throw new Error('There are no options.');
    return '';
  },
};
