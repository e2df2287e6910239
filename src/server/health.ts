import type { Beat, BrowserHealth, ContentState, Health } from '../operator/api.ts';

/** All that is known about the kiosk at one moment. */
export interface Signs {
  readonly at: Date;
  /** Seconds since the server began. */
  readonly uptime: number;
  readonly content: ContentState;
  /** Why stories are not kept over a restart; null while they are. */
  readonly contentProblem: string | null;
  /** `still`: how long ago the page has last painted a new frame, ms. */
  readonly page: { readonly beat: Beat; readonly age: number; readonly still: number } | null;
  readonly browser: BrowserHealth | null;
  readonly storage: Health['storage'];
  /** The day from which on a clock is believed. */
  readonly earliest: Date;
}

/** Six beats of the page. */
const SILENT_MS = 60_000;
/** The attract loop shows something new at least twice a minute. */
const STILL_MS = 120_000;
const LITTLE_DISK = 100_000_000;
const NEARLY_FULL = 0.95;
const MOST_YEARS = 5;
const YEAR_MS = 365.25 * 24 * 3_600_000;
/** Zones: a build of "tomorrow" is no fault of the clock. */
const DAY_MS = 24 * 3_600_000;

/** Is it well? Whatever a person should look at is a problem, and with one it is not. */
export function healthOf(signs: Signs): Health {
  const problems = problemsOf(signs);
  const { at, uptime, content, page, browser, storage } = signs;
  return {
    ok: !problems.length,
    problems,
    at: at.toISOString(),
    uptime: Math.round(uptime),
    content: { now: content.now, trial: content.trial, faults: content.faults.length },
    page: page && { ...page.beat, age: Math.round(page.age) },
    browser,
    storage,
  };
}

const problemsOf = (signs: Signs): string[] =>
  [...contentProblems(signs), ...pageProblems(signs), ...storageProblems(signs), clockProblem(signs)].filter(
    (problem) => problem !== null,
  );

function contentProblems({ content, contentProblem }: Signs): (string | null)[] {
  const count = content.faults.length;
  return [
    content.now ? null : 'There is no story to show.',
    count ? `The content file has ${count} ${count === 1 ? 'fault' : 'faults'}; another story is shown.` : null,
    contentProblem,
  ];
}

function pageProblems({ page, browser }: Signs): (string | null)[] {
  const state = browser?.state;
  return [
    state && state !== 'running' && state !== 'starting' ? `The browser is ${STATES[state]}.` : null,
    page && page.age > SILENT_MS ? `The page has given no sign of life for ${inSeconds(page.age)}.` : null,
    page && page.age <= SILENT_MS && page.beat.phase === 'attract' && page.still > STILL_MS
      ? `The attract loop has painted nothing new for ${inSeconds(page.still)}.`
      : null,
    page?.beat.skipped.length ? `Slides fail and are skipped: ${page.beat.skipped.join(', ')}.` : null,
  ];
}

const STATES = {
  recovering: 'recovering',
  still: 'given up, and a still picture is shown',
  stopped: 'stopped',
} as const;

function storageProblems({ storage }: Signs): (string | null)[] {
  const { bytes, most, free, problem } = storage;
  return [
    problem,
    bytes > NEARLY_FULL * most ? `The log of answers is nearly full: ${bytes} of ${most} bytes.` : null,
    free !== null && free < LITTLE_DISK ? `The disk is nearly full: ${free} bytes are free.` : null,
  ];
}

/** Without network a machine may wake up in 1970; opening hours and the days of the log would be wrong. */
export function clockProblem({ at, earliest }: Pick<Signs, 'at' | 'earliest'>): string | null {
  const isBelieved =
    at.getTime() >= earliest.getTime() - DAY_MS && at.getTime() <= earliest.getTime() + MOST_YEARS * YEAR_MS;
  return isBelieved ? null : `The clock says ${dayIn(at)}, which cannot be: set it.`;
}

const dayIn = (date: Date): string => date.toISOString().slice(0, 10);
const inSeconds = (ms: number): string => `${Math.round(ms / 1000)} s`;
