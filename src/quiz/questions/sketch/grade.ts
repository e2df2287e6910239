import type { Grade } from '../../question-type.ts';
import { closeness, gradeOf } from '../closeness.ts';
import { fieldOf, valueAt } from './knots.ts';
import { atOf, type SketchAnswer, type SketchAsk, type SketchKey } from './schema.ts';

/**
 * The mean closeness of the line at the dates whose values are known. What lies between these is nobody's knowledge, so
 * it is not scored. A line that does not reach a date is worth nothing there.
 */
export function gradeSketch(ask: SketchAsk, { truth, tolerance }: SketchKey, answer: SketchAnswer): Grade {
  const field = fieldOf(ask);
  const scores = truth.map((key) => {
    const drawn = valueAt(field, answer, atOf(key));
    return drawn === null ? 0 : closeness({ key, axis: ask.axis, tolerance }, drawn);
  });
  return gradeOf(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}
