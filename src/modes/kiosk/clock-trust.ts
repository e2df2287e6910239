import { instantOf, type PublishedSchedule } from '../../content/index.ts';

/** The clock of the wall (ms since 1970) and the one that only goes forward (ms), looked at together. */
export interface ClockSample {
  readonly wall: number;
  readonly mono: number;
}

/**
 * What is known of the clock of the wall by comparing it with the other. A machine without network or battery starts at
 * some date and is put right, or wrong, while it runs, and the page cannot know which of the two it was. So after a jump
 * neither time is believed, until the new one has stood for ten minutes: by then whoever set it has looked at it, and a
 * time service that swings has settled. Loading the page anew begins with a clean sheet: that is the operator's word.
 */
export interface ClockTrust {
  /** How far the wall was ahead, and since when (mono) it has been so. */
  readonly ahead: number;
  readonly since: number;
  readonly jumped: boolean;
}

const MINUTE = 60_000;
const JUMP = 2 * MINUTE;
const STEADY = 10 * MINUTE;
const FAR = 400 * 24 * 60 * MINUTE;

/** Takes one more sample; `before` is null for the first. */
export function trust(before: ClockTrust | null, { wall, mono }: ClockSample): ClockTrust {
  const ahead = wall - mono;
  if (!before) return { ahead, since: mono, jumped: false };
  if (Math.abs(ahead - before.ahead) > JUMP) return { ahead, since: mono, jumped: true };
  // Measured anew from time to time: two clocks that drift apart by a second a day never jump.
  return mono - before.since >= STEADY ? { ahead, since: mono, jumped: false } : before;
}

/**
 * May opening hours be read from this clock? Not after a jump, not before the day that the version of the story names,
 * and not further than 400 days from every day of the schedule.
 */
export function plausible(
  { jumped }: ClockTrust,
  wall: number,
  { zone, days }: Pick<PublishedSchedule, 'zone' | 'days'>,
  version: string,
): boolean {
  const written = Date.parse(/^\d{4}-\d{2}-\d{2}/.exec(version)?.[0] ?? '');
  // The day is told in some zone or other: a day's difference is none.
  if (jumped || wall < written - 24 * 60 * MINUTE) return false;
  return days.some(({ date, opens }) => Math.abs(instantOf(date, opens, zone) - wall) <= FAR);
}
