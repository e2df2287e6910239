import { movePosition, samePosition, settlePosition, type Outline, type Position } from '../../content/index.ts';
import { count, emptyTally } from '../../quiz/hands/index.ts';

/**
 * A talk is one value, the same in the speaker's window and in the hall's. Whatever happens in either is a deed; what a deed
 * does to the talk is told here and nowhere else.
 */
export interface Talk {
  /** Where the talk is. */
  readonly position: Position;
  /** The edition that the hall reads: a language, or both; '': the first of the story. */
  readonly hall: string;
  /** The hall sees nothing. */
  readonly black: boolean;
  readonly motion: Motion;
  /** The mark that stands out in the hall, by its key in the picture; null: none. */
  readonly look: string | null;
  /** What was put into scenes (the slider of a what-if), by `chapter/slide`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The question that the hall is asked instead of the slide; null: the slide. */
  readonly asked: Asked | null;
  /** Questions of the round that the speaker is putting together; absent: none. */
  readonly chosen?: readonly string[];
  readonly plan: Plan;
  readonly clock: Clock;
}

/** How the picture of the step moves. */
export interface Motion {
  /** Grows with every "once more". */
  readonly run: number;
  /** Held at this progress 0..1 of the change; null: it plays, or has ended. */
  readonly at: number | null;
}

/** A question before the hall, without phones. */
export interface Asked {
  readonly question: string;
  /** Hands counted for each option. */
  readonly hands: readonly number[];
  /** The truth is shown. */
  readonly shown: boolean;
  /** The round that it is part of; absent: it is asked alone. */
  readonly round?: Round;
}

/** Questions that follow one another. */
export interface Round {
  /** What the hall said to those before. */
  readonly behind: readonly { readonly question: string; readonly hands: readonly number[] }[];
  readonly ahead: readonly Poll[];
}

/** A question to come, and how many options it has. */
export interface Poll {
  readonly question: string;
  readonly options: number;
}

/** What is told in the time that there is. */
export interface Plan {
  /** null: the whole story, in its own time. */
  readonly minutes: number | null;
  /** Slides that "next" passes by, as `chapter/slide`. */
  readonly without: readonly string[];
  /** What the speaker took in (true) or out (false) by hand, by `chapter/slide`; absent: nothing. */
  readonly hand?: Readonly<Record<string, boolean>>;
  /** Those of `without` that were left out on the way, to be in time; absent: none. */
  readonly late?: readonly string[];
}

/** Time used, which the speaker can stop. */
export interface Clock {
  /** ms used before `since`. */
  readonly used: number;
  /** Since when it runs, in ms since 1970; null: it stands. */
  readonly since: number | null;
}

export type Deed =
  | { readonly type: 'go'; readonly position: Position }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'black'; readonly on?: boolean }
  | { readonly type: 'again' }
  | { readonly type: 'hold'; readonly at: number }
  | { readonly type: 'let-go' }
  | { readonly type: 'look'; readonly mark: string | null }
  | { readonly type: 'input'; readonly slide: string; readonly input: unknown }
  | { readonly type: 'hall'; readonly edition: string }
  | { readonly type: 'plan'; readonly plan: Plan }
  /** `ahead`: what is asked after it, in a round. */
  | { readonly type: 'ask'; readonly question: string; readonly options: number; readonly ahead?: readonly Poll[] }
  /** The round that is put together, as it is now. */
  | { readonly type: 'choose'; readonly questions: readonly string[] }
  /** `by`: hands more, or with a minus fewer. */
  | { readonly type: 'count'; readonly option: number; readonly by: number }
  | { readonly type: 'show' }
  | { readonly type: 'close-question' }
  | { readonly type: 'clock'; readonly run: boolean; readonly now: number }
  | { readonly type: 'clock-anew'; readonly now: number };

export const slideKey = ({ chapter, slide }: Position): string => `${chapter}/${slide}`;

/** A talk that has not begun, at a place of the story, or at its beginning. */
export function newTalk(outline: Outline, at: Position | null = null): Talk {
  const [chapter] = outline;
  const first: Position = { chapter: chapter?.id ?? '', slide: chapter?.slides[0]?.id ?? '', step: 0 };
  return {
    position: (at && settlePosition(outline, at)) ?? first,
    hall: '',
    black: false,
    motion: { run: 0, at: null },
    look: null,
    inputs: {},
    asked: null,
    plan: { minutes: null, without: [] },
    clock: { used: 0, since: null },
  };
}

/** The talk after a deed: the same object where the deed changes nothing, so that nothing is told to the other windows. */
export function after(talk: Talk, deed: Deed, outline: Outline): Talk {
  const made = outcome(talk, deed, outline);
  return JSON.stringify(made) === JSON.stringify(talk) ? talk : made;
}

