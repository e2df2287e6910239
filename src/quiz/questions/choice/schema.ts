import * as v from 'valibot';
import { id, localised, numericFactId, type Resolved, type RichText } from '../../../content/index.ts';
import { factSide, questionEntries, readingOf, stated, type Reading, type Seal } from '../common.ts';
import { idOf, isSeveral, keysOf } from './keys.ts';

const feedback = v.optional(localised(300));

/** An option in words, with an id of its own. */
const wordsOption = v.strictObject({ id: id(), text: localised(120), feedback });
/** An option that is a fact: shown by its value, its date, or by its label where the question asks "which one". */
const factOption = v.strictObject({ ...factSide, feedback });

const OF_VALUES = ['largest', 'smallest'] as const;
const OF_DATES = ['earliest', 'latest'] as const;

/** Choose one of a few options, or all that fit. */
export const choiceSchema = v.strictObject({
  ...questionEntries,
  type: v.literal('choice'),
  options: v.pipe(v.array(v.union([factOption, wordsOption])), v.minLength(2), v.maxLength(5)),
  /** What is right, worked out from the facts wherever the question is about numbers or dates. */
  key: v.union([
    /** The id of the right option. */
    v.strictObject({ option: id() }),
    /** The option whose fact is the largest, smallest, earliest or latest. */
    v.strictObject({ pick: v.picklist([...OF_VALUES, ...OF_DATES]) }),
    /** The ids of all right options: the visitor chooses several. */
    v.strictObject({ options: v.pipe(v.array(id()), v.minLength(1), v.maxLength(4)) }),
    /** All options whose fact is more than this one; several to choose. */
    v.strictObject({ over: numericFactId() }),
    /** All options whose fact is less than this one; several to choose. */
    v.strictObject({ under: numericFactId() }),
  ]),
});

export type Choice = v.InferOutput<typeof choiceSchema>;
export type ChoiceFilled = Resolved<Pick<Choice, 'options' | 'key'>>;

/** An option as it is asked. */
export type Option = { readonly id: string } & Reading;
export interface ChoiceAsk {
  readonly options: readonly Option[];
  /** Any number of options can be chosen. */
  readonly several: boolean;
}
export interface ChoiceKey {
  /** Ids of the right options, in the order of the content file. */
  readonly ids: readonly string[];
  /** The right options in words, with their qualifiers. */
  readonly stated: readonly { readonly text: string }[];
  readonly feedback: Readonly<Record<string, RichText>>;
}

export const sealChoice: Seal<ChoiceFilled, ChoiceAsk, ChoiceKey> = ({ options, key }) => {
  const ids = keysOf(options, key);
  return {
    ask: {
      options: options.map((option) => ({ id: idOf(option), ...readingOf(option) })),
      several: isSeveral(key),
    },
    key: {
      ids,
      stated: options.filter((option) => ids.includes(idOf(option))).map((option) => ({ text: stated(option) })),
      feedback: Object.fromEntries(
        options.flatMap((option) => (option.feedback ? [[idOf(option), option.feedback]] : [])),
      ),
    },
  };
};
