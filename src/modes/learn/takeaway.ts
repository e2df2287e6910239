import type { PublishedSlide } from '../../content/index.ts';

/** What a slide is worth that says nothing of it; 1 is the highest. */
const USUAL = 2;

/** The slide that says what a chapter is about: the first of the highest priority. null for a chapter without slides. */
export function chiefOf<Slide extends Pick<PublishedSlide, 'priority'>>(slides: readonly Slide[]): Slide | null {
  const rank = ({ priority = USUAL }: Slide) => priority;
  return slides.reduce<Slide | null>((best, slide) => (best && rank(best) <= rank(slide) ? best : slide), null);
}
