import type { Position, PublishedStart } from '../../content/index.ts';

type Chapters = readonly Pick<PublishedStart['chapters'][number], 'id' | 'slides'>[];

/** The beginning of the slide after this one, in whatever chapter; null after the last. */
export function slideAfter(chapters: Chapters, { chapter, slide }: Position): Position | null {
  const all = chapters.flatMap(({ id, slides }) => slides.map((one) => ({ chapter: id, slide: one.id, step: 0 })));
  const at = all.findIndex((one) => one.chapter === chapter && one.slide === slide);
  return at < 0 ? null : (all[at + 1] ?? null);
}

/** Where a chapter begins; null for one without slides. */
export function beginningOf({ id, slides }: Chapters[number]): Position | null {
  return slides[0] ? { chapter: id, slide: slides[0].id, step: 0 } : null;
}
