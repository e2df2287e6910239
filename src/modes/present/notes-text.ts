import { BESIDE, BREAK } from '../../content/index.ts';
import type { Said } from './own-notes.ts';
import type { SpokenChapter, SpokenSlide } from './whole-talk.ts';

/** The words of a document of notes, in the speaker's language. */
export interface NoteWords {
  /** The head: what this is, of which version and day. */
  readonly about: string;
  /** Of a slide: how long it is worth. */
  readonly time: (seconds: number) => string;
  readonly none: string;
  /** After words that are the speaker's own. */
  readonly own: string;
}

/** All notes of a talk as Markdown: a heading for each chapter and slide, a numbered line for each step. */
export const notesText = (title: string, chapters: readonly SpokenChapter[], words: NoteWords): string =>
  `${[
    `# ${inLine(title)}`,
    escaped(words.about),
    ...chapters.flatMap((chapter) => [
      `## ${inLine(chapter.title)}`,
      ...chapter.slides.flatMap((slide) => slideText(slide, words)),
    ]),
  ].join('\n\n')}\n`;

const slideText = ({ title, seconds, steps }: SpokenSlide, words: NoteWords): string[] => [
  `### ${inLine(title)}`,
  `*${escaped(words.time(seconds))}*`,
  ...steps.map((said, i) => item(i + 1, [...said.values()], words)),
];

/** A numbered line; what it goes on with stands under its first letter. */
function item(number: number, said: readonly Said[], words: NoteWords): string {
  const sign = `${number}. `;
  const texts = said.map(({ text, isOwn }) => {
    const told = text ? escaped(text) : `*${escaped(words.none)}*`;
    return isOwn ? `${told} *(${escaped(words.own)})*` : told;
  });
  return sign + texts.join('\n\n').replace(/\n(?=[^\n])/g, `\n${' '.repeat(sign.length)}`);
}

const inLine = (text: string): string => escaped(text.replaceAll(BREAK, BESIDE).replace(/\s+/g, ' '));

/** Words that Markdown would read as signs of its own; a line that is broken by hand stays broken. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
    .replace(/([^\n])\n(?!\n)/g, '$1\\\n');
