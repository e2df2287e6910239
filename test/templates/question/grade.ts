import type { Grade } from '../../../src/quiz/question-type.ts';
import type { NewcomerKey, Side } from './schema.ts';

/** All or nothing: there is no nearly right side. */
export const gradeNewcomer = ({ id }: Pick<NewcomerKey, 'id'>, answer: Side): Grade =>
  answer === id ? { score: 1, verdict: 'right' } : { score: 0, verdict: 'wrong' };
