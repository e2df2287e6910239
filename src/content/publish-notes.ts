import type { PublishedNotes } from './published.ts';
import type { Resolver } from './resolver.ts';
import type { StorySlide } from './schema.ts';

/** What a speaker says of each step. */
export function publishNotes(resolver: Resolver): PublishedNotes {
  const said = (slides: readonly StorySlide[]) =>
    Object.fromEntries(
      slides
        .filter(({ steps }) => steps.some(({ notes }) => notes))
        .map(({ id, steps }) => [id, steps.map(({ notes }) => (notes ? resolver.text(notes) : ''))]),
    );
  return Object.fromEntries(resolver.story.chapters.map(({ id, slides }) => [id, said(slides)]));
}
