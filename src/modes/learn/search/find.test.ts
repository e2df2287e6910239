import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeBooks } from '../../../../test/fixtures/whole-book.ts';
import { hrefOf } from '../route.ts';
import type { WholeBook } from '../whole-book.ts';
import { documentsOf, type Document } from './documents.ts';
import { excerpt } from '../../../ui/parts/excerpt.ts';
import type { Part } from '../../../ui/parts/find.ts';
import { find, indexOf, type Index } from './find.ts';
import { fold, wordsOf } from '../../../ui/parts/fold.ts';

const wordsIn = (text: string) => wordsOf(text).map(({ word }) => word);
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
/** A text as words that are compared: without what stands between them. */
const letters = (text: string) => fold(text).text.replace(/[^\p{L}\p{N}]/gu, '');

const document = (...fields: readonly [Part, string][]): Document => ({
  kind: 'slide',
  id: fields.map(([, text]) => text).join(),
  chapter: '',
  to: { page: 'contents' },
  fields: fields.map(([part, text]) => ({ part, text })),
});
const idsOf = (documents: readonly Document[], words: string) =>
  find(indexOf(documents), words).map((hit) => hit.document.id);

const word = fc.constantFrom(
  ...['công', 'cộng', 'nghệ', 'nghề', 'Đổi', 'mới', 'doanh', 'Việt', 'nam', 'năm', '100.000', '98,9', '32', 'firms'],
);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

describe('find(index, words)', () => {
  it('finds every text by its own words, with marks and without, and by the beginnings of them', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({ unit: 'grapheme', minLength: 1 })), fc.nat(9), (text, cut) => {
        const one = document(['title', text]);
        const words = wordsIn(text);
        fc.pre(words.length > 0);
        const begun = words.map((w) => (/\d/.test(w) ? w : [...w].slice(0, 1 + cut).join('')));
        for (const typed of [text, bare(text), begun.join(' ')])
          if (wordsIn(typed).length) expect(idsOf([one], typed)).toEqual([one.id]);
      }),
    );
  });

  it('finds nothing by a word that the text does not have', () => {
    fc.assert(
      fc.property(phrase, phrase, (text, words) => {
        const held = wordsIn(text);
        const isMet = wordsIn(words).every((w) => held.some((own) => own.startsWith(w)));
        expect(idsOf([document(['title', text])], words)).toHaveLength(isMet ? 1 : 0);
      }),
    );
    expect(idsOf([document(['title', 'công nghệ'])], ' … ')).toEqual([]);
  });

  it('marks stretches of the text, in order and apart, each of which is a word that was typed', () => {
    fc.assert(
      fc.property(phrase, word, (text, typed) => {
        for (const { title } of find(indexOf([document(['title', text])]), bare(typed))) {
          expect(title.ranges.length).toBeGreaterThan(0);
          title.ranges.forEach(([begin, end], i) => {
            expect(begin).toBeGreaterThanOrEqual(i ? title.ranges[i - 1]![1] : 0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(letters(text.slice(begin, end))).toBe(letters(typed));
          });
        }
      }),
    );
  });

  it('brings titles before captions before what is told beyond them', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const documents = (['more', 'caption', 'title'] as const).map((part) =>
          part === 'title' ? document(['title', text]) : document(['title', part], [part, text]),
        );
        expect(idsOf(documents, bare(text))).toEqual(documents.map(({ id }) => id).reverse());
      }),
    );
  });

  it('brings the marks that were typed before all others, wherever they stand', () => {
    const other = document(['title', 'cống nghe']);
    const meant = document(['title', 'x'], ['more', 'nền công nghệ']);
    expect(idsOf([other, meant], 'công')).toEqual([meant.id, other.id]);
    expect(idsOf([meant, other], 'cong')).toEqual([other.id, meant.id]);
  });

  it('brings words that stand together before the same words apart, and whole words before beginnings', () => {
    const apart = document(['title', 'nghệ nhân và công trình']);
    const together = document(['title', 'x'], ['caption', 'công nghệ']);
    expect(idsOf([apart, together], 'cong nghe')).toEqual([together.id, apart.id]);
    const [begun, whole] = [document(['title', '2019']), document(['title', '20'])];
    expect(idsOf([begun, whole], '20')).toEqual([whole.id, begun.id]);
  });

  it('finds two words that were typed as one, and nothing by what is only said around a thing', () => {
    const one = document(['title', 'Make in Viet Nam'], ['context', 'chương một']);
    expect(idsOf([one], 'vietnam')).toEqual([one.id]);
    expect(idsOf([one], 'chuong')).toEqual([]);
    expect(idsOf([one], 'chuong make')).toEqual([one.id]);
  });
});

