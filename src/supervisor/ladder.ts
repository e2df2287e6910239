/** What can be done for a page that is not well, from the gentlest to the last. */
export const RUNGS = ['reset', 'reload', 'page', 'browser', 'still'] as const;
export type Rung = (typeof RUNGS)[number];

/**
 * What is wrong: the attract loop stands still, the app says that it cannot show anything, there is no app, the page is
 * another one, it uses too much memory, it does not answer, its process has crashed, the browser is gone.
 */
export type Fault = 'stuck' | 'error' | 'white' | 'away' | 'memory' | 'hung' | 'crashed' | 'gone';

/** The gentlest rung that can help at all: a dead page hears no reset, one that hangs hears no reload. */
const LEAST: Readonly<Record<Fault, Rung>> = {
  stuck: 'reset',
  error: 'reload',
  white: 'reload',
  away: 'reload',
  memory: 'reload',
  hung: 'page',
  crashed: 'reload',
  gone: 'browser',
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Bound {
  /** How often a rung may be used within so many ms. */
  readonly most: number;
  readonly within: number;
  /** How long it is given to help, ms. */
  readonly grace: number;
}

export const BOUNDS: Readonly<Record<Exclude<Rung, 'still'>, Bound>> = {
  reset: { most: 2, within: 10 * MINUTE, grace: 6000 },
  reload: { most: 3, within: 10 * MINUTE, grace: 12_000 },
  page: { most: 3, within: 10 * MINUTE, grace: 15_000 },
  browser: { most: 4, within: 30 * MINUTE, grace: 25_000 },
};

/** How long the still picture stays before the browser is tried again: doubled each time, at most an hour. */
const FIRST_STILL = 2 * MINUTE;
/** How long a still picture that is itself not well waits for help. */
const STILL_GRACE = 30_000;

export interface Ladder {
  readonly state: 'running' | 'recovering' | 'still';
  /** Every rung taken since the last calm hour, oldest first; times are monotonic ms. */
  readonly taken: readonly { readonly rung: Rung; readonly at: number }[];
  /** The last rung, while it has not helped yet. */
  readonly trying: Rung | null;
  /** Until then nothing more is done. */
  readonly quietUntil: number;
  /** The still picture stays until then. */
  readonly stillUntil: number;
  /** How often it has been shown since the last calm hour. */
  readonly stills: number;
  /** When something was last wrong. */
  readonly ill: number;
}

export type Sign =
  | { readonly type: 'well' }
  | { readonly type: 'ill'; readonly fault: Fault }
  /** The still picture is on the screen. */
  | { readonly type: 'picture' };

export const GROUND: Ladder = {
  state: 'running',
  taken: [],
  trying: null,
  quietUntil: -Infinity,
  stillUntil: -Infinity,
  stills: 0,
  ill: -Infinity,
};

/**
 * The next state of the ladder and what is to be done now, if anything. Told every sign, about every two seconds: what
 * it does not act on yet, it is told again. A law of it: within any time only so much is done, however bad it gets.
 */
export function climb(ladder: Ladder, sign: Sign, now: number): { ladder: Ladder; act: Rung | null } {
  if (sign.type === 'well') return { ladder: calm(ladder, now), act: null };
  if (sign.type === 'picture') {
    // A picture that the supervisor has not asked for: one that was left, or the page's own way out.
    if (ladder.state !== 'still') return { ladder: show({ ...ladder, ill: now }, now), act: null };
    if (now < ladder.stillUntil) return { ladder, act: null };
    return take(ladder, 'browser', now);
  }
  const sick = { ...ladder, ill: now };
  if (now < ladder.quietUntil) return { ladder: sick, act: null };
  if (ladder.state === 'still') return { ladder: { ...sick, quietUntil: now + STILL_GRACE }, act: 'still' };
  const rung = rungFor(sick, sign.fault, now);
  // A page that gets up from behind the picture and falls at once must not make the screen flicker.
  const isSoon = rung === 'still' && ladder.taken.some((one) => one.rung === 'still' && now - one.at < STILL_GRACE);
  return isSoon ? { ladder: sick, act: null } : take(sick, rung, now);
}

function calm(ladder: Ladder, now: number): Ladder {
  const well: Ladder = { ...ladder, state: 'running', trying: null, quietUntil: -Infinity };
  return now - ladder.ill < HOUR ? well : { ...well, taken: [], stills: 0 };
}

/** One above the last that did not help, and not below what can help; past those that were used too often. */
function rungFor(ladder: Ladder, fault: Fault, now: number): Rung {
  const tried = ladder.trying === null ? 0 : RUNGS.indexOf(ladder.trying) + 1;
  const from = Math.max(RUNGS.indexOf(LEAST[fault]), tried);
  return RUNGS.slice(from).find((rung) => rung === 'still' || isLeft(ladder, rung, now)) ?? 'still';
}

const isLeft = ({ taken }: Ladder, rung: Exclude<Rung, 'still'>, now: number): boolean =>
  taken.filter((one) => one.rung === rung && now - one.at < BOUNDS[rung].within).length < BOUNDS[rung].most;

function take(ladder: Ladder, rung: Rung, now: number): { ladder: Ladder; act: Rung } {
  if (rung === 'still') return { act: rung, ladder: show(ladder, now) };
  return {
    act: rung,
    ladder: {
      ...ladder,
      state: 'recovering',
      trying: rung,
      taken: [...ladder.taken, { rung, at: now }].filter(({ at }) => now - at < HOUR),
      quietUntil: now + BOUNDS[rung].grace,
    },
  };
}

function show(ladder: Ladder, now: number): Ladder {
  const stills = ladder.stills + 1;
  return {
    ...ladder,
    state: 'still',
    trying: null,
    stills,
    taken: [...ladder.taken, { rung: 'still' as const, at: now }].filter(({ at }) => now - at < HOUR),
    stillUntil: now + Math.min(HOUR, FIRST_STILL * 2 ** (stills - 1)),
    quietUntil: now + STILL_GRACE,
  };
}
