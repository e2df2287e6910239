import {
  BESIDE,
  BREAK,
  languagesOf,
  plainText,
  type Library,
  type Position,
  type PublishedNotes,
} from '../../content/index.ts';

/** What speakers say, in each language of an edition. */
export type Spoken = ReadonlyMap<string, PublishedNotes>;

/** Rejects where one of the languages cannot be had. */
export async function spokenIn(library: Library, edition: string): Promise<Spoken> {
  const languages = languagesOf(edition);
  const all = await Promise.all(languages.map((language) => library.notes(language)));
  return new Map(languages.map((language, i) => [language, all[i]!]));
}

/** The story's notes of a step; '' where it has none. */
export const originalAt = (notes: PublishedNotes | undefined, { chapter, slide, step }: Position): string =>
  plainText(notes?.[chapter]?.[slide]?.[step] ?? '');

/** What is said in two languages, on one line. */
export const oneLine = (text: string): string => text.replaceAll(BREAK, BESIDE);

/** The first words of a text, on one line, in about so many letters; an ellipsis stands for what is left. */
export function firstWords(text: string, letters: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= letters) return line;
  const end = line.lastIndexOf(' ', letters);
  return `${line.slice(0, end > 0 ? end : letters).replace(/[\s.,;:]+$/, '')}…`;
}