describe('excerpt(marked, most)', () => {
  it('is no longer than asked but for the dots, holds the first of what was looked for, and marks what it marked', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        word,
        fc.integer({ min: 70, max: 200 }),
        (words, typed, most) => {
          const text = words.join(' ');
          for (const { title } of find(indexOf([document(['title', text])]), typed)) {
            const cut = excerpt(title, most);
            expect(cut.text.length).toBeLessThanOrEqual(most + 4);
            expect(text).toContain(cut.text.replace(/^… /, '').replace(/ …$/, ''));
            expect(cut.ranges.length).toBeGreaterThan(0);
            for (const [begin, end] of cut.ranges) expect(letters(typed)).toBe(letters(cut.text.slice(begin, end)));
          }
        },
      ),
    );
  });
});

describe('the documents of the real story', () => {
  const books = new Map<string, { book: WholeBook; index: Index }>();
  beforeAll(async () => {
    for (const { edition, start, book } of await wholeBooks())
      books.set(edition, { book, index: indexOf(documentsOf(book, start)) });
  }, 60_000);
  const each = () => [...books].map(([edition, rest]) => ({ edition, ...rest }));

  it('are found by their titles, typed without marks, and lead to a page of the book', () => {
    for (const { edition, index } of each())
      for (const { document: one } of index) {
        const hits = find(index, bare(one.fields[0]!.text));
        expect(
          hits.map((hit) => hit.document.id),
          `${edition}: ${one.id}`,
        ).toContain(one.id);
        expect(hrefOf(one.to)).toMatch(one.to.page === 'explore' ? /^#!\/explore\/[a-z0-9-]+$/ : /^#\/.+\/.+\/\d+$/);
      }
  });

  it('lead to the step whose caption was looked for', () => {
    for (const { edition, index } of each())
      for (const { document: one } of index.filter(({ document: { kind } }) => kind === 'slide'))
        for (const { part, text, step } of one.fields) {
          if (part !== 'caption' || step! % 3) continue;
          const hit = find(index, bare(text)).find(({ document: { id } }) => id === one.id)!;
          const at = hit.to.page === 'reading' ? hit.to.position.step : -1;
          const told = one.fields.find((field) => field.step === at)!.text;
          expect(letters(told), `${edition}: ${one.id}/${step}`).toContain(letters(text));
          expect(hit.excerpt?.text).toBe(told);
        }
  });

  it('hold every fact, source, slide and chapter', () => {
    for (const { book, index } of each()) {
      const count = (kind: Document['kind']) => index.filter(({ document: one }) => one.kind === kind).length;
      expect(count('fact')).toBe(book.facts.length);
      expect(count('chapter')).toBe(book.chapters.length);
      expect(count('slide')).toBe(book.chapters.flatMap(({ slides }) => slides).length);
      expect(count('source')).toBe(Object.keys(book.sources.sources).length);
    }
  });

  it('are folded once, when the book is opened: a search folds what was typed, and reads again only what it found', () => {
    const { index } = books.get('vi,en')!;
    const all = index.flatMap(({ document }) => document.fields).reduce((sum, { text }) => sum + text.length, 0);
    const typed = 'doanh nghiep cong nghe so';
    find(index, typed);
    const normalize = vi.spyOn(String.prototype, 'normalize');
    expect(find(index, typed).length).toBeGreaterThan(0);
    const read = normalize.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
    normalize.mockRestore();
    expect(read).toBeGreaterThan(0);
    expect(read / all).toBeLessThan(0.05);
  });
});
