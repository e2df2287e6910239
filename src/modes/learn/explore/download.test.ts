import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../test/fixtures/csv.ts';
import { wholeBooks } from '../../../../test/fixtures/whole-book.ts';
import { safeText, type Cell, type PublishedSources } from '../../../content/index.ts';
import { sayer } from '../../../ui/index.ts';
import { catalogue } from '../../../ui/words/index.ts';
import { cellsOf, csvOf, fileName, HEADER, jsonOf, type Edition } from './download.ts';
import { rowsOf, type Row } from './rows.ts';

const say = sayer(catalogue['vi']!);
const editionOf = (edition: string, sources: PublishedSources): Edition => ({
  ...{ id: 'make-in-viet-nam', title: 'Make in Viet Nam', version: '2026.2' },
  ...{ edition, sources },
});
let all: { edition: Edition; rows: Row[] }[];
beforeAll(async () => {
  all = (await wholeBooks()).map(({ edition, book }) => ({
    edition: editionOf(edition, book.sources),
    rows: rowsOf(book),
  }));
}, 60_000);

describe('csvOf(rows, edition, say)', () => {
  it('is read again as the rows that were chosen, in their order, in every edition', () => {
    for (const { edition, rows } of all)
      fc.assert(
        fc.property(fc.shuffledSubarray(rows), (some) => {
          const [header, ...lines] = parseCsv(csvOf(some, edition, say));
          expect(header).toEqual(HEADER);
          const text = (cell: Cell) => (typeof cell === 'string' ? safeText(cell) : cell === null ? '' : String(cell));
          expect(lines).toEqual(some.map((row) => cellsOf(row, edition, say).map(text)));
          lines.forEach((line, i) => {
            const { fact } = some[i]!;
            const told = Object.fromEntries(HEADER.map((name, at) => [name, line[at]]));
            expect(told['id']).toBe(fact.id);
            if (typeof fact.value === 'number') expect(Number(told['value'])).toBe(fact.value);
            expect(told['kind']).toBe(fact.kind);
          });
        }),
        { numRuns: 20 },
      );
  });

  it('has every written date once more for programs, to the same precision in every language', () => {
    const written = all.map(({ rows, edition }) =>
      rows.map((row) => {
        const told = new Map(cellsOf(row, edition, say).map((cell, at) => [HEADER[at], cell]));
        const iso = told.get('iso_date');
        expect(iso === null).toBe(told.get('date') === null);
        if (typeof iso !== 'string') return null;
        expect(iso).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
        expect(told.get('date')).toContain(iso.slice(0, 4));
        expect(Number(iso.slice(0, 4))).toBe(told.get('year'));
        return iso;
      }),
    );
    expect(new Set(written[0]!.map((date) => date?.length))).toEqual(new Set([undefined, 4, 7, 10]));
    for (const edition of written) expect(edition).toEqual(written[0]);
  });

  it('has every row on one line, with ordinary spaces', () => {
    for (const { edition, rows } of all) {
      const text = csvOf(rows, edition, say);
      expect(text).not.toMatch(/\u00a0/);
      expect(text.trimEnd().split('\n')).toHaveLength(rows.length + 1);
    }
  });
});

describe('jsonOf(rows, edition, say)', () => {
  it('says the same as the CSV, with the sources that the rows rest on', () => {
    for (const { edition, rows } of all) {
      const told = JSON.parse(jsonOf(rows, edition, say)) as {
        story: object;
        facts: { id: string; value: unknown; source: string | null; of: string[] | null; steps: string[] }[];
        sources: Record<string, object>;
      };
      expect(told.story).toMatchObject({ id: 'make-in-viet-nam', version: '2026.2', edition: edition.edition });
      expect(told.facts.map(({ id }) => id)).toEqual(rows.map(({ fact }) => fact.id));
      told.facts.forEach(({ value, source, of, steps }, i) => {
        const { fact, steps: shown } = rows[i]!;
        if (typeof fact.value === 'number') expect(value).toBe(fact.value);
        expect(source === null).toBe(of !== null);
        if (source) expect(told.sources).toHaveProperty(source);
        expect(steps).toHaveLength(shown.length);
      });
      const calculated = rows.filter(({ source }) => !source);
      expect(JSON.parse(jsonOf(calculated, edition, say))).not.toHaveProperty('sources', {});
      expect(JSON.parse(jsonOf([], edition, say))).toMatchObject({ facts: [], sources: {} });
    }
  });
});

describe('fileName(edition, extension)', () => {
  it('says which story, which version and which language, in letters that every system takes', () => {
    expect(all.map(({ edition }) => fileName(edition, 'csv'))).toEqual([
      'make-in-viet-nam-2026.2-vi.csv',
      'make-in-viet-nam-2026.2-en.csv',
      'make-in-viet-nam-2026.2-vi-en.csv',
    ]);
    expect(fileName({ ...all[0]!.edition, version: '1/2: "x"' }, 'json')).toBe('make-in-viet-nam-1-2-x-vi.json');
  });
});
