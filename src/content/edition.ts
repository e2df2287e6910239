import type { PublishedSlide, PublishedStart, RichText } from './published.ts';
import { plainText } from './text.ts';

/** In which languages a story is shown: in one, or in two at once (`bilingual.ts` puts their files together). */

/** Between the ids of the two languages of an edition in both: `vi,en`. */
export const JOINT = ',';
export const BREAK = '\n';
/** Between the two languages of a word of the interface; no line begins with the dot. */
export const BESIDE = '\u00a0· ';
/** A word of the interface as each of its languages says it. */
export const inEach = (word: string): string[] => word.split(word.includes(BESIDE) ? BESIDE : BREAK);

/** The id of the edition in the first two languages of a story; null for a story in one. */
const bothOf = (languages: readonly string[]): string | null =>
  languages.length > 1 ? languages.slice(0, 2).join(JOINT) : null;

/** The ids of the editions of a story: one for each of its languages, and one in both. */
export function editionIds(languages: readonly string[]): string[] {
  const both = bothOf(languages);
  return both ? [...languages, both] : [...languages];
}

/** The one of these editions that is told to whom asks for one: the first where there is no such. */
export const editionFor = (editions: readonly string[], asked: string): string =>
  editions.includes(asked) ? asked : editions[0]!;

/** The languages of an edition: one, or two for an edition in both. */
export const languagesOf = (edition: string): string[] => edition.split(JOINT);

type Languages = PublishedStart['languages'];

/** The choices of a language switch: each language of a story by its own name, and both at once, called `both`. */
export function editionsOf(languages: Languages, both: string): Languages {
  const id = bothOf(languages.map((language) => language.id));
  return id ? [...languages, { id, name: both }] : languages;
}

/** A fact in a caption is a button, and a browser breaks no line in a button that fits on one. */
const UNBROKEN = 40;
const inButtons = (text: RichText): string =>
  typeof text === 'string'
    ? text
    : text
        .map((run) => {
          if (typeof run === 'string') return run;
          return run.text.length > UNBROKEN ? run.text : run.text.replaceAll(' ', '\u00a0');
        })
        .join('');

/** The words around the picture of a slide, as plain text, in one language or two. */
export function slideWords({ title, steps, second }: PublishedSlide): { title: string; captions: string[] }[] {
  const plain = (words: RichText, captions: readonly RichText[]) => ({
    title: plainText(words),
    captions: captions.map(inButtons),
  });
  const first = plain(
    title,
    steps.map(({ caption }) => caption),
  );
  return second ? [first, plain(second.title, second.captions)] : [first];
}
