import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { wholeBooks } from '../../../../test/fixtures/whole-book.ts';
import {
  COLUMNS,
  EVERYTHING,
  factIndex,
  filterRows,
  rowsOf,
  sortRows,
  sourceName,
  type Filter,
  type Row,
} from './rows.ts';

let books: Awaited<ReturnType<typeof wholeBooks>>;
let rows: Row[];
let units: string[];
beforeAll(async () => {
  books = await wholeBooks();
  rows = rowsOf(books[0]!.book);
  units = Object.keys(books[0]!.start.units);
}, 60_000);
const idsOf = (some: readonly Row[]) => some.map(({ fact }) => fact.id);

describe('rowsOf(book)', () => {
  it('has every fact once, with where it is from', () => {
    for (const { book } of books) {
      const made = rowsOf(book);
      expect(idsOf(made)).toEqual(book.facts.map(({ id }) => id));
      for (const { source, provenance } of made) expect(source === null).toBe(provenance.formula !== undefined);
    }
  });

  it('says for every fact on a slide that this slide shows it, at a step that it has', () => {
    for (const { book } of books) {
      const made = new Map(rowsOf(book).map((row) => [row.fact.id, row]));
      for (const { id: chapter, slides } of book.chapters)
        for (const slide of slides)
          for (const id of slide.facts) {
            const at = made.get(id)!.steps.find((step) => step.chapter === chapter && step.slide === slide.id);
            expect(at?.step, `${id} on ${slide.id}`).toBeLessThan(slide.steps.length);
            expect(made.get(id)!.chapters).toContain(chapter);
          }
    }
  });
});

describe('sortRows(rows, order, language, units)', () => {
  it('keeps all rows, in an order in which no two neighbours stand wrong, up and down', () => {
    const told: Record<(typeof COLUMNS)[number], (row: Row) => string | number> = {
      label: ({ fact }) => fact.label,
      value: ({ fact }) => fact.value,
      date: ({ fact }) => fact.at ?? Infinity,
      kind: ({ fact }) => ['actual', 'estimate', 'claim', 'forecast', 'target'].indexOf(fact.kind),
      source: sourceName,
    };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: 2 }),
        fc.constantFrom(...COLUMNS),
        fc.boolean(),
        (some, column, descending) => {
          const sorted = sortRows(some, { column, descending }, 'vi', units);
          expect(idsOf(sorted).sort()).toEqual(idsOf(some).sort());
          const words = new Intl.Collator('vi', { numeric: true });
          sorted.slice(1).forEach((after, i) => {
            const before = sorted[i]!;
            if (column === 'value' && before.fact.unit !== after.fact.unit) return;
            if (column === 'date' && (before.fact.at === null || after.fact.at === null)) {
              expect(after.fact.at).toBeNull();
              return;
            }
            if (column === 'source' && (!before.source || !after.source)) {
              expect(after.source).toBeNull();
              return;
            }
            const [a, b] = [told[column](before), told[column](after)];
            const way = typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
            expect(descending ? -way : way).toBeLessThanOrEqual(0);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps what is counted in one unit together, numbers before words', () => {
    for (const descending of [false, true]) {
      const sorted = sortRows(rows, { column: 'value', descending }, 'vi', units);
      const groups = sorted.map(({ fact }) => (typeof fact.value === 'number' ? fact.unit : 'words'));
      const changes = groups.filter((unit, i) => unit !== groups[i - 1]);
      expect(changes).toEqual([...new Set(groups)]);
      expect(changes.at(-1)).toBe('words');
    }
  });

  it('leaves rows that are alike in the order they came in', () => {
    const byKind = sortRows(rows, { column: 'kind', descending: true }, 'en', units);
    const targets = (some: readonly Row[]) => idsOf(some.filter(({ fact }) => fact.kind === 'target'));
    expect(targets(byKind)).toEqual(targets(rows));
    expect(byKind[0]!.fact.kind).toBe('target');
  });
});

describe('filterRows(rows, index, filter)', () => {
  it('leaves what fits everything that is asked, and nothing else', () => {
    const { book, start } = books[0]!;
    const index = factIndex(book, start);
    const filter: fc.Arbitrary<Filter> = fc.record({
      words: fc.constantFrom('', 'doanh nghiep', '100000', 'xyzzy'),
      kind: fc.constantFrom('', 'target', 'claim', 'calculated'),
      chapter: fc.constantFrom('', ...book.chapters.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(filter, (asked) => {
        const left = idsOf(filterRows(rows, index, asked));
        const each = (['words', 'kind', 'chapter'] as const).map((key) =>
          idsOf(filterRows(rows, index, { ...EVERYTHING, [key]: asked[key] })),
        );
        expect(left).toEqual(idsOf(rows).filter((id) => each.every((ids) => ids.includes(id))));
      }),
    );
    expect(filterRows(rows, index, EVERYTHING)).toEqual(rows);
  });

  it('finds facts without their marks, by number, and by kind', () => {
    const { book, start } = books[0]!;
    const index = factIndex(book, start);
    expect(idsOf(filterRows(rows, index, { ...EVERYTHING, words: 'doanh nghiep cong nghe 100,000' }))).toContain(
      'firms-target-2030',
    );
    for (const { provenance } of filterRows(rows, index, { ...EVERYTHING, kind: 'calculated' }))
      expect(provenance.formula).toBeDefined();
    for (const { fact } of filterRows(rows, index, { ...EVERYTHING, kind: 'claim' })) expect(fact.kind).toBe('claim');
  });
});
