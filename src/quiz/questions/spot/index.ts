import { shuffler } from 'd3-array';
import type { QuestionType } from '../../question-type.ts';
import { letterOf } from './letters.ts';
import './element.ts';
import { gradeSpot } from './grade.ts';
import type { SpotAsk, SpotKey } from './schema.ts';

/** The answer is the id of a mark. */
export const spot: QuestionType<SpotAsk, SpotKey, string> = {
  tag: 'question-spot',
  hint: () => 'quiz.spot-hint',
  pause: 1600,
  /** A timeline has the order of its dates. */
  arrange: (ask, random) => (ask.form === 'timeline' ? ask : { ...ask, marks: shuffler(random)([...ask.marks]) }),
  complete: ({ marks }, answer) => marks.some(({ id }) => id === answer),
  grade: (_, key, answer) => gradeSpot(key, answer),
  summary: ({ marks }, answer) => letterOf(marks.findIndex(({ id }) => id === answer)),
  truth({ marks }, { mark, text, names }) {
    if (!marks.length || !marks.every(({ id }) => names[id]) || !names[mark])
      throw new Error(`No mark is called "${mark}".`);
    return `${text}, ${names[mark].stated}`;
  },
};
