import type { PublishedStart } from '../../content/index.ts';

/** So often a picture may fail before its slide is left out. */
const MOST = 3;

/** Counts how often the picture of each slide has failed since the story was opened. A value; slides are `chapter/slide`. */
export type Strikes = Readonly<Record<string, number>>;

export const strike = (strikes: Strikes, slide: string): Strikes => ({
  ...strikes,
  [slide]: (strikes[slide] ?? 0) + 1,
});

/** Slides that are left out. */
export const struckOut = (strikes: Strikes): string[] =>
  Object.keys(strikes).filter((slide) => strikes[slide]! >= MOST);

/**
 * The story without some slides: chapters that have none left go with them. The last chapter and the last item of the
 * loop stay, whatever they look like: words are better than nothing.
 */
export function without(start: PublishedStart, slides: readonly string[]): PublishedStart {
  if (!slides.length) return start;
  const keeps = (chapter: string, slide: string) => !slides.includes(`${chapter}/${slide}`);
  const chapters = start.chapters
    .map((chapter) => ({ ...chapter, slides: chapter.slides.filter(({ id }) => keeps(chapter.id, id)) }))
    .filter((chapter) => chapter.slides.length > 0);
  const attract = start.kiosk.attract.filter(({ chapter, slide }) => keeps(chapter, slide.id));
  return {
    ...start,
    chapters: chapters.length ? chapters : start.chapters,
    kiosk: { ...start.kiosk, attract: attract.length ? attract : start.kiosk.attract.slice(0, 1) },
  };
}
