import type { Story, StorySlide } from './schema.ts';

/** The slide at an address `chapter/slide` of a story that has been checked, and its chapter. */
export function slideAt(story: Story, address: string): { chapter: Story['chapters'][number]; slide: StorySlide } {
  const [first, second] = address.split('/');
  const chapter = story.chapters.find(({ id }) => id === first)!;
  return { chapter, slide: chapter.slides.find(({ id }) => id === second)! };
}
