/** A place on the scrubber of a slide: between a step and the next one, at t of the change. */
export interface Scrub {
  readonly from: number;
  /** 0..1; 0 only at the last step. */
  readonly t: number;
}

/** Reads a place: 1.25 is a quarter of the way from step 1 to step 2. Outside of the steps it is the nearest end. */
export function scrubAt(place: number, steps: number): Scrub {
  const kept = Math.min(Math.max(0, place), Math.max(0, steps - 1));
  const from = Math.floor(kept);
  return { from, t: kept - from };
}

/** The step whose words belong to a place: the nearer one. */
export const stepAt = (place: number, steps: number): number => {
  const { from, t } = scrubAt(place, steps);
  return t < 0.5 ? from : from + 1;
};

/** Where a key leads on the scrubber; null where it means nothing there. */
export function stepByKey(key: string, step: number, steps: number): number | null {
  const to = {
    ArrowRight: step + 1,
    ArrowUp: step + 1,
    PageUp: step + 1,
    ArrowLeft: step - 1,
    ArrowDown: step - 1,
    PageDown: step - 1,
    Home: 0,
    End: steps - 1,
  }[key];
  return to === undefined ? null : Math.min(Math.max(0, to), steps - 1);
}
