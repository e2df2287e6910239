import type { Library, PublishedChapter, PublishedMore, PublishedStart } from '../../../content/index.ts';

/** A chapter as it is read: everything in one edition. */
export interface HeldChapter {
  readonly start: PublishedStart;
  readonly chapter: PublishedChapter;
  readonly more: PublishedMore[string];
}

/** Loads a chapter with what is told beyond its captions. */
export async function holdChapter(library: Library, start: PublishedStart, id: string): Promise<HeldChapter> {
  const [chapter, more] = await Promise.all([
    library.chapter(id, start.edition),
    library.more(start.edition).then((all) => all[id] ?? {}),
  ]);
  return { start, chapter, more };
}

/** The step after or before one, through the slides of a chapter; null past either end. */
export function stepBeside(
  { slides }: Pick<PublishedChapter, 'slides'>,
  at: { readonly slide: string; readonly step: number },
  by: 1 | -1,
): { readonly slide: string; readonly step: number } | null {
  const index = slides.findIndex(({ id }) => id === at.slide);
  const slide = slides[index];
  if (!slide) return null;
  const step = at.step + by;
  if (step >= 0 && step < slide.steps.length) return { slide: at.slide, step };
  const next = slides[index + by];
  return next ? { slide: next.id, step: by > 0 ? 0 : next.steps.length - 1 } : null;
}
