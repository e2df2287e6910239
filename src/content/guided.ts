/** A slide as the guided run sees it. */
export interface GuidedSlide {
  readonly id: string;
  /** 1: always shown; 2 and 3: only as time allows. */
  readonly priority: number;
  /** Of each step. */
  readonly seconds: readonly number[];
}

/** What a slide is worth that says nothing of it. */
export const USUAL_PRIORITY = 2;

/** Seconds that a guided run through a chapter may take. */
export const LONGEST_RUN = 90;

export const secondsOf = ({ seconds }: Pick<GuidedSlide, 'seconds'>): number => seconds.reduce((sum, n) => sum + n, 0);

/**
 * The slides of a chapter that a visitor is led through in `most` seconds, in story order: all of priority 1, then
 * those of priority 2 and then 3 that still fit, earlier ones first. Each priority is settled before the next is looked
 * at, so a slide of lower priority never costs another one its place.
 */
export function guidedRun(slides: readonly GuidedSlide[], most = LONGEST_RUN): string[] {
  const taken = new Set(slides.filter(({ priority }) => priority <= 1));
  let left = most - [...taken].reduce((sum, slide) => sum + secondsOf(slide), 0);
  const others = slides.filter((slide) => !taken.has(slide)).sort((a, b) => a.priority - b.priority);
  for (const slide of others) {
    const seconds = secondsOf(slide);
    if (seconds > left) continue;
    taken.add(slide);
    left -= seconds;
  }
  return slides.filter((slide) => taken.has(slide)).map(({ id }) => id);
}
