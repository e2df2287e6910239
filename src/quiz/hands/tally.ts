/** Hands that were counted, one number an option. */
export type Tally = readonly number[];

export const emptyTally = (options: number): Tally => Array.from({ length: options }, () => 0);

/** Some hands more or less for an option; never less than none. What is no option changes nothing. */
export const count = (tally: Tally, option: number, by: number): Tally =>
  tally.map((hands, i) => (i === option ? Math.max(0, hands + by) : hands));

export const totalOf = (tally: Tally): number => tally.reduce((sum, hands) => sum + hands, 0);

/** 0..1: how an option stands beside the one that most hands were for. */
export const shareOf = (tally: Tally, option: number): number => (tally[option] ?? 0) / Math.max(1, ...tally);

/** 0..1: of all hands. */
export const partOf = (tally: Tally, option: number): number => (tally[option] ?? 0) / Math.max(1, totalOf(tally));

/** Did those who raised their hands know? Each right option has more hands than any other one. */
export function knew(tally: Tally, right: readonly boolean[]): boolean {
  const least = Math.min(...tally.filter((_, i) => right[i]));
  const others = tally.filter((_, i) => !right[i]);
  return Number.isFinite(least) && least > Math.max(0, ...others);
}
