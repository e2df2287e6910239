import * as v from 'valibot';
import {
  factId,
  id,
  localised,
  plainText,
  type Fact,
  type Kind,
  type Qualifier,
  type Resolved,
} from '../../../content/index.ts';
import { questionEntries, type Seal } from '../common.ts';

const FORMS = ['bars', 'parts', 'timeline'] as const;
export type Form = (typeof FORMS)[number];
const PICKS = ['largest', 'smallest', 'earliest', 'latest'] as const;
export type Pick = (typeof PICKS)[number];
/** Values in this unit are parts of a hundred; in any other unit the marks together are the whole. */
export const PERCENT = 'percent';

/** A chart whose names are hidden until the answer: touch the mark that the prompt names. */
export const spotSchema = v.strictObject({
  ...questionEntries,
  type: v.literal('spot'),
  /** `bars`: lengths of values; `parts`: one whole, split; `timeline`: dots at dates. */
  form: v.picklist(FORMS),
  /** What is in the chart. A fact is called by its label unless `text` has a shorter name. */
  marks: v.pipe(
    v.array(v.strictObject({ fact: factId(), text: v.optional(localised(40)) })),
    v.minLength(3),
    v.maxLength(6),
  ),
  key: v.union([
    /** The mark of this fact. */
    v.strictObject({ mark: id() }),
    /** The mark whose fact is the largest, smallest, earliest or latest. */
    v.strictObject({ pick: v.picklist(PICKS) }),
  ]),
});

export type Spot = v.InferOutput<typeof spotSchema>;
export type SpotFilled = Resolved<globalThis.Pick<Spot, 'form' | 'marks' | 'key'>>;

/** What is asked: a chart without names. Ids are numbered by what can be seen, so they tell nothing more. */
export interface SpotAsk {
  readonly form: Form;
  readonly unit: string;
  /** What all parts are parts of; null in the other forms. */
  readonly whole: number | null;
  /** `value` is a number in the unit, or in a timeline a decimal year. */
  readonly marks: readonly { readonly id: string; readonly value: number }[];
}

/** What a mark turns out to be. */
export interface Name {
  readonly label: string;
  /** Its value with unit and qualifier, or its date. */
  readonly stated: string;
  /** The same without its unit, for where there is no room. */
  readonly number: string;
  readonly precision: Qualifier;
  readonly fact: string;
  readonly kind: Kind;
}

export interface SpotKey {
  /** The id of the right mark, and its name. */
  readonly mark: string;
  readonly text: string;
  /** By the ids of the marks. */
  readonly names: Readonly<Record<string, Name>>;
}

/** What a picture shows; the key only once it is out. */
export interface SpotData extends SpotAsk {
  readonly key: SpotKey | null;
}

/** What a form measures facts by. */
export const measuredBy = (form: Form): 'value' | 'date' => (form === 'timeline' ? 'date' : 'value');
/** What a pick compares facts by. */
export const comparedBy = (pick: Pick): 'value' | 'date' =>
  pick === 'earliest' || pick === 'latest' ? 'date' : 'value';

type Filled = SpotFilled['marks'][number];
const measureOf = (fact: Fact, by: 'value' | 'date') => Number((by === 'value' ? fact.value : fact.at) ?? NaN);
const nameOf = ({ fact, text }: Filled): string => (text === undefined ? fact.label : plainText(text));

export const sealSpot: Seal<SpotFilled, SpotAsk, SpotKey> = ({ form, marks, key }) => {
  const by = measuredBy(form);
  const sorted = marks
    .map((mark) => ({ mark, value: measureOf(mark.fact, by) }))
    .sort((a, b) => a.value - b.value)
    .map((entry, i) => ({ ...entry, id: `m${i + 1}` }));
  const right = sorted.find(({ mark }) => mark === rightOf(marks, key));
  const unit = by === 'value' ? (marks[0]?.fact.unit ?? '') : '';
  return {
    ask: {
      form,
      unit,
      whole: form === 'parts' ? (unit === PERCENT ? 100 : sorted.reduce((sum, { value }) => sum + value, 0)) : null,
      marks: sorted.map(({ id, value }) => ({ id, value })),
    },
    key: {
      mark: right?.id ?? '',
      text: right ? nameOf(right.mark) : '',
      names: Object.fromEntries(sorted.map(({ id, mark }) => [id, called(mark, by)])),
    },
  };
};

function rightOf(marks: readonly Filled[], key: SpotFilled['key']): Filled | undefined {
  if ('mark' in key) return marks.find(({ fact }) => fact.id === key.mark);
  const by = comparedBy(key.pick);
  const sign = key.pick === 'largest' || key.pick === 'latest' ? 1 : -1;
  return marks.reduce((best, mark) =>
    sign * measureOf(mark.fact, by) > sign * measureOf(best.fact, by) ? mark : best,
  );
}

function called(mark: Filled, by: 'value' | 'date'): Name {
  const { id: fact, kind, date, stated, number, qualifier, at } = mark.fact;
  const label = nameOf(mark);
  return by === 'date'
    ? { label, stated: date, number: String(Math.floor(at ?? 0)), precision: 'exact', fact, kind }
    : { label, stated, number, precision: qualifier, fact, kind };
}
