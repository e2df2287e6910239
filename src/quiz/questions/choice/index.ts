import { shuffler } from 'd3-array';
import type { QuestionType } from '../../question-type.ts';
import { isHeld, quoted } from '../summary.ts';
import './element.ts';
import { gradeChoice } from './grade.ts';
import { letterOf } from './options.ts';
import type { ChoiceAsk, ChoiceKey } from './schema.ts';

/** The answer is a list of ids, of one where one option is right. */
export const choice: QuestionType<ChoiceAsk, ChoiceKey, readonly string[]> = {
  tag: 'question-choice',
  hint: (ask) => (ask.several ? 'quiz.choose-all' : 'quiz.choose'),
  arrange: (ask, random) => ({ ...ask, options: shuffler(random)([...ask.options]) }),
  complete: (_, answer) => answer.length > 0,
  grade: (_, key, answer) => gradeChoice(key, answer),
  /** An answer that the button does not hold is called by its letter. */
  summary({ options }, answer, frame) {
    const letters = options.flatMap(({ id }, i) => (answer.includes(id) ? [letterOf(i)] : [])).join(', ');
    if (answer.length !== 1) return letters;
    const option = options.find(({ id }) => id === answer[0]);
    const text = option ? ('value' in option ? option.value : quoted(option.text, frame)) : '';
    return isHeld(text, frame) ? text : letters;
  },
  truth({ options }, { ids, stated }) {
    if (!ids.length || !ids.every((key) => options.some(({ id }) => id === key)))
      throw new Error(`No option is called "${ids.join(', ')}".`);
    return stated.map(({ text }) => text).join(' · ');
  },
  feedback: (_, { ids, feedback }, answer) =>
    feedback[answer.find((id) => !ids.includes(id)) ?? answer[0] ?? ''] ?? null,
};
