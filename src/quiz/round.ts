import type { Grade } from './question-type.ts';

/** What became of one question. */
export type Outcome = { readonly answer: unknown; readonly grade: Grade } | 'skipped';

/** A round of questions as a plain value; every change makes another. */
export interface Round {
  readonly ids: readonly string[];
  /** Options are shuffled from this, so that they keep their order when the language changes. */
  readonly seed: number;
  /** Place of the current question in `ids`; one past the last when the round is over. */
  readonly index: number;
  readonly stage: 'asking' | 'revealed';
  readonly answers: Readonly<Record<string, Outcome>>;
  /** The answer so far, until it is confirmed; null before the first touch. */
  readonly draft: unknown;
}

export const startRound = (ids: readonly string[], seed = 0): Round => ({
  ids,
  seed,
  index: 0,
  stage: 'asking',
  answers: {},
  draft: null,
});

export const done = ({ ids, index }: Round): boolean => index >= ids.length;

/** The id of the current question; null when the round is over. */
export const current = ({ ids, index }: Round): string | null => ids[index] ?? null;

/** What became of a question; null while it is open. */
export const outcome = ({ answers }: Round, id: string | null): Outcome | null =>
  id !== null && Object.hasOwn(answers, id) ? answers[id]! : null;

/** Answers, or changes the answer: free until it is confirmed. */
export const answer = (round: Round, draft: unknown): Round => (open(round) ? { ...round, draft } : round);

/** Makes the answer final. Without one, or a second time, nothing happens. */
export const confirm = (round: Round, grade: Grade): Round =>
  open(round) && round.draft !== null ? settle(round, { answer: round.draft, grade }) : round;

/** Gives the question up; its right answer is shown all the same. */
export const skip = (round: Round): Round => (open(round) ? settle(round, 'skipped') : round);

/** On to the next question, once the answer to this one has been shown. */
export const next = (round: Round): Round =>
  round.stage === 'revealed' && !done(round)
    ? { ...round, index: round.index + 1, stage: 'asking', draft: null }
    : round;

/** Takes the current question out of the round: it cannot be shown. */
export const drop = (round: Round): Round => ({
  ...round,
  ids: round.ids.filter((_, i) => i !== round.index),
  stage: 'asking',
  answers: Object.fromEntries(Object.entries(round.answers).filter(([id]) => id !== current(round))),
  draft: null,
});

export interface Result {
  /** Questions that were answered or skipped. */
  readonly count: number;
  readonly right: number;
  /** Ids of what was answered right, and of all else, in the order asked. */
  readonly known: readonly string[];
  readonly missed: readonly string[];
}

export function result(round: Round): Result {
  const over = round.ids.filter((id) => outcome(round, id) !== null);
  const isRight = (id: string) => {
    const became = outcome(round, id);
    return became !== null && became !== 'skipped' && became.grade.verdict === 'right';
  };
  const known = over.filter(isRight);
  return { count: over.length, right: known.length, known, missed: over.filter((id) => !isRight(id)) };
}

const open = (round: Round): boolean => round.stage === 'asking' && !done(round);

const settle = (round: Round, became: Outcome): Round => ({
  ...round,
  stage: 'revealed',
  answers: { ...round.answers, [round.ids[round.index]!]: became },
  draft: null,
});
