/** A slide as far as choosing it for a guided run needs. */
export interface Candidate {
  readonly id: string;
  /** 1: always shown; 2 and 3: shown where there is time. */
  readonly priority: number;
  /** What each of its steps is worth. */
  readonly seconds: readonly number[];
}

/** A visitor gives a chapter so many seconds. */
export const GUIDED_SECONDS = 90;

export const worth = ({ seconds }: Pick<Candidate, 'seconds'>): number => seconds.reduce((sum, s) => sum + s, 0);

/**
 * The slides of a chapter that fit into `most` seconds: those of priority 1 always, then those of 2 and of 3, in the
 * order of the story, as long as they still fit. Answers with ids, in the order of the story.
 */
export function guidedRun(slides: readonly Candidate[], most: number = GUIDED_SECONDS): string[] {
  const chosen = new Set<string>();
  let left = most;
  for (const priority of [1, 2, 3])
    for (const slide of slides)
      if (slide.priority === priority && (priority === 1 || worth(slide) <= left)) {
        chosen.add(slide.id);
        left -= worth(slide);
      }
  return slides.map(({ id }) => id).filter((id) => chosen.has(id));
}
