import * as v from 'valibot';
import { localised, numericFactId, plainText, type Resolved } from '../../../src/content/index.ts';
import { questionEntries, type Seal } from '../../../src/quiz/questions/common.ts';

/** Is a value more or less than another? */
export const newcomerSchema = v.strictObject({
  ...questionEntries,
  type: v.literal('new-comer'),
  /** What is asked about, and what it is compared with, in the same unit. */
  fact: numericFactId(),
  than: numericFactId(),
  /** What the two answers are called. */
  more: localised(60),
  less: localised(60),
});

type Filled = Resolved<Pick<v.InferOutput<typeof newcomerSchema>, 'fact' | 'than' | 'more' | 'less'>>;

export const SIDES = ['more', 'less'] as const;
export type Side = (typeof SIDES)[number];

export interface NewcomerAsk {
  readonly options: readonly { readonly id: Side; readonly text: string }[];
}
export interface NewcomerKey {
  readonly id: Side;
  /** The value that was asked about, with its qualifier. */
  readonly stated: string;
}

export const sealNewcomer: Seal<Filled, NewcomerAsk, NewcomerKey> = (question) => ({
  ask: { options: SIDES.map((id) => ({ id, text: plainText(question[id]) })) },
  key: { id: question.fact.value > question.than.value ? 'more' : 'less', stated: question.fact.stated },
});
