import { ascending, descending, sort } from 'd3-array';
import * as v from 'valibot';
import { factId, localised, plainText, type Kind, type Resolved } from '../../../content/index.ts';
import { seedOf } from '../../random.ts';
import { questionEntries, type Seal } from '../common.ts';

const OF_VALUES = ['smallest', 'largest'] as const;
const OF_DATES = ['earliest', 'latest'] as const;
/** What the first place can mean, by what is compared. A value may be a year or a stage, and so early or late. */
export const FIRSTS = { value: [...OF_VALUES, ...OF_DATES], date: OF_DATES } as const;
export type By = keyof typeof FIRSTS;
export type End = (typeof FIRSTS)[By][number];

/** A card holds so many letters. */
export const LONGEST = 60;

/** Put a few facts in the order of their values or dates. */
export const orderSchema = v.strictObject({
  ...questionEntries,
  type: v.literal('order'),
  /** What the order goes by. */
  by: v.picklist(['value', 'date']),
  /** What stands in the first place: smallest or largest by value, earliest or latest by date, or by a value of time. */
  first: v.picklist(FIRSTS.value),
  /** What is put in order; without a text, a fact is called by its label. */
  items: v.pipe(
    v.array(v.strictObject({ fact: factId(), text: v.optional(localised(LONGEST)) })),
    v.minLength(3),
    v.maxLength(5),
  ),
});

export type Order = v.InferOutput<typeof orderSchema>;
export type OrderFilled = Resolved<Pick<Order, 'by' | 'first' | 'items'>>;

export interface Item {
  readonly id: string;
  readonly text: string;
}
/** What is asked: some things, and what the first place means. */
export interface OrderAsk {
  readonly items: readonly Item[];
  readonly by: By;
  readonly first: End;
}
/** What is known of an item once the truth is out. */
export interface Said {
  /** Its value with its qualifier, or its date. */
  readonly value: string;
  readonly fact: string;
  readonly kind: Kind;
}
export interface OrderKey {
  /** Item ids from the first place to the last. */
  readonly order: readonly string[];
  readonly said: Readonly<Record<string, Said>>;
}

/**
 * Authors write items in their right order, and ids of facts hold years. So the browser gets the items in an order, and
 * with ids, that say nothing: by a hash of the fact. That is the same in every language.
 */
export const sealOrder: Seal<OrderFilled, OrderAsk, OrderKey> = ({ by, first, items }) => {
  const named = sort(items, ({ fact }) => seedOf(fact.id)).map((item, i) => ({ ...item, id: `i${i + 1}` }));
  const rising = first === 'smallest' || first === 'earliest' ? ascending : descending;
  const measure = ({ fact }: OrderFilled['items'][number]) => Number(by === 'value' ? fact.value : fact.at);
  return {
    ask: {
      items: named.map(({ id, fact, text }) => ({ id, text: text === undefined ? fact.label : plainText(text) })),
      by,
      first,
    },
    key: {
      order: sort(named, (a, b) => rising(measure(a), measure(b))).map(({ id }) => id),
      said: Object.fromEntries(
        named.map(({ id, fact }) => [
          id,
          { value: by === 'value' ? fact.stated : fact.date, fact: fact.id, kind: fact.kind },
        ]),
      ),
    },
  };
};
