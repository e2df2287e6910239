/** How long to wait before the next start, ms: nothing at first, then doubled, at most a minute. */
export const waitBefore = (failures: number): number => (failures === 0 ? 0 : Math.min(60_000, 500 * 2 ** failures));

/** Who has lived this long has started well, and the next death counts as the first. ms */
export const LONG_LIFE = 60_000;