function outcome(talk: Talk, deed: Deed, outline: Outline): Talk {
  switch (deed.type) {
    case 'go':
      return goTo(talk, settlePosition(outline, deed.position));
    case 'next':
      return onward(talk, outline);
    case 'back':
      return talk.asked ? { ...talk, asked: null, black: false } : goTo(talk, neighbour(outline, talk, -1));
    case 'black':
      return changed(talk, { black: deed.on ?? !talk.black });
    case 'again':
      return { ...talk, black: false, motion: { run: talk.motion.run + 1, at: null } };
    case 'hold':
      return changed(talk, { motion: { ...talk.motion, at: Math.min(1, Math.max(0, deed.at)) } });
    case 'let-go':
      return talk.motion.at === null ? talk : { ...talk, motion: { ...talk.motion, at: null } };
    case 'look':
      return changed(talk, { look: deed.mark });
    case 'input':
      return { ...talk, inputs: { ...talk.inputs, [deed.slide]: deed.input } };
    case 'hall':
      return changed(talk, { hall: deed.edition });
    case 'plan':
      return { ...talk, plan: deed.plan };
    case 'choose':
      return withChosen(talk, deed.questions);
    case 'clock':
      return { ...talk, clock: turned(talk.clock, deed.run, deed.now) };
    case 'clock-anew':
      return { ...talk, clock: { used: 0, since: talk.clock.since === null ? null : deed.now } };
    default:
      return withQuestion(talk, deed);
  }
}

function withChosen({ chosen: _, ...talk }: Talk, questions: readonly string[]): Talk {
  return questions.length ? { ...talk, chosen: questions } : talk;
}

function withQuestion(talk: Talk, deed: Extract<Deed, { type: 'ask' | 'count' | 'show' | 'close-question' }>): Talk {
  const { asked } = talk;
  if (deed.type === 'ask') {
    const round = deed.ahead?.length ? { behind: [], ahead: deed.ahead } : null;
    // A round that is asked is no longer being put together; one question alone leaves it as it is.
    const rest = round ? withChosen(talk, []) : talk;
    return { ...rest, black: false, look: null, asked: newlyAsked(deed, round) };
  }
  if (!asked) return talk;
  if (deed.type === 'close-question') return { ...talk, asked: null };
  if (asked.shown) return talk;
  if (deed.type === 'show') return { ...talk, black: false, asked: { ...asked, shown: true } };
  const hands = count(asked.hands, deed.option, deed.by);
  return hands.every((n, i) => n === asked.hands[i]) ? talk : { ...talk, asked: { ...asked, hands } };
}

const newlyAsked = ({ question, options }: Poll, round: Round | null): Asked => ({
  question,
  hands: emptyTally(options),
  shown: false,
  ...(round && { round }),
});

/** The next question of a round, with what the hall said so far; null after the last. */
function nextAsked({ question, hands, round }: Asked): Asked | null {
  const [next, ...ahead] = round?.ahead ?? [];
  return next ? newlyAsked(next, { behind: [...round!.behind, { question, hands }], ahead }) : null;
}

/**
 * A clicker has one way on: out of the dark, then the truth of a question, then the next question of its round, then back to
 * the slide, then the next step.
 */
function onward(talk: Talk, outline: Outline): Talk {
  if (talk.asked && !talk.asked.shown) return { ...talk, black: false, asked: { ...talk.asked, shown: true } };
  if (talk.asked) return { ...talk, black: false, asked: nextAsked(talk.asked) };
  return goTo(talk, neighbour(outline, talk, 1));
}

/** The step before or after, past slides that are left out; null past either end. */
export function neighbour(
  outline: Outline,
  { position, plan }: Pick<Talk, 'position' | 'plan'>,
  by: 1 | -1,
): Position | null {
  let next = movePosition(outline, position, by);
  const own = slideKey(position);
  while (next && slideKey(next) !== own && plan.without.includes(slideKey(next)))
    next = movePosition(outline, next, by);
  return next;
}

/** There, with nothing left of what was made of the place before. Where there is no such place: here, seen. */
function goTo(talk: Talk, position: Position | null): Talk {
  if (!position || samePosition(position, talk.position))
    return talk.black || talk.asked || talk.motion.at !== null
      ? { ...talk, black: false, asked: null, motion: { ...talk.motion, at: null } }
      : talk;
  const motion = { run: 0, at: null };
  return { ...talk, position, black: false, asked: null, look: null, motion };
}

function changed(talk: Talk, part: Partial<Talk>): Talk {
  const same = Object.entries(part).every(([key, value]) => talk[key as keyof Talk] === value);
  return same ? talk : { ...talk, ...part };
}

/** Time used until now, in ms. */
export const usedOf = ({ used, since }: Clock, now: number): number =>
  since === null ? used : used + Math.max(0, now - since);

const turned = (clock: Clock, run: boolean, now: number): Clock =>
  run === (clock.since !== null) ? clock : { used: usedOf(clock, now), since: run ? now : null };
