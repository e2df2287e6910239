import { formatPosition, writeCsv, type Cell, type PublishedSources } from '../../../content/index.ts';
import type { Say } from '../../../ui/index.ts';
import { sourcesUnder } from '../../../ui/parts/sources-under.ts';
import { citeFact, type Telling } from './cite.ts';
import type { Row } from './rows.ts';

/** What a file says of where it is from. */
export interface Edition extends Telling {
  /** Id of the story. */
  readonly id: string;
  /** `vi`, `en` or both. */
  readonly edition: string;
  readonly sources: PublishedSources;
}

/** A file's columns: names that never change with the language, and what stands in them. */
const CELLS: Readonly<Record<string, (row: Row, cite: (id: string) => string) => Cell>> = {
  id: ({ fact }) => fact.id,
  label: ({ fact }) => flat(fact.label),
  value: ({ fact }) => (typeof fact.value === 'number' ? fact.value : flat(fact.value)),
  unit: ({ fact }) => fact.unit || null,
  stated: ({ fact }) => flat(fact.stated),
  kind: ({ fact }) => fact.kind,
  precision: ({ fact }) => fact.qualifier,
  date: ({ fact }) => flat(fact.date) || null,
  iso_date: ({ provenance }) => provenance.iso ?? null,
  year: ({ fact }) => (fact.at === null ? null : Math.floor(fact.at)),
  speaker: ({ provenance }) => provenance.speaker ?? null,
  source: ({ provenance }) => provenance.source ?? null,
  locator: ({ provenance }) => provenance.locator ?? null,
  formula: ({ provenance }) => provenance.formula?.name ?? null,
  of: ({ provenance }) => provenance.formula?.of.join(' ') ?? null,
  note: ({ provenance }) => (provenance.note ? flat(provenance.note) : null),
  steps: ({ steps }) => steps.map(formatPosition).join(' ') || null,
  citation: ({ fact }, cite) => cite(fact.id),
};

/** On one line, with ordinary spaces: in a spreadsheet nobody sees the others, and no search finds them. */
const flat = (text: string): string => text.replaceAll('\n', ' / ').replace(/\s+/g, ' ');

export const HEADER: readonly string[] = Object.keys(CELLS);

/** One row of the table for spreadsheets. */
export const cellsOf = (row: Row, edition: Edition, say: Say): Cell[] =>
  Object.values(CELLS).map((cell) => cell(row, (id) => citeFact(id, edition.sources, edition, say)));

export const csvOf = (rows: readonly Row[], edition: Edition, say: Say): string =>
  writeCsv(
    HEADER,
    rows.map((row) => cellsOf(row, edition, say)),
  );

/** The same rows for programs, with the sources that they rest on. */
export function jsonOf(rows: readonly Row[], edition: Edition, say: Say): string {
  const { id, title, version, sources } = edition;
  const named = new Set(rows.flatMap(({ fact }) => sourcesUnder(fact.id, sources.facts)));
  return JSON.stringify(
    {
      story: { id, title, version, edition: edition.edition },
      facts: rows.map((row) => {
        const cells = cellsOf(row, edition, say);
        return {
          ...Object.fromEntries(HEADER.map((name, i) => [name, cells[i]!])),
          of: row.provenance.formula?.of ?? null,
          steps: row.steps.map(formatPosition),
        };
      }),
      sources: Object.fromEntries(Object.entries(sources.sources).filter(([source]) => named.has(source))),
    },
    null,
    2,
  );
}

/** `make-in-viet-nam-2026.2-vi.csv`: a file says which story it is from, and which version. */
export const fileName = ({ id, version, edition }: Edition, extension: 'csv' | 'json'): string =>
  `${[id, version, edition].join('-').replace(/[^\p{L}\p{N}.]+/gu, '-')}.${extension}`;
