import { NBSP } from './format.ts';

/** Puts no-break spaces inside the phrases that no line break may part. */
export function keepTogether(text: string, phrases: readonly string[]): string {
  if (!phrases.length || !text.includes(' ')) return text;
  const { wanted, texts } = compiledOf(phrases);
  let kept = texts.get(text);
  if (kept === undefined) {
    kept = keepEach(text, wanted);
    if (texts.size >= MOST_TEXTS) texts.clear();
    if (text.length <= LONGEST_TEXT) texts.set(text, kept);
  }
  return kept;
}

function keepEach(text: string, phrases: readonly string[]): string {
  const low = lowered(text);
  let kept = text;
  for (const phrase of phrases)
    for (let at = low.indexOf(phrase); at >= 0;) {
      const to = at + phrase.length;
      const isWhole =
        !ENDS_IN_WORD.test(low.slice(Math.max(0, at - 2), at)) && !BEGINS_IN_WORD.test(low.slice(to, to + 2));
      if (isWhole) kept = kept.slice(0, at) + kept.slice(at, to).replace(/\s/g, NBSP) + kept.slice(to);
      at = low.indexOf(phrase, isWhole ? to : at + 1);
    }
  return kept;
}

const ENDS_IN_WORD = /[\p{L}\p{M}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}]/u;

/** Small letters with ordinary spaces, each where it was: only one letter would become two. */
const lowered = (text: string): string =>
  text
    .replace(/\u0130/g, 'i')
    .toLowerCase()
    .replace(/\s/g, ' ');

/** A list of phrases, ready to be looked for, and texts in which that was done lately: the check and the publisher ask twice. */
interface Compiled {
  readonly wanted: readonly string[];
  readonly texts: Map<string, string>;
}
const MOST_TEXTS = 4000;
const LONGEST_TEXT = 1000;

/** A story asks for the same phrases thousands of times, and so does the next one, read from the same file. */
const compiled = new WeakMap<readonly string[], Compiled>();
const lately = new Map<string, Compiled>();
const MOST_LISTS = 8;

function compiledOf(phrases: readonly string[]): Compiled {
  let made = compiled.get(phrases);
  if (!made) {
    const key = JSON.stringify(phrases);
    made = lately.get(key) ?? { wanted: phrases.map(phraseOf).filter(Boolean), texts: new Map<string, string>() };
    if (lately.size >= MOST_LISTS) lately.clear();
    lately.set(key, made);
    compiled.set(phrases, made);
  }
  return made;
}

const phraseOf = (phrase: string): string => lowered(phrase.normalize('NFC').trim().split(/\s+/).join(' '));
