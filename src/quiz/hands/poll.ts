import type { PublishedAnswer, PublishedQuestion } from '../../content/index.ts';
import { seedOf } from '../random.ts';
import { askOf, byHands, type Ask } from './asks.ts';

/** What hands can be raised for. */
export type HandsAsk = Extract<Ask, { type: 'choice' | 'spot' }>;

/** One answer that hands can be raised for. */
export interface Option {
  readonly id: string;
  /** Empty where a chart without names is asked about. */
  readonly text: string;
  /** 0..1: how long its bar is; null where it has none. */
  readonly bar: number | null;
}

export const optionsOf = (ask: HandsAsk): readonly Option[] =>
  ask.type === 'choice'
    ? ask.options.map((option) => ({ ...option, bar: null }))
    : ask.spots.map(({ id, share }) => ({ id, text: '', bar: ask.form === 'timeline' ? null : share }));

/**
 * What a hall is asked; null for what hands cannot answer. Its options stand in the same order in every language, because
 * the windows of a talk may speak different ones and count by place; a draw from the ids decides, so that the place tells
 * nothing. Marks of a chart stand as they do in the chart.
 */
export function pollOf(question: PublishedQuestion, language: string): HandsAsk | null {
  const ask = byHands(question) ? (askOf(question, language) as HandsAsk | null) : null;
  if (ask?.type !== 'choice') return ask;
  const place = ({ id }: { readonly id: string }) => seedOf(`${question.id} ${id}`);
  return { ...ask, options: [...ask.options].sort((a, b) => place(a) - place(b)) };
}

/** What is right, by the form of either type. */
interface Key {
  readonly ids?: readonly string[];
  readonly mark?: string;
}

/** Is this option what was asked for, or one of these? */
export function isRight({ key }: Pick<PublishedAnswer, 'key'>, option: string): boolean {
  const { ids, mark } = key as Key;
  return ids?.includes(option) ?? mark === option;
}
