import { NBSP } from './format.ts';
import type { RichText, Run } from './published.ts';

/** How a text may show a fact: `{firms-2019}` or `{firms-2019:year}`. */
export const FORMS = ['value', 'number', 'stated', 'stated-number', 'date', 'year', 'label'] as const;
export type Form = (typeof FORMS)[number];

export type Segment =
  | { readonly type: 'words'; readonly text: string }
  /** `{=100}`: a number that claims nothing (a base to count from, a number of things on screen). */
  | { readonly type: 'plain'; readonly text: string }
  | { readonly type: 'fact'; readonly id: string; readonly form: Form }
  | { readonly type: 'broken'; readonly text: string };

const BRACES = /\{([^{}]*)\}|[{}]/g;
const FACT = /^([a-z0-9-]+)(?::([a-z-]+))?$/;

/** Splits a text of the content file into words and named facts; braces that are neither come back as `broken`. */
export function parseText(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > from) segments.push({ type: 'words', text: text.slice(from, match.index) });
    segments.push(parseBraces(match[0], match[1]));
    from = match.index + match[0].length;
  }
  if (from < text.length) segments.push({ type: 'words', text: text.slice(from) });
  return segments;
}

function parseBraces(whole: string, inner: string | undefined): Segment {
  if (inner?.startsWith('=') && inner.length > 1) return { type: 'plain', text: inner.slice(1) };
  const [, id, form = 'value'] = FACT.exec(inner ?? '') ?? [];
  return id && (FORMS as readonly string[]).includes(form)
    ? { type: 'fact', id, form: form as Form }
    : { type: 'broken', text: whole };
}

/** Puts no-break spaces inside the phrases that no line break may part. */
export function keepTogether(text: string, phrases: readonly string[]): string {
  if (!phrases.length || !text.includes(' ')) return text;
  const { patterns, texts } = compiledOf(phrases);
  let kept = texts.get(text);
  if (kept === undefined) {
    kept = keepEach(text, patterns);
    if (texts.size >= MOST_TEXTS) texts.clear();
    if (text.length <= LONGEST_TEXT) texts.set(text, kept);
  }
  return kept;
}

function keepEach(text: string, patterns: readonly Phrase[]): string {
  const low = text.toLowerCase();
  return patterns.reduce(
    (kept, { head, pattern }) =>
      low.includes(head) ? kept.replace(pattern, (found) => found.replace(/\s/g, NBSP)) : kept,
    text,
  );
}

interface Phrase {
  /** Its first word: where that is not in a text, the pattern need not be tried. */
  readonly head: string;
  readonly pattern: RegExp;
}

/** A list of phrases, ready to be looked for, and texts in which that was done lately: the check and the publisher ask twice. */
interface Compiled {
  readonly patterns: readonly Phrase[];
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
    made = lately.get(key) ?? { patterns: phrases.map(patternOf), texts: new Map<string, string>() };
    if (lately.size >= MOST_LISTS) lately.clear();
    lately.set(key, made);
    compiled.set(phrases, made);
  }
  return made;
}

function patternOf(phrase: string): Phrase {
  const words = phrase.normalize('NFC').trim().split(/\s+/);
  const pattern = `(?<![\\p{L}\\p{M}])${words.map(escape).join('\\s')}(?![\\p{L}\\p{M}])`;
  return { head: words[0]!.toLowerCase(), pattern: new RegExp(pattern, 'giu') };
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text of a template, with each fact written by `say`. Without facts it is a plain string. */
export function writeText(
  template: string,
  say: (id: string, form: Form) => string,
  phrases: readonly string[] = [],
): RichText {
  const runs: Run[] = [];
  for (const segment of parseText(template)) {
    const last = runs.at(-1);
    if (segment.type === 'fact') runs.push({ fact: segment.id, text: say(segment.id, segment.form) });
    else if (typeof last === 'string') runs[runs.length - 1] = last + segment.text;
    else runs.push(segment.text);
  }
  const kept = runs.map((run) =>
    typeof run === 'string' ? keepTogether(run, phrases) : { ...run, text: keepTogether(run.text, phrases) },
  );
  return kept.length === 1 && typeof kept[0] === 'string' ? kept[0] : kept.length ? kept : '';
}

/** A text as one string. */
export const plainText = (text: RichText): string =>
  typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** The ids of the facts that a text names. */
export const factsIn = (text: RichText): string[] =>
  typeof text === 'string' ? [] : text.flatMap((run) => (typeof run === 'string' ? [] : [run.fact]));

/** A text cut into the lines that it breaks into: `lines` are its words, with an ordinary space at every break. */
export function cutLines(text: RichText, lines: readonly string[]): RichText[] {
  const runs: Run[] = typeof text === 'string' ? [text] : [...text];
  return lines.map((line) => {
    const taken: Run[] = [];
    let missing = line.length;
    while (missing > 0 && runs.length) {
      const run = runs.shift()!;
      const words = typeof run === 'string' ? run : run.text;
      const [head, rest] = [words.slice(0, missing), words.slice(missing)];
      taken.push(typeof run === 'string' ? head : { ...run, text: head });
      missing -= head.length;
      if (rest) runs.unshift(typeof run === 'string' ? rest : { ...run, text: rest });
    }
    // The space at the break belongs to neither line; it may stand inside the words of a fact.
    const [next] = runs;
    if (typeof next === 'string') runs[0] = next.replace(/^ /, '');
    else if (next) runs[0] = { ...next, text: next.text.replace(/^ /, '') };
    return taken;
  });
}
