import { movePosition, settlePosition, type Outline, type Position } from '../../content/index.ts';

/** What a visit needs to know of the story; all times in ms. */
export interface Rules {
  readonly outline: Outline;
  /** The slides of the guided runs, chapter by chapter. */
  readonly guided: Outline;
  readonly start: Position;
  readonly attract: readonly { readonly dwell: readonly number[]; readonly guessStep: number | null }[];
  readonly idle: { readonly menu: number; readonly question: number; readonly warning: number };
  /** How long a step of the story is worth reading. */
  readonly dwell: (position: Position) => number;
}

/** How many play, and about which chapter (null: all). */
export interface Game {
  readonly players: 1 | 2;
  readonly chapter: string | null;
}

export const ALONE: Game = { players: 1, chapter: null };

export type Screen = 'attract' | 'home' | 'story' | 'quiz' | 'result';

/** One visit, or the attract loop between two visits. All times are monotonic, in ms. */
export interface Visit {
  readonly screen: Screen;
  /** Counts visits; a new number is a new visitor. */
  readonly visit: number;
  /** Counts rounds of the quiz within the visit. */
  readonly round: number;
  /** What kind of round is being played. */
  readonly game: Game;
  readonly attract: {
    readonly item: number;
    readonly step: number;
    readonly since: number;
    readonly guess: number | null;
    /** Stopped by its visitor. */
    readonly held: boolean;
  };
  /** Where the story stands; kept while the quiz is on screen. */
  readonly position: Position;
  /** The way leads through the guided runs only, not through every slide. */
  readonly guided: boolean;
  /** Slides that were on screen in this visit, as `chapter/slide`. */
  readonly seen: readonly string[];
  /** The story was opened from a question or a result, which waits. */
  readonly fromQuiz: 'quiz' | 'result' | null;
  /** When somebody last did something. */
  readonly active: number;
  /** When the warning began; null while there is none. */
  readonly warned: number | null;
}

export type Event =
  | { readonly type: 'tick' }
  | { readonly type: 'touch' }
  | { readonly type: 'guess'; readonly place: number }
  | { readonly type: 'hold'; readonly held: boolean }
  /** A guess is being made, but not yet given: the loop waits at the step that asks. */
  | { readonly type: 'ask' }
  | { readonly type: 'home' }
  /** Without a position from the start of the story, and then guided. */
  | { readonly type: 'story'; readonly position?: Position; readonly guided?: boolean }
  | { readonly type: 'show'; readonly position: Position }
  | { readonly type: 'move'; readonly by: number }
  /** Another round; of the same kind where nothing else is said. */
  | { readonly type: 'quiz'; readonly game?: Game }
  | { readonly type: 'return' }
  | { readonly type: 'result' }
  | { readonly type: 'reset' };

/** The attract loop from its beginning, at time `now`. */
export const begin = (rules: Rules, now: number, visit = 0): Visit => ({
  screen: 'attract',
  visit,
  round: 0,
  game: ALONE,
  attract: { item: 0, step: 0, since: now, guess: null, held: false },
  position: rules.start,
  guided: false,
  seen: [],
  fromQuiz: null,
  active: now,
  warned: null,
});

/** Does the screen belong to a visitor, so that it must come back by itself? */
export const occupied = ({ screen, attract }: Visit): boolean =>
  screen !== 'attract' || attract.guess !== null || attract.held;

/** Quiet time until the warning: what is on screen must have had time to be read, slowly, before anyone is hurried. */
export function patience(visit: Visit, rules: Rules): number {
  if (visit.screen === 'quiz') return rules.idle.question;
  if (visit.screen === 'story') return Math.max(60_000, rules.idle.menu, 2 * rules.dwell(visit.position));
  return rules.idle.menu;
}

/** Seconds of the warning that are left, rounded up; null without one. */
export const secondsLeft = ({ warned }: Visit, { idle }: Rules, now: number): number | null =>
  warned === null ? null : Math.max(0, Math.ceil((warned + idle.warning - now) / 1000));

