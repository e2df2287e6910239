import type { QuestionType } from '../../../src/quiz/question-type.ts';
import './element.ts';
import { gradeNewcomer } from './grade.ts';
import type { NewcomerAsk, NewcomerKey, Side } from './schema.ts';

/** The answer is the side that was chosen. */
export const newcomer: QuestionType<NewcomerAsk, NewcomerKey, Side> = {
  tag: 'question-new-comer',
  hint: () => 'quiz.choose',
  grade: (_, key, answer) => gradeNewcomer(key, answer),
  summary: () => '',
  truth({ options }, { id, stated }) {
    if (!options.some((option) => option.id === id)) throw new Error(`There is no side "${id}".`);
    return stated;
  },
};
