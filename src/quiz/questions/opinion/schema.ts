import * as v from 'valibot';
import { id, localised, plainText, type Resolved } from '../../../content/index.ts';
import { questionEntries, type Seal } from '../common.ts';

/** Choose what you think: nothing is right or wrong, and nothing is scored. */
export const opinionSchema = v.strictObject({
  ...questionEntries,
  type: v.literal('opinion'),
  options: v.pipe(v.array(v.strictObject({ id: id(), text: localised(70) })), v.minLength(3), v.maxLength(8)),
});

export type Opinion = v.InferOutput<typeof opinionSchema>;
type Filled = Resolved<Pick<Opinion, 'options'>>;

export interface OpinionAsk {
  readonly options: readonly { readonly id: string; readonly text: string }[];
}
/** There is nothing to know. */
export type OpinionKey = Readonly<Record<string, never>>;

export const sealOpinion: Seal<Filled, OpinionAsk, OpinionKey> = ({ options }) => ({
  ask: { options: options.map(({ id, text }) => ({ id, text: plainText(text) })) },
  key: {},
});
