import { movePosition, samePosition, settlePosition, type Outline, type Position } from '../../content/index.ts';

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
}

/** What is told in the time that there is. */
export interface Plan {
  /** null: the whole story, in its own time. */
  readonly minutes: number | null;
  /** Slides that "next" passes by, as `chapter/slide`. */
  readonly without: readonly string[];
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
  | { readonly type: 'ask'; readonly question: string; readonly options: number }
  | { readonly type: 'count'; readonly option: number; readonly by: 1 | -1 }
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
    case 'clock':
      return { ...talk, clock: turned(talk.clock, deed.run, deed.now) };
    case 'clock-anew':
      return { ...talk, clock: { used: 0, since: talk.clock.since === null ? null : deed.now } };
    default:
      return withQuestion(talk, deed);
  }
}

function withQuestion(talk: Talk, deed: Extract<Deed, { type: 'ask' | 'count' | 'show' | 'close-question' }>): Talk {
  const { asked } = talk;
  if (deed.type === 'ask') {
    const hands = Array.from({ length: deed.options }, () => 0);
    return { ...talk, black: false, look: null, asked: { question: deed.question, hands, shown: false } };
  }
  if (!asked) return talk;
  if (deed.type === 'close-question') return { ...talk, asked: null };
  if (asked.shown) return talk;
  if (deed.type === 'show') return { ...talk, black: false, asked: { ...asked, shown: true } };
  const counted = (asked.hands[deed.option] ?? 0) + deed.by;
  if (!(deed.option in asked.hands) || counted < 0) return talk;
  return { ...talk, asked: { ...asked, hands: asked.hands.map((n, i) => (i === deed.option ? counted : n)) } };
}

/** A clicker has one way on: out of the dark, then the truth of a question, then back to the slide, then the next step. */
function onward(talk: Talk, outline: Outline): Talk {
  if (talk.asked && !talk.asked.shown) return { ...talk, black: false, asked: { ...talk.asked, shown: true } };
  if (talk.asked) return { ...talk, black: false, asked: null };
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
