import { shuffler } from 'd3-array';
import type { QuestionType } from '../../question-type.ts';
import './element.ts';
import { gradeChoice, keyOf } from './grade.ts';
import { letterOf, optionId, optionText } from './options.ts';
import type { ChoiceData } from './schema.ts';

/** A confirm button holds so much of an answer, in pixels of the stage; a longer one is called by its letter. */
const SUMMARY = { size: 34, width: { landscape: 440, portrait: 480, narrow: 270 } } as const;

const find = ({ options }: ChoiceData, id: string) => options.find((option) => optionId(option) === id);

export const choice: QuestionType<ChoiceData, string> = {
  tag: 'question-choice',
  hint: 'quiz.choose',
  arrange: (data, random) => ({ ...data, options: shuffler(random)([...data.options]) }),
  grade: gradeChoice,
  summary(data, answer, { measure, stage }) {
    const option = find(data, answer);
    const isValue = option && 'fact' in option && option.show !== 'label';
    const text = option ? (isValue ? optionText(option) : `“${optionText(option)}”`) : '';
    return measure(text, SUMMARY.size, 600) <= SUMMARY.width[stage.name]
      ? text
      : letterOf(data.options.findIndex((other) => optionId(other) === answer));
  },
  truth(data) {
    const option = find(data, keyOf(data));
    if (!option) throw new Error(`No option is called "${keyOf(data)}".`);
    return 'fact' in option && option.show !== 'label' ? option.fact.stated : optionText(option);
  },
  feedback: (data, answer) => find(data, answer)?.feedback ?? null,
};
