import type { Grade } from '../../question-type.ts';
import { closeness, gradeOf, type Target } from '../closeness.ts';

export const gradeEstimate = (target: Target, answer: number): Grade => gradeOf(closeness(target, answer));
