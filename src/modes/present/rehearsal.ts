import { writeCsv } from '../../content/index.ts';
import { Keep } from '../../ui/index.ts';
import type { Schedule } from './plan.ts';

/** One talk, given or rehearsed. */
export interface Run {
  /** When it began, in ms since 1970. */
  readonly began: number;
  /** Seconds of the clock when it was last looked at. */
  readonly used: number;
  /** Seconds that each slide had, by `chapter/slide`. */
  readonly slides: Readonly<Record<string, number>>;
}

/** The last talks, the newest last. */
export type Rehearsals = readonly Run[];

/** So many talks are kept. */
export const RUNS = 5;
/** A clock that shows more than this when a run is first seen was not seen from its beginning; in seconds. */
const BEGINNING = 5;
/** A clock that went on for longer between two looks went on unseen, nobody knows on which slides; in seconds. */
const UNSEEN = 90;
/** A slide that had less was passed by and not told, in seconds. */
const PASSED = 2;

/** What slides took in the last talks. It stays on this device. */
export const keptRehearsals = new Keep<Rehearsals>('forum-present/rehearsals', (stored) =>
  Array.isArray(stored) ? stored.filter(isRun).slice(-RUNS) : [],
);

/**
 * Gives the slide what the clock has gone on since it was last looked at. A clock that went back was begun anew, and so is
 * the run. The same value where nothing changed.
 */
export function credit(runs: Rehearsals, key: string, used: number, now: number): Rehearsals {
  if (used <= 0) return runs;
  const last = runs.at(-1);
  if (!last || used < last.used) {
    const seconds = used > BEGINNING ? 0 : used;
    return [...runs, { began: now - used * 1000, used, slides: { [key]: seconds } }].slice(-RUNS);
  }
  const seconds = used - last.used;
  if (seconds === 0) return runs;
  if (seconds > UNSEEN) return [...runs.slice(0, -1), { ...last, used }];
  const slides = { ...last.slides, [key]: (last.slides[key] ?? 0) + seconds };
  return [...runs.slice(0, -1), { ...last, used, slides }];
}

/**
 * The talk whose clock shows `used`, in seconds, or undefined before it was first looked at: the last run is another one then.
 * Who looks at it may be a little behind who writes it down.
 */
const underWay = (runs: Rehearsals, used: number): Run | undefined =>
  runs.slice(-1).find((run) => used > 0 && run.used <= used + BEGINNING);

/** What slides had in the talk whose clock shows `used`; nothing before it began. */
export const spentIn = (runs: Rehearsals, used: number): Readonly<Record<string, number>> =>
  underWay(runs, used)?.slides ?? {};

/**
 * What each slide took when it was told last, in seconds by key. The talk under way does not count: `used` is what its clock
 * shows, null where that stands.
 */
export function lastTimes(runs: Rehearsals, used: number | null): Readonly<Record<string, number>> {
  const going = used === null ? undefined : underWay(runs, used);
  const over = runs.filter((run) => run !== going);
  return Object.fromEntries(
    over.flatMap(({ slides }) => Object.entries(slides).filter(([, seconds]) => seconds >= PASSED)),
  );
}

/** A line for each slide of the story in each talk, the oldest first, with what the plan gives it now. */
export function rehearsalsCsv(
  runs: Rehearsals,
  { slides }: Schedule,
  titleOf: (slide: { chapter: string; slide: string }) => string,
): string {
  const lines = runs.flatMap(({ began, slides: spent }) =>
    slides
      .filter(({ key }) => spent[key] !== undefined)
      .map((slide) => [
        new Date(began).toISOString(),
        slide.key,
        titleOf(slide),
        slide.out === null ? slide.seconds : 0,
        Math.round(spent[slide.key]! * 10) / 10,
      ]),
  );
  return writeCsv(['began', 'slide', 'title', 'planned_seconds', 'seconds'], lines);
}

function isRun(value: unknown): value is Run {
  const { began, used, slides } = (value ?? {}) as Partial<Run>;
  return (
    Number.isFinite(began) &&
    Number.isFinite(used) &&
    typeof slides === 'object' &&
    slides !== null &&
    Object.values(slides).every(Number.isFinite)
  );
}
