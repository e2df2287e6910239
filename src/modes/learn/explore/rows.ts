import type {
  Fact,
  Kind,
  Position,
  PublishedProvenance,
  PublishedSource,
  PublishedStart,
} from '../../../content/index.ts';
import { factSteps } from '../fact-steps.ts';
import { documentsOf } from '../search/documents.ts';
import { find, indexOf, type Index } from '../search/find.ts';
import type { WholeBook } from '../whole-book.ts';

/** A fact as a line of the table of all facts. */
export interface Row {
  readonly fact: Fact;
  readonly provenance: PublishedProvenance;
  /** null for what was calculated. */
  readonly source: PublishedSource | null;
  /** Ids of the chapters that show it. */
  readonly chapters: readonly string[];
  /** The steps that show it: one a slide. */
  readonly steps: readonly Position[];
}

/** Every fact of the story, in its order. */
export function rowsOf({ facts, sources, chapters }: WholeBook): Row[] {
  const steps = factSteps(chapters);
  return facts.flatMap((fact): Row[] => {
    const provenance = sources.facts[fact.id];
    if (!provenance) return [];
    const shown = steps.get(fact.id) ?? [];
    return [
      {
        fact,
        provenance,
        source: (provenance.source && sources.sources[provenance.source]) || null,
        chapters: [...new Set(shown.map(({ chapter }) => chapter))],
        steps: shown,
      },
    ];
  });
}

/** What a reader asks of the table. '' asks for nothing. */
export interface Filter {
  readonly words: string;
  readonly kind: Kind | 'calculated' | '';
  readonly chapter: string;
}

export const EVERYTHING: Filter = { words: '', kind: '', chapter: '' };

/** The facts of a story, made ready to be found by words as on the search page. */
export const factIndex = (book: WholeBook, start: PublishedStart): Index =>
  indexOf(documentsOf(book, start).filter(({ kind }) => kind === 'fact'));

/** The rows that fit all that is asked, in the order that they came in. */
export function filterRows(rows: readonly Row[], index: Index, { words, kind, chapter }: Filter): Row[] {
  const found = words.trim() ? new Set(find(index, words).map(({ document }) => document.id)) : null;
  return rows.filter(
    ({ fact, provenance, chapters }) =>
      (!found || found.has(fact.id)) &&
      (!kind || (kind === 'calculated' ? provenance.formula !== undefined : fact.kind === kind)) &&
      (!chapter || chapters.includes(chapter)),
  );
}

export const COLUMNS = ['label', 'value', 'date', 'kind', 'source'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** From what is certain to what is hoped for. */
const KIND_ORDER: Readonly<Record<Kind, number>> = { actual: 0, estimate: 1, claim: 2, forecast: 3, target: 4 };

type Compare = (a: Row, b: Row) => number;

/**
 * The rows in an order; rows that are alike in it stay as they came. Values are compared within their unit only: units
 * follow each other as the story names them, and what is no number comes after all numbers.
 *
 * @param units ids of units in the order of the story
 */
export function sortRows(
  rows: readonly Row[],
  { column, descending }: Order,
  language: string,
  units: readonly string[],
): Row[] {
  const words = new Intl.Collator(language, { numeric: true }).compare;
  const way = descending ? -1 : 1;
  const by: Record<Column, Compare> = {
    label: (a, b) => way * words(a.fact.label, b.fact.label),
    value: (a, b) => byUnit(a, b, units) || way * byValue(a, b, words),
    date: (a, b) => last(a.fact.at === null, b.fact.at === null) || way * ((a.fact.at ?? 0) - (b.fact.at ?? 0)),
    kind: (a, b) => way * (KIND_ORDER[a.fact.kind] - KIND_ORDER[b.fact.kind]),
    source: (a, b) => last(!a.source, !b.source) || way * words(sourceName(a), sourceName(b)),
  };
  return rows.toSorted(by[column]);
}

const last = (a: boolean, b: boolean): number => Number(a) - Number(b);

function byUnit(a: Row, b: Row, units: readonly string[]): number {
  const place = ({ fact: { value, unit } }: Row) => (typeof value === 'number' ? units.indexOf(unit) : units.length);
  return place(a) - place(b);
}

function byValue({ fact: { value: a } }: Row, { fact: { value: b } }: Row, words: (a: string, b: string) => number) {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words(String(a), String(b));
}

/** A source in a few words: who published it, or who wrote it, or what it is called. '' for what was calculated. */
export const sourceName = ({ source }: Pick<Row, 'source'>): string =>
  source ? (source.publisher ?? source.author ?? source.title) : '';
