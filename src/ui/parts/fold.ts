/** A text without what people leave out when they type in haste; every letter of it knows where it came from. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`: where what it was made from begins in the original, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A stretch of a text: [begin, end). */
export type Range = readonly [number, number];

const known = new Map<string, string>();

/** One letter, small and without its marks; nothing for a mark alone. White space stays what it is. */
function foldLetter(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return letter;
  let folded = known.get(letter);
  if (folded === undefined) {
    // What a small letter is composed of need not be small.
    const small = letter.toLowerCase().normalize('NFD').toLowerCase();
    folded = small.replace(/\p{M}/gu, '').replace(/đ/g, 'd');
    known.set(letter, folded);
  }
  return folded;
}

/**
 * Folds a text so that words typed without their Vietnamese marks find it, and numbers however their digits are parted:
 * `đ` is `d`, `Ệ` is `e`, "100.000" and "100,000" are "100000", "98,9" is "98.9". Folding twice is folding once.
 */
export const fold = (original: string): Folded => joinDigits(foldLetters(original));

function foldLetters(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of original) {
    const end = at + letter.length;
    const folded = foldLetter(letter);
    text += folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    // A mark that stands alone belongs to the letter before it.
    if (!folded) for (let i = ends.length - 1; i >= 0 && ends[i] === at; i--) ends[i] = end;
    at = end;
  }
  return { text, starts, ends };
}

/** Between digits a point and a comma mean either groups or decimals; these spaces mean groups. */
const SEPARATOR = /(?<group>(?<=\d)[.,\u00a0\u202f](?=\d{3}(?!\d)))|(?<decimal>(?<=\d)[.,](?=\d))|\s/g;

/** Nothing stands between groups of three digits, a point before decimals, and every space is the same. */
function joinDigits({ text, starts, ends }: Folded): Folded {
  const left = { text: '', starts: [] as number[], ends: [] as number[] };
  let from = 0;
  const take = (to: number) => {
    left.text += text.slice(from, to);
    for (let i = from; i < to; i++) {
      left.starts.push(starts[i]!);
      left.ends.push(ends[i]!);
    }
  };
  for (const { index, groups } of text.matchAll(SEPARATOR)) {
    take(index);
    from = index + 1;
    if (groups?.['group']) continue;
    left.text += groups?.['decimal'] ? '.' : ' ';
    left.starts.push(starts[index]!);
    left.ends.push(ends[index]!);
  }
  take(text.length);
  return left;
}

const WORD = /\d+(?:\.\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;

/** The words of a text, each with the stretch of the text that it was made from. */
export function wordsOf(original: string): { readonly word: string; readonly range: Range }[] {
  const folded = fold(original);
  return [...folded.text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    range: rangeOf(folded, index, index + word.length),
  }));
}

/** The stretch of the original that a stretch of the folded text was made from. */
export const rangeOf = ({ starts, ends }: Folded, begin: number, end: number): Range => [
  starts[begin]!,
  ends[end - 1]!,
];
