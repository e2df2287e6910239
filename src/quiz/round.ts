import type { Grade } from './question-type.ts';

/** What became of one question for one player. Questions without a right answer have no grade. */
export type Outcome = { readonly answer: unknown; readonly grade: Grade | null; readonly points: number } | 'skipped';

/** A round of questions as a plain value; every change makes another. */
export interface Round {
  /** Tells this round from every other. */
  readonly id: string;
  readonly ids: readonly string[];
  /** Options are shuffled from this, so that they keep their order when the language changes. */
  readonly seed: number;
  /** How many answer each question, each for themselves: 1 or 2. */
  readonly players: number;
  /** What is right stays on the server until the answer is confirmed. */
  readonly secret: boolean;
  /** Place of the current question in `ids`; one past the last when the round is over. */
  readonly index: number;
  readonly stage: 'asking' | 'revealed';
  /** By question, one a player. */
  readonly answers: Readonly<Record<string, readonly Outcome[]>>;
  /** The answer of each player so far, until it is confirmed; null before the first touch. */
  readonly drafts: readonly unknown[];
  /** Players whose answer is final; it waits to be judged and kept, and for the others. */
  readonly locked: readonly boolean[];
  /** How the locked answers were judged, as far as they were. */
  readonly judged: readonly (Judged | null)[];
}

export interface RoundOptions {
  readonly id?: string;
  readonly seed?: number;
  readonly players?: number;
  readonly secret?: boolean;
}

export function startRound(
  ids: readonly string[],
  { id = '', seed = 0, players = 1, secret = false }: RoundOptions = {},
): Round {
  return { id, ids, seed, players, secret, index: 0, answers: {}, ...open(players) };
}

const open = (players: number) => ({
  stage: 'asking' as const,
  drafts: Array.from({ length: players }, () => null),
  locked: Array.from({ length: players }, () => false),
  judged: Array.from({ length: players }, () => null),
});

export const done = ({ ids, index }: Round): boolean => index >= ids.length;

/** The id of the current question; null when the round is over. */
export const current = ({ ids, index }: Round): string | null => ids[index] ?? null;

/** What became of a question for each player; null while it is open. */
export const outcomes = ({ answers }: Round, id: string | null): readonly Outcome[] | null =>
  id !== null && Object.hasOwn(answers, id) ? answers[id]! : null;

/** Answers, or changes the answer: free until it is confirmed. */
export const answer = (round: Round, draft: unknown, player = 0): Round =>
  isOpen(round) && player < round.players && !round.locked[player]
    ? { ...round, drafts: round.drafts.with(player, draft) }
    : round;

/** Makes the answer of a player final. Without one, or a second time, nothing happens. */
export const confirm = (round: Round, player = 0): Round =>
  isOpen(round) && round.drafts[player] != null && !round.locked[player]
    ? { ...round, locked: round.locked.with(player, true) }
    : round;

/** Takes a confirmation back that could not be judged; the answer stays as it was. */
export const reopen = (round: Round, player = 0): Round =>
  isOpen(round) && round.locked[player] && !round.judged[player]
    ? { ...round, locked: round.locked.with(player, false) }
    : round;

/** How one answer was judged, and what it earned. */
export type Judged = Exclude<Outcome, 'skipped'>;

/** Notes how a locked answer was judged; with the last of them the truth is shown. */
export function judge(round: Round, verdict: Judged, player = 0): Round {
  if (!isOpen(round) || !round.locked[player] || round.judged[player]) return round;
  const judged = round.judged.with(player, verdict);
  return judged.every((one) => one !== null) ? close(round, judged) : { ...round, judged };
}

/** Gives the question up; its right answer is shown all the same. */
export const skip = (round: Round): Round =>
  isOpen(round) && !round.locked.includes(true)
    ? close(
        round,
        round.drafts.map(() => 'skipped'),
      )
    : round;

/** On to the next question, once the answer to this one has been shown. */
export const next = (round: Round): Round =>
  round.stage === 'revealed' && !done(round) ? { ...round, index: round.index + 1, ...open(round.players) } : round;

/** Takes the current question out of the round: it cannot be shown. */
export const drop = (round: Round): Round => ({
  ...round,
  ids: round.ids.filter((_, i) => i !== round.index),
  answers: Object.fromEntries(Object.entries(round.answers).filter(([id]) => id !== current(round))),
  ...open(round.players),
});

export interface Result {
  /** Scored questions that were answered or skipped. */
  readonly count: number;
  readonly right: number;
  /** Sum of the points. */
  readonly points: number;
  /** Ids of what was answered right, and of all else that has a right answer, in the order asked. */
  readonly known: readonly string[];
  readonly missed: readonly string[];
}

/** What one player knew. `scored` says which questions have a right answer at all. */
export function result(round: Round, player = 0, scored: (id: string) => boolean = () => true): Result {
  const became = (id: string): Outcome | null => outcomes(round, id)?.[player] ?? null;
  const over = round.ids.filter((id) => became(id) !== null && scored(id));
  const isRight = (id: string) => {
    const outcome = became(id);
    return outcome !== null && outcome !== 'skipped' && outcome.grade?.verdict === 'right';
  };
  const known = over.filter(isRight);
  const points = over.reduce((sum, id) => {
    const outcome = became(id);
    return sum + (outcome === null || outcome === 'skipped' ? 0 : outcome.points);
  }, 0);
  return { count: over.length, right: known.length, points, known, missed: over.filter((id) => !isRight(id)) };
}

const isOpen = (round: Round): boolean => round.stage === 'asking' && !done(round);

const close = (round: Round, became: readonly Outcome[]): Round => ({
  ...round,
  ...open(round.players),
  stage: 'revealed',
  answers: { ...round.answers, [round.ids[round.index]!]: became },
});
