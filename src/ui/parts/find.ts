import { fold, rangeOf, wordsOf, type Folded, type Range } from './fold.ts';

/**
 * What a text is to the thing that is found. `context` is said of it, not by it: it helps to meet all words, but nothing is
 * found by its context alone.
 */
export type Part = 'title' | 'caption' | 'takeaway' | 'more' | 'context';

export interface Field {
  readonly part: Part;
  readonly text: string;
  /** The step that says it; none for what belongs to all of a slide. */
  readonly step?: number;
}

/** Something that can be found. Its first field is its title. */
export interface Findable {
  readonly fields: readonly Field[];
}

interface Entry<D extends Findable> {
  readonly document: D;
  readonly folded: readonly Folded[];
  /** The folded texts, letter for letter, with nothing but spaces between their words and numbers. */
  readonly spaced: readonly string[];
  /** All of its letters without spaces: what is not in them is not in it. */
  readonly letters: string;
}

/** Documents with their texts folded once. */
export type Index<D extends Findable> = readonly Entry<D>[];

export const indexOf = <D extends Findable>(documents: readonly D[]): Index<D> =>
  documents.map((document) => {
    const folded = document.fields.map(({ text }) => fold(text));
    const spaced = folded.map(({ text }) => text.replace(BETWEEN, (between) => ' '.repeat(between.length)));
    return { document, folded, spaced, letters: spaced.map((text) => text.replaceAll(' ', '')).join(' ') };
  });

/** Whatever is no part of a word or a number; the point of a decimal is. */
const BETWEEN = /(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]/gu;

/** A text with the stretches of it that were looked for, in order, apart from each other. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

export interface Hit<D extends Findable> {
  readonly document: D;
  /** The step that says what was looked for; null where it is not one step that does. */
  readonly step: number | null;
  readonly title: Marked;
  /** The text of it that says most of what was looked for, whole; null where it has only a title. */
  readonly excerpt: Marked | null;
}

/** What a word is worth in each part of what is found. */
const WORTH: Readonly<Record<Part, number>> = { title: 8, caption: 4, takeaway: 4, more: 2, context: 1 };

interface Wanted {
  readonly word: string;
  /** Finds every word that begins with it. */
  readonly pattern: RegExp;
  /** As it was typed, in small letters. */
  readonly typed: string;
  /** Typed with marks: who does so means them. */
  readonly hasMarks: boolean;
}

/** A word of as many letters may be two that somebody wrote as one: "vietnam" finds "Viet Nam". */
const LONG = 6;

/**
 * Everything that holds all of the words, or words that begin with them; marks need not be typed. Before all others comes
 * what has the marks that were typed, then what has the words side by side as they were typed, then what says them in its
 * title, its captions, in what is told beyond them; then whole words before beginnings, and the order of the story.
 */
export function find<D extends Findable>(index: Index<D>, words: string): Hit<D>[] {
  const wanted = wantedIn(words);
  if (!wanted.length) return [];
  const phrase = phraseOf(words);
  return index
    .flatMap((entry, order) => {
      if (!wanted.every(({ word }) => entry.letters.includes(word))) return [];
      const found = look(entry, wanted, phrase);
      return found ? [{ hit: hitOf(entry.document, found), rank: [...found.rank, -order] }] : [];
    })
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ hit }) => hit);
}

const wantedIn = (words: string): Wanted[] =>
  wordsOf(words).map(({ word, range }) => {
    const typed = small(words.slice(...range));
    return { word, pattern: new RegExp(beginning(word), 'g'), typed, hasMarks: !/\d/.test(word) && typed !== word };
  });

const small = (text: string): string => text.normalize('NFC').toLowerCase();
/** Letters are told from all else once, when texts are spaced: patterns of whole alphabets are slow to make. */
const START = '(?<=^|[ .])';
const literally = (word: string): string => word.replaceAll('.', '\\.');
const beginning = (word: string): string => {
  const letters = [...word];
  const mayBeParted = letters.length >= LONG && !/\d/.test(word);
  return START + (mayBeParted ? letters.join(' ?') : literally(word));
};

/** The words side by side, whole or begun; null for one word. */
function phraseOf(words: string): RegExp | null {
  const all = wordsOf(words).map(({ word }) => literally(word));
  return all.length > 1 ? new RegExp(START + all.join('[^ ]* +')) : null;
}

interface Found {
  readonly rank: readonly number[];
  /** For each field: the stretches found, and how much of what was looked for they are. */
  readonly fields: readonly { readonly ranges: readonly Range[]; readonly share: number }[];
}

function look(
  { document, folded, spaced }: Entry<Findable>,
  wanted: readonly Wanted[],
  phrase: RegExp | null,
): Found | null {
  const { fields } = document;
  const found = fields.map(() => ({ ranges: [] as Range[], share: 0 }));
  const rank = { meant: 0, worth: 0, whole: 0, exact: 0 };
  let isOwn = false;
  for (const { pattern, typed, hasMarks } of wanted) {
    const best = { worth: 0, whole: 0, exact: 0 };
    fields.forEach(({ part, text }, i) => {
      const own = { whole: 0, exact: 0 };
      const matches = [...spaced[i]!.matchAll(pattern)];
      for (const match of matches) {
        const end = match.index + match[0].length;
        const range = rangeOf(folded[i]!, match.index, end);
        found[i]!.ranges.push(range);
        if ((spaced[i]![end] ?? ' ') === ' ') own.whole = 1;
        if (small(text.slice(...range)) === typed) own.exact = 1;
      }
      if (!matches.length) return;
      if (part !== 'context') isOwn = true;
      found[i]!.share += 1 + (own.whole + own.exact) / 4;
      best.worth = Math.max(best.worth, WORTH[part]);
      best.whole = Math.max(best.whole, own.whole);
      best.exact = Math.max(best.exact, own.exact);
    });
    if (!best.worth) return null;
    rank.worth += best.worth;
    rank.whole += best.whole;
    rank.exact += best.exact;
    if (hasMarks) rank.meant += best.exact;
  }
  if (!isOwn) return null;
  let isPhrase = 0;
  if (phrase)
    spaced.forEach((text, i) => {
      if (!phrase.test(text)) return;
      isPhrase = 1;
      found[i]!.share += wanted.length;
    });
  return {
    rank: [rank.meant, isPhrase, rank.worth, rank.whole, rank.exact],
    fields: found.map(({ ranges, share }) => ({ ranges: apart(ranges), share })),
  };
}

/** The highest first, the first difference counts. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : b[at]! - a[at]!;
}

/** Ranges in order; those that meet are one. */
function apart(ranges: readonly Range[]): Range[] {
  const left: Range[] = [];
  for (const [begin, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = left.at(-1);
    if (last && begin <= last[1]) left[left.length - 1] = [last[0], Math.max(last[1], end)];
    else left.push([begin, end]);
  }
  return left;
}

function hitOf<D extends Findable>(document: D, { fields: found }: Found): Hit<D> {
  const { fields } = document;
  const marked = (i: number): Marked => ({ text: fields[i]!.text, ranges: found[i]!.ranges });
  const told = fields.map((_, i) => i).filter((i) => i > 0 && fields[i]!.part !== 'context');
  // Where only the title says it, the first of its texts tells the rest.
  const best = told.toSorted(
    (a, b) => found[b]!.share - found[a]!.share || WORTH[fields[b]!.part] - WORTH[fields[a]!.part] || a - b,
  )[0];
  const step = best === undefined || !found[best]!.share ? undefined : fields[best]!.step;
  return {
    document,
    step: step ?? null,
    title: marked(0),
    excerpt: best === undefined ? null : marked(best),
  };
}