/** One event, one new state. Nothing outside changes a visit. */
export function next(visit: Visit, event: Event, rules: Rules, now: number): Visit {
  switch (event.type) {
    case 'tick':
      return tick(visit, rules, now);
    case 'reset':
      return begin(rules, now, visit.visit + 1);
    case 'touch':
      return { ...visit, active: now, warned: null };
  }
  // Leaving a result closes its round: the next quiz is another one.
  const leaves =
    (visit.screen === 'result' || visit.fromQuiz === 'result') && (event.type === 'home' || event.type === 'story');
  const awake: Visit = { ...visit, active: now, warned: null, round: visit.round + (leaves ? 1 : 0) };
  switch (event.type) {
    case 'guess': {
      const step = rules.attract[visit.attract.item]?.guessStep ?? null;
      if (visit.screen !== 'attract' || step === null || visit.attract.guess !== null) return awake;
      return { ...awake, attract: { ...visit.attract, step, since: now, guess: event.place, held: false } };
    }
    case 'ask': {
      const { dwell, guessStep } = rules.attract[visit.attract.item] ?? { dwell: [], guessStep: null };
      if (visit.screen !== 'attract' || guessStep === null || visit.attract.guess !== null) return awake;
      return { ...awake, attract: { ...visit.attract, step: dwell.length - 1, since: now, held: true } };
    }
    case 'hold':
      return { ...awake, attract: { ...visit.attract, held: event.held, since: now } };
    case 'home':
      return { ...awake, screen: 'home', fromQuiz: null };
    case 'story': {
      const position = settlePosition(rules.outline, event.position ?? rules.start) ?? rules.start;
      const guided = (event.guided ?? !event.position) && settlePosition(rules.guided, position) !== null;
      return arrive({ ...awake, screen: 'story', guided, fromQuiz: null }, position);
    }
    case 'show': {
      const position = settlePosition(rules.outline, event.position);
      return position
        ? arrive({ ...awake, screen: 'story', guided: false, fromQuiz: waitsOn(visit) }, position)
        : awake;
    }
    case 'move': {
      if (visit.screen !== 'story') return awake;
      const position = movePosition(wayOf(visit, rules), visit.position, event.by);
      if (position) return arrive(awake, position);
      return event.by > 0 ? toQuiz(awake) : awake;
    }
    case 'quiz':
      return toQuiz({ ...awake, round: visit.round + 1, game: event.game ?? visit.game, fromQuiz: null });
    case 'return':
      return visit.fromQuiz ? { ...awake, screen: visit.fromQuiz, fromQuiz: null } : awake;
    case 'result':
      return visit.screen === 'quiz' ? { ...awake, screen: 'result' } : awake;
  }
}

const waitsOn = ({ screen, fromQuiz }: Visit): 'quiz' | 'result' | null =>
  screen === 'quiz' || screen === 'result' ? screen : fromQuiz;

/** The slides that "next" and "back" lead through. */
export const wayOf = ({ guided }: Pick<Visit, 'guided'>, rules: Rules): Outline =>
  guided ? rules.guided : rules.outline;

function arrive(visit: Visit, position: Position): Visit {
  const slide = `${position.chapter}/${position.slide}`;
  return { ...visit, position, seen: visit.seen.includes(slide) ? visit.seen : [...visit.seen, slide] };
}

/** Past the last step comes the quiz: the waiting round, or a first one about everything. */
const toQuiz = (visit: Visit): Visit => ({
  ...visit,
  screen: visit.fromQuiz ?? 'quiz',
  round: visit.fromQuiz ? visit.round : Math.max(1, visit.round),
  fromQuiz: null,
});

function tick(visit: Visit, rules: Rules, now: number): Visit {
  if (occupied(visit)) {
    if (visit.warned !== null)
      return now - visit.warned >= rules.idle.warning ? begin(rules, now, visit.visit + 1) : visit;
    return now - visit.active >= patience(visit, rules) ? { ...visit, warned: now } : visit;
  }
  const { item, step, since } = visit.attract;
  const dwell = rules.attract[item]?.dwell ?? [];
  if (now - since < (dwell[step] ?? 0)) return visit;
  const onward =
    step + 1 < dwell.length ? { item, step: step + 1 } : { item: (item + 1) % rules.attract.length, step: 0 };
  return { ...visit, attract: { ...onward, since: now, guess: null, held: false } };
}
