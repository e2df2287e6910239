import type { Grade } from '../../question-type.ts';
import type { SpotKey } from './schema.ts';

/** All or nothing: one mark is right. */
export const gradeSpot = ({ mark }: Pick<SpotKey, 'mark'>, answer: string): Grade =>
  answer === mark ? { score: 1, verdict: 'right' } : { score: 0, verdict: 'wrong' };
