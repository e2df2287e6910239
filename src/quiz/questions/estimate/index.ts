import type { QuestionType } from '../../question-type.ts';
import './element.ts';
import { gradeEstimate } from './grade.ts';
import type { EstimateData } from './schema.ts';

export const estimate: QuestionType<EstimateData, number> = {
  tag: 'question-estimate',
  hint: 'quiz.slide',
  pause: 1300,
  grade: gradeEstimate,
  summary: ({ key }, answer, frame) => frame.format(answer, key.unit),
  truth({ key, axis }) {
    if (typeof key.value !== 'number' || !(axis.from < axis.to)) throw new Error('This axis cannot be drawn.');
    return key.stated;
  },
};
