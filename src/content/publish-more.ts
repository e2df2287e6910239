import type { PublishedMore } from './published.ts';
import type { Resolver } from './resolver.ts';
import type { StorySlide } from './schema.ts';

/** What is told of slides beyond their captions. */
export function publishMore(resolver: Resolver): PublishedMore {
  const told = (slides: readonly StorySlide[]) =>
    Object.fromEntries(slides.flatMap(({ id, more }) => (more ? [[id, resolver.text(more)] as const] : [])));
  return Object.fromEntries(resolver.story.chapters.map(({ id, slides }) => [id, told(slides)]));
}
