import type { PublishedQuestion } from '../../content/index.ts';

/**
 * What questions ask, as the story publishes it: the parts that a class, a hall and a sheet of paper need. The types themselves
 * (`src/quiz/questions`) make these; `asks.test.ts` reads every question of the story with them.
 */
type Reading = { readonly text: string } | { readonly value: string };
const read = (reading: Reading): string => ('text' in reading ? reading.text : reading.value);

interface Named {
  readonly id: string;
  readonly text: string;
}

/** A place in a chart without names: how far it reaches, or where it stands, as a share of the whole width. */
export interface Spot {
  readonly id: string;
  readonly share: number;
}

export type Ask =
  | { readonly type: 'choice'; readonly options: readonly Named[]; readonly several: boolean }
  | { readonly type: 'opinion'; readonly options: readonly Named[] }
  | {
      readonly type: 'spot';
      readonly form: 'bars' | 'parts' | 'timeline';
      readonly spots: readonly Spot[];
      /** What 0 and 1 stand for: years of a timeline, else values. */
      readonly span: readonly [number, number];
    }
  | { readonly type: 'order'; readonly items: readonly Named[]; readonly first: First }
  | { readonly type: 'match'; readonly lefts: readonly Named[]; readonly rights: readonly Named[] }
  | {
      readonly type: 'estimate';
      readonly unit: string;
      readonly axis: Axis;
      readonly anchor: { readonly value: number; readonly label: string } | null;
    }
  | {
      readonly type: 'sketch';
      readonly unit: string;
      readonly axis: Axis;
      readonly given: readonly { readonly at: number; readonly value: number; readonly text: string }[];
      readonly stations: readonly { readonly at: number; readonly date: string }[];
    };

export type First = 'smallest' | 'largest' | 'earliest' | 'latest';
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly scale: 'linear' | 'log';
}

/** Letters that options are called by. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** What a question asks; null for a type that is not known here. `language`: of the words that put options in order. */
export function askOf({ type, ask }: Pick<PublishedQuestion, 'type' | 'ask'>, language: string): Ask | null {
  const raw = ask as never;
  switch (type) {
    case 'choice':
      return choice(raw, language);
    case 'opinion':
      return { type, options: (raw as { options: readonly Named[] }).options };
    case 'spot':
      return spot(raw);
    case 'order': {
      const { items, first } = raw as { items: readonly Named[]; first: First };
      return { type, items, first };
    }
    case 'match': {
      const { lefts, rights } = raw as Record<'lefts' | 'rights', readonly ({ id: string } & Reading)[]>;
      return { type, lefts: lefts.map(named), rights: rights.map(named) };
    }
    case 'estimate':
      return estimate(raw);
    case 'sketch':
      return sketch(raw);
    default:
      return null;
  }
}

const named = (option: { readonly id: string } & Reading): Named => ({ id: option.id, text: read(option) });

/** In the order of their words: authors like to write the right one in the same place. */
function choice(
  { options, several }: { options: readonly ({ id: string } & Reading)[]; several: boolean },
  language: string,
): Ask {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return { type: 'choice', several, options: options.map(named).sort((a, b) => compare(a.text, b.text)) };
}

/** Bars begin at nothing, parts are parts of a whole, dates stand between the first and the last. */
function spot(ask: {
  form: 'bars' | 'parts' | 'timeline';
  whole: number | null;
  marks: readonly { id: string; value: number }[];
}): Ask {
  const values = ask.marks.map(({ value }) => value);
  const from = ask.form === 'timeline' ? Math.floor(Math.min(...values)) : 0;
  const to = ask.form === 'timeline' ? Math.ceil(Math.max(...values)) : Math.max(...values);
  const spots = ask.marks.map(({ id, value }) => ({ id, share: (value - from) / (to - from || 1) }));
  return { type: 'spot', form: ask.form, spots, span: [from, to] };
}

interface Dated {
  readonly at: number | null;
  readonly value: number;
  readonly text: string;
}

function estimate(ask: {
  unit: string;
  axis: Axis;
  anchor?: { fact: { value: number }; label: string | readonly (string | { text: string })[] };
}): Ask {
  const { unit, axis, anchor } = ask;
  const label = (text: string | readonly (string | { text: string })[]) =>
    typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
  return {
    type: 'estimate',
    unit,
    axis,
    anchor: anchor ? { value: anchor.fact.value, label: label(anchor.label) } : null,
  };
}

function sketch(ask: {
  unit: string;
  axis: { from: number; to: number };
  given: readonly Dated[];
  stations: readonly { at: number; date: string }[];
}): Ask {
  return {
    type: 'sketch',
    unit: ask.unit,
    axis: { ...ask.axis, scale: 'linear' },
    given: ask.given.map(({ at, value, text }) => ({ at: at ?? 0, value, text })),
    stations: ask.stations,
  };
}

/** Can a hall answer it with its hands? Only where there are a few answers to choose from, and one of them is right. */
export const byHands = ({ type }: Pick<PublishedQuestion, 'type'>): boolean => type === 'choice' || type === 'spot';
