/** Hands that were counted, one number an option. */
export type Tally = readonly number[];

export const emptyTally = (options: number): Tally => Array.from({ length: options }, () => 0);

/** One hand more or less for an option; never less than none. What is no option changes nothing. */
export const count = (tally: Tally, option: number, by: 1 | -1): Tally =>
  tally.map((hands, i) => (i === option ? Math.max(0, hands + by) : hands));

/** 0..1: how an option stands beside the one that most hands were for. */
export const shareOf = (tally: Tally, option: number): number => (tally[option] ?? 0) / Math.max(1, ...tally);
