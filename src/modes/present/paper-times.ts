import type { PublishedStart } from '../../content/index.ts';
import { schedule, sum, type PlannedSlide } from './plan.ts';
import { lastTimes, type Rehearsals } from './rehearsal.ts';
import { usedOf, type Talk } from './talk.ts';

/** The times of a slide, or of several, in seconds. */
export interface PaperTime {
  /** What the plan gives it; null: it is not told. */
  readonly planned: number | null;
  /** What it took when it was told last; null: it never was. */
  readonly last: number | null;
}

/** A slide on paper. */
export interface PaperSlide extends PaperTime {
  /** What is typed to go there, from 1 on. */
  readonly number: number;
}

/**
 * The number and the times of every slide, by `chapter/slide`. A talk whose clock stands is over for paper, although it may go on: what is
 * printed after a rehearsal is that rehearsal. `now`: ms since 1970.
 */
export function paperTimes(
  { chapters }: Pick<PublishedStart, 'chapters'>,
  { plan, clock }: Pick<Talk, 'plan' | 'clock'>,
  runs: Rehearsals,
  now: number,
): ReadonlyMap<string, PaperSlide> {
  const last = lastTimes(runs, clock.since === null ? null : usedOf(clock, now) / 1000);
  const timeOf = ({ key, out, seconds }: PlannedSlide, index: number): PaperSlide => ({
    number: index + 1,
    planned: out === null ? seconds : null,
    last: last[key] ?? null,
  });
  return new Map(schedule(chapters, plan).slides.map((slide, i) => [slide.key, timeOf(slide, i)]));
}

/**
 * The times of several slides as one: those that are told. `last` is null unless each of them was told once, because a sum
 * of some would be read as that of all.
 */
export function wholeTime(times: readonly PaperTime[]): PaperTime & { readonly planned: number } {
  const told = times.filter(({ planned }) => planned !== null);
  const isTimed = told.length > 0 && told.every(({ last }) => last !== null);
  return {
    planned: sum(told.map(({ planned }) => planned!)),
    last: isTimed ? sum(told.map(({ last }) => last!)) : null,
  };
}
