import type { QuestionType } from '../../question-type.ts';
import './element.ts';
import { gradeEstimate } from './grade.ts';
import type { EstimateAsk, EstimateKey } from './schema.ts';

export const estimate: QuestionType<EstimateAsk, EstimateKey, number> = {
  tag: 'question-estimate',
  hint: () => 'quiz.slide',
  pause: 1300,
  shared: true,
  grade: ({ axis }, { key, tolerance }, answer) => gradeEstimate({ axis, key, tolerance }, answer),
  summary: ({ unit }, answer, frame) => frame.format(answer, unit),
  truth({ axis }, { key }) {
    if (typeof key.value !== 'number' || !(axis.from < axis.to)) throw new Error('This axis cannot be drawn.');
    return key.stated;
  },
};
