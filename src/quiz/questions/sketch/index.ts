import type { QuestionType } from '../../question-type.ts';
import './element.ts';
import { gradeSketch } from './grade.ts';
import { fieldOf, reached, valueAt } from './knots.ts';
import type { SketchAnswer, SketchAsk, SketchKey } from './schema.ts';

export const sketch: QuestionType<SketchAsk, SketchKey, SketchAnswer> = {
  tag: 'question-sketch',
  hint: () => 'quiz.sketch-hint',
  pause: 1300,
  complete: (ask, answer) => reached(fieldOf(ask), answer),
  grade: gradeSketch,
  /** The value where the line ends, if that is all that is asked. */
  summary(ask, answer, frame) {
    const [only, ...more] = ask.stations;
    const value = only && !more.length ? valueAt(fieldOf(ask), answer, only.at) : null;
    return value === null ? '' : frame.format(value, ask.unit);
  },
  /** Where things went in the end; the picture states what lies before. */
  truth({ given, stations }, { truth }) {
    const [last, station] = [truth.at(-1), stations.at(-1)];
    if (
      !last ||
      !station ||
      !given.length ||
      truth.length !== stations.length ||
      truth.some(({ at }, i) => at !== stations[i]!.at)
    )
      throw new Error('What is right does not fit what is asked.');
    return stations.length > 1 ? `${last.stated} (${station.date})` : last.stated;
  },
};
