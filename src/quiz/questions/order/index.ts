import { shuffler } from 'd3-array';
import type { QuestionType } from '../../question-type.ts';
import './element.ts';
import { gradeOrder } from './grade.ts';
import { isComplete, type Places } from './places.ts';
import type { OrderAsk, OrderKey } from './schema.ts';

/** More letters are no few words; the picture shows the whole order anyway. */
const FEW = 90;

export const order: QuestionType<OrderAsk, OrderKey, Places> = {
  tag: 'question-order',
  hint: () => 'quiz.order-hint',
  pause: 1500,
  arrange: (ask, random) => ({ ...ask, items: shuffler(random)([...ask.items]) }),
  complete: ({ items }, answer) => isComplete(items.length, answer),
  grade: (_, key, answer) => gradeOrder(key, answer),
  summary: () => '',
  truth({ items }, { order, said }) {
    const texts = order.flatMap((id) => (said[id] ? items.filter((item) => item.id === id) : []));
    if (texts.length < 2 || texts.length !== items.length) throw new Error('The key names other items.');
    const words = texts.map(({ text }) => text).join(' · ');
    return words.length <= FEW ? words : '';
  },
};
