import type { PublishedMap } from './published.ts';
import type { Resolver } from './resolver.ts';
import type { StorySlide } from './schema.ts';

/** The titles of all slides, by chapter. */
export function publishMap(resolver: Resolver): PublishedMap {
  const titles = (slides: readonly StorySlide[]) =>
    Object.fromEntries(slides.map(({ id, title }) => [id, resolver.plain(title)]));
  return Object.fromEntries(resolver.story.chapters.map(({ id, slides }) => [id, titles(slides)]));
}
