/** Where a finger was, and when; pixels of the stage, ms. */
export interface Trace {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** A finger that stays within so many pixels for so long (ms) rests; trembling, or in one place. */
const STILL = 4;
export const REST = 120;
/** A last movement no longer than this, in ms and pixels, is the finger rolling off the glass. */
export const ROLL = { ms: 120, reach: 24 } as const;

/**
 * Where a lifting finger meant to be. Fingers roll as they lift: a place where one rested counts more than a short
 * movement after it. Without a rest, or after a longer way, it is where the finger was last.
 *
 * `traces` are in the order of their time, at least one; each holds until the next, the last until `lifted`.
 */
export function meant<T extends Trace>(traces: readonly T[], lifted: number): T {
  const until = (i: number) => traces[i + 1]?.at ?? lifted;
  const isNear = (i: number) => traces.slice(i).every((later) => distance(traces[i]!, later) <= ROLL.reach);
  const last = traces.length - 1;
  for (let i = last; i >= 0 && lifted - until(i) <= ROLL.ms; i--) {
    if (!isNear(i)) continue;
    const here = traces[i]!;
    let since = i;
    while (since > 0 && distance(traces[since - 1]!, here) <= STILL) since--;
    if (until(i) - traces[since]!.at < REST) continue;
    // Of a tremble the last place, unless it stood still somewhere lately.
    const stood = (k: number) => until(k) - traces[k]!.at >= REST && until(k) > lifted - REST - ROLL.ms;
    for (let k = i; k >= since; k--) if (stood(k) && isNear(k)) return traces[k]!;
    return here;
  }
  return traces[last]!;
}

/** The end of the traces that `meant` may still ask for at a time. */
export function recent<T extends Trace>(traces: readonly T[], now: number): readonly T[] {
  const first = traces.findLastIndex(({ at }) => at <= now - REST - ROLL.ms);
  return first > 0 ? traces.slice(first) : traces;
}

const distance = (a: Trace, b: Trace): number => Math.hypot(a.x - b.x, a.y - b.y);
