import {
  BREAK,
  plainText,
  type Position,
  type PublishedSlide,
  type PublishedSource,
  type PublishedStart,
} from '../../../content/index.ts';
import type { Field, Findable, Part } from '../../../ui/parts/find.ts';
import { factSteps } from '../fact-steps.ts';
import type { Route } from '../route.ts';
import type { WholeBook } from '../whole-book.ts';

/** Something that can be found. Its first field is its title. */
export interface Document extends Findable {
  readonly kind: 'chapter' | 'slide' | 'fact' | 'source';
  readonly id: string;
  /** The title of the chapter that tells it; '' where none does. */
  readonly chapter: string;
  /** Where it leads; a slide leads to the step that holds what was looked for. */
  readonly to: Route;
}

/** Everything in a story that can be found, in its order: chapters, slides, facts, sources. */
export function documentsOf(book: WholeBook, start: PublishedStart): Document[] {
  const titles = new Map(book.chapters.map(({ id, title }) => [id, title]));
  const steps = factSteps(book.chapters);
  const reading = (position: Position): Route => ({ page: 'reading', position });

  const chapters = book.chapters.map((chapter): Document => {
    const { id, title, slides } = chapter;
    const summary = start.chapters.find((one) => one.id === id)?.summary ?? '';
    return {
      kind: 'chapter',
      id,
      chapter: '',
      to: slides[0] ? reading({ chapter: id, slide: slides[0].id, step: 0 }) : { page: 'contents' },
      fields: present([field('title', title), field('takeaway', summary)]),
    };
  });
  const slides = book.chapters.flatMap(({ id, title, slides }) =>
    slides.map((slide): Document => {
      const more = book.mores[id]?.[slide.id];
      return {
        kind: 'slide',
        id: `${id}/${slide.id}`,
        chapter: title,
        to: reading({ chapter: id, slide: slide.id, step: 0 }),
        fields: present([...fieldsOf(slide), field('more', more ? plainText(more) : ''), field('context', title)]),
      };
    }),
  );
  const facts = book.facts.map(({ id, label, stated, date }): Document => {
    const at = steps.get(id)?.[0];
    return {
      kind: 'fact',
      id,
      chapter: at ? titles.get(at.chapter)! : '',
      // What no step shows is a part of a calculation: its row tells of which.
      to: at ? reading(at) : { page: 'explore', fact: id },
      fields: present([field('title', label), field('caption', stated), field('context', date)]),
    };
  });
  const sources = Object.entries(book.sources.sources).flatMap(([id, source]): Document[] => {
    const at = firstResting(book, id);
    if (!at) return [];
    return [{ kind: 'source', id, chapter: titles.get(at.chapter)!, to: reading(at), fields: fieldsOfSource(source) }];
  });
  return [...chapters, ...slides, ...facts, ...sources];
}

const field = (part: Part, text: string, step?: number): Field =>
  step === undefined ? { part, text } : { part, text, step };
const present = (fields: readonly Field[]): Field[] => fields.filter(({ text }) => text);
const lines = (...texts: readonly string[]): string => texts.filter(Boolean).join(BREAK);

function fieldsOf({ title, takeaway, steps, second }: PublishedSlide): Field[] {
  return [
    field('title', lines(plainText(title), plainText(second?.title ?? ''))),
    ...steps.map(({ caption }, step) =>
      field('caption', lines(plainText(caption), plainText(second?.captions[step] ?? '')), step),
    ),
    field('takeaway', lines(plainText(takeaway), plainText(second?.takeaway ?? ''))),
  ];
}

const fieldsOfSource = ({ title, author, publisher, date, note }: PublishedSource): Field[] =>
  present([
    field('title', title),
    field('caption', [author, publisher, date].filter(Boolean).join(', ')),
    field('more', note ?? ''),
  ]);

/** The first slide that rests on a source. */
function firstResting({ chapters }: WholeBook, source: string): Position | null {
  for (const { id, slides } of chapters)
    for (const slide of slides) if (slide.sources.includes(source)) return { chapter: id, slide: slide.id, step: 0 };
  return null;
}
