import * as v from 'valibot';
import {
  factId,
  id,
  localised,
  plainText,
  type Fact,
  type FactTable,
  type Resolved,
  type ResolvedFact,
} from '../../content/index.ts';

/** What every question has, beside what its type adds. */
export const questionEntries = {
  id: id(),
  chapter: id(),
  shows: v.string(),
  level: v.picklist([1, 2, 3]),
  apart: v.optional(v.pipe(v.array(id()), v.maxLength(12))),
  prompt: localised(240),
  explain: localised(600),
};

/** Parts a question of the content file, once facts and texts are filled in, into what is asked and what is right. */
export type Seal<Filled, Ask, Key> = (data: Filled) => { readonly ask: Ask; readonly key: Key };

/** What a fact reads as: its value, its label, its date, or the year of its date. */
const SHOWS = ['value', 'label', 'date', 'year'] as const;
export type Shows = (typeof SHOWS)[number];

/** A fact as an option or a side. */
export const factSide = {
  fact: factId(),
  show: v.optional(v.picklist(SHOWS), 'value'),
};

/** One side of a pair, or an option, as the browser gets it: words are joined where both languages are shown, values not. */
export type Reading = { readonly text: string } | { readonly value: string };
export const read = (reading: Reading): string => ('text' in reading ? reading.text : reading.value);

type Side = Resolved<v.InferOutput<v.StrictObjectSchema<typeof factSide, undefined>>> | { text: unknown };

/** Nothing of a fact but the words that are to be read. */
export function readingOf(side: Side): Reading {
  if (!('fact' in side)) return { text: plainText(side.text as never) };
  if (side.show === 'label') return { text: side.fact.label };
  return { value: said(side.fact, side.show) };
}

/** A fact in words of one of its forms; its value with its qualifier. */
export function stated(side: Side): string {
  return 'fact' in side && side.show === 'value' ? side.fact.stated : read(readingOf(side));
}

function said(fact: Fact, show: Exclude<Shows, 'label'>): string {
  if (show === 'value') return fact.text;
  return show === 'date' ? fact.date : fact.at === null ? '' : String(Math.floor(fact.at));
}

/**
 * What an option or a side reads, in each language, in a form that can be compared: two that share one of these cannot
 * be told apart.
 */
export function readingsOf(side: { text: object } | { fact: string; show: Shows }, facts: FactTable): string[] {
  const texts = (words: object) =>
    Object.entries(words).map(
      ([language, text]) => `${language} ${String(text).normalize('NFC').trim().toLowerCase()}`,
    );
  if (!('fact' in side)) return texts(side.text);
  const known = facts.get(side.fact);
  if (!known) return [];
  const named = `${side.show} of ${known.id}`;
  if (side.show === 'label') return [...texts(known.raw.label), named];
  if (side.show === 'year') return [`year ${known.at === null ? '' : Math.floor(known.at)}`, named];
  if (side.show === 'date') return [`date ${known.date ?? ''}`, named];
  if (known.value !== null) return [`number ${known.value} ${known.unit}`, named];
  const words = 'formula' in known.raw ? '' : known.raw.value;
  return [...(typeof words === 'object' ? texts(words) : [`date ${words}`]), named];
}

/** What a comparison by value or by date goes by; null where the fact has none. */
export const measureOf = (fact: ResolvedFact | undefined, by: 'value' | 'date'): number | null =>
  (by === 'value' ? fact?.value : fact?.at) ?? null;
