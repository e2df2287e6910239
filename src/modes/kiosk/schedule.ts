import { instantOf, type PublishedSchedule } from '../../content/index.ts';

type Day = PublishedSchedule['days'][number];

/** What a schedule says of a moment; times left in ms. */
export type Hours =
  | { readonly kind: 'open' }
  /** Opens within the hour; `opens` is HH:mm. */
  | { readonly kind: 'before'; readonly left: number; readonly opens: string }
  | { readonly kind: 'closed'; readonly next: Day | null }
  /** The schedule says nothing, or the clock cannot be believed: as if there were no schedule. */
  | { readonly kind: 'unknown' };

export interface ScheduleState {
  readonly hours: Hours;
  /** What begins soon, in how many whole minutes, at least one. */
  readonly notice: { readonly text: string; readonly minutes: number } | null;
}

export const NO_SCHEDULE: ScheduleState = { hours: { kind: 'unknown' }, notice: null };

const MINUTE = 60_000;
/** From when on it is said how long it takes until the doors open: staff begin their day, and guests may be waiting. */
const AHEAD = 60 * MINUTE;
/** How long after the last closing a schedule is still believed to be about this kiosk. */
const AFTERWARDS = 24 * 60 * MINUTE;

/**
 * What a schedule says at `wall` (ms since 1970); nothing where the clock is not `plausible`. From closing time until an
 * hour before the next opening the kiosk is closed, and for a day after the last closing. Before the first day, and when
 * the schedule has run out, it says nothing: a kiosk that is being set up, or was carried on to a foyer, must not be dark.
 */
export function scheduleAt(schedule: PublishedSchedule, wall: number, plausible: boolean): ScheduleState {
  if (!plausible) return NO_SCHEDULE;
  const hours = hoursAt(schedule, wall);
  return { hours, notice: hours.kind === 'open' ? noticeAt(schedule, wall) : null };
}

function hoursAt({ zone, days }: PublishedSchedule, wall: number): Hours {
  const opening = (day: Day) => instantOf(day.date, day.opens, zone);
  const closing = (day: Day) => instantOf(day.date, day.closes, zone);
  if (days.some((day) => opening(day) <= wall && wall < closing(day))) return { kind: 'open' };
  const next = days.find((day) => opening(day) > wall);
  if (next && opening(next) - wall <= AHEAD) return { kind: 'before', left: opening(next) - wall, opens: next.opens };
  const last = days.findLast((day) => closing(day) <= wall);
  if (!last || (!next && wall - closing(last) >= AFTERWARDS)) return { kind: 'unknown' };
  return { kind: 'closed', next: next ?? null };
}

/** Of several notices the one that begins first. */
function noticeAt({ zone, notices }: PublishedSchedule, wall: number): ScheduleState['notice'] {
  for (const { date, at, minutes, text } of notices) {
    const left = instantOf(date, at, zone) - wall;
    if (left > 0 && left <= minutes * MINUTE) return { text, minutes: Math.ceil(left / MINUTE) };
  }
  return null;
}

/** What would be said and shown is the same, so that nothing has to be drawn anew. */
export function sameState(a: ScheduleState, b: ScheduleState): boolean {
  const said = ({ hours, notice }: ScheduleState) =>
    JSON.stringify([hours.kind === 'before' ? { ...hours, left: Math.ceil(hours.left / 1000) } : hours, notice]);
  return said(a) === said(b);
}
