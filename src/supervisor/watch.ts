import type { Fault, Sign } from './ladder.ts';

/** What a look at the page found. */
export interface Look {
  /** Monotonic time, ms. */
  readonly at: number;
  /** What the page has on it: the app, the still picture, or neither. */
  readonly shows: 'app' | 'picture' | 'nothing';
  /** The page is the one that the supervisor opened. */
  readonly isOurs: boolean;
  readonly isVisible: boolean;
  readonly phase: string;
  /** Where the story stands, as a text; null where there is none. */
  readonly position: string | null;
  /** Frames that the story has painted since the page was loaded. */
  readonly frames: number;
  /** A frame that was asked for has been painted. */
  readonly isPainted: boolean;
}

/** How the page has been so far. */
export interface Watch {
  /** Looks in a row that were not answered or not painted. */
  readonly misses: number;
  /** Since when the page has shown no app, or another page. */
  readonly blankSince: number | null;
  /** Since when the app has said that it cannot show anything, or that it is still loading. */
  readonly brokenSince: number | null;
  /** What was last seen to move in the attract loop, and when. */
  readonly moved: { readonly what: string; readonly at: number } | null;
}

export const FRESH: Watch = { misses: 0, blankSince: null, brokenSince: null, moved: null };

/** One miss can be a busy moment of the machine. */
const MOST_MISSES = 2;
/** How long a page may be without an app: it is being loaded. */
const BLANK = 6000;
/** How long the app may say that it cannot show anything; it tries again itself every ten seconds. */
const BROKEN = 45_000;
/** No slide of the attract loop lasts half as long. */
const STUCK = 120_000;

/**
 * How the page is after one more look; null is a look that got no answer. The sign is null while there is nothing
 * certain to say.
 */
export function watch(before: Watch, look: Look | null, now: number): { watch: Watch; sign: Sign | null } {
  if (!look || (look.isVisible && !look.isPainted)) {
    const after = { ...before, misses: before.misses + 1 };
    return { watch: after, sign: after.misses >= MOST_MISSES ? ill('hung') : null };
  }
  if (look.shows === 'picture') return { watch: FRESH, sign: { type: 'picture' } };
  if (look.shows === 'nothing' || !look.isOurs) {
    const blankSince = before.blankSince ?? now;
    const fault = look.isOurs ? 'white' : 'away';
    return { watch: { ...FRESH, blankSince }, sign: now - blankSince >= BLANK ? ill(fault) : null };
  }
  if (look.phase === 'error' || look.phase === 'loading') {
    const brokenSince = before.brokenSince ?? now;
    return { watch: { ...FRESH, brokenSince }, sign: now - brokenSince >= BROKEN ? ill('error') : null };
  }
  return moving(before, look, now);
}

/** The attract loop must go on, whoever paused it; what a visitor reads may stand as long as it likes. */
function moving(before: Watch, look: Look, now: number): { watch: Watch; sign: Sign } {
  if (look.phase !== 'attract' || !look.isVisible) return { watch: FRESH, sign: { type: 'well' } };
  const what = `${look.position} ${look.frames}`;
  const moved = before.moved?.what === what ? before.moved : { what, at: now };
  const isStuck = now - moved.at >= STUCK;
  return { watch: { ...FRESH, moved }, sign: isStuck ? ill('stuck') : { type: 'well' } };
}

const ill = (fault: Fault): Sign => ({ type: 'ill', fault });
