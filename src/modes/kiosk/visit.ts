import type { Outline, Position } from '../../content/index.ts';

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
  /** Where the short tour was left to look around; null while nobody has left it. */
  readonly left: Position | null;
  /** The story was opened from a question or a result, which waits. */
  readonly fromQuiz: 'quiz' | 'result' | null;
  /** When somebody last did something. */
  readonly active: number;
  /** When the warning began; null while there is none. */
  readonly warned: number | null;
  /** Somebody asked for a new beginning, and has not yet confirmed it. */
  readonly leaving: boolean;
  /** How long slow reading of what is on screen takes, in ms; 0 until it was measured. */
  readonly reading: number;
  /** Until when a member of staff leads, so that nobody is warned; null without one. */
  readonly led: number | null;
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
  /** Back into the short tour, at the step where it was left. */
  | { readonly type: 'resume' }
  | { readonly type: 'result' }
  /** "Next visitor" asks first; `stay` takes the question back. */
  | { readonly type: 'leave' }
  | { readonly type: 'stay' }
  /** What is on screen takes so long to read, in ms. */
  | { readonly type: 'text'; readonly reading: number }
  /** A member of staff leads through a chapter for some minutes; the story begins at `position`. */
  | { readonly type: 'tour'; readonly position: Position; readonly minutes: number }
  | { readonly type: 'reset'; readonly how?: Ending };

/** Why a visit ends; without one of these its time was up. */
export type Ending = 'next' | 'result' | 'taken' | 'staff';

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
  left: null,
  fromQuiz: null,
  active: now,
  warned: null,
  leaving: false,
  reading: 0,
  led: null,
});
