import type { Position } from '../../content/index.ts';
import type { Schedule } from './plan.ts';
import { slideKey, type Talk } from './talk.ts';

/**
 * Where a talk goes that has not begun and waits at its opening, when it is planned otherwise and the opening is another
 * slide. null: it stays, because it is under way, or because the speaker went elsewhere.
 */
export function openingOf(before: Schedule, planned: Schedule, { position, clock }: Talk): Position | null {
  const first = ({ slides }: Schedule): number => slides.findIndex(({ out }) => out === null);
  const here = planned.slides.findIndex(({ key }) => key === slideKey(position));
  const isWaiting = clock.used === 0 && clock.since === null && here <= first(before);
  const opening = planned.slides[first(planned)];
  if (!isWaiting || !opening || opening.key === slideKey(position)) return null;
  return { chapter: opening.chapter, slide: opening.slide, step: 0 };
}
