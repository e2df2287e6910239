import * as v from 'valibot';
import { moment } from './day.ts';
import { editionName, integer, LONGEST_MS, name, number, versionName } from './fields.ts';

export { dayOf } from './day.ts';

/** Most bytes of an answer, written as JSON. */
const MOST_ANSWER_BYTES = 2048;
/** Deepest nesting of an answer. */
const DEEPEST = 6;
const MOST_POINTS = 1_000_000;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

const OUTCOMES = ['right', 'close', 'wrong', 'noted', 'skipped'] as const;

/**
 * One answer to one question, as it is kept on the device and sent to the local server. Strict, so that nothing but
 * these fields can be written down: none of them says who answered.
 */
export const attemptSchema = v.pipe(
  v.strictObject({
    /** `${round}.${question}.${player}`: keeping twice is keeping once. */
    id: v.pipe(v.string(), v.maxLength(200)),
    /** When, by the clock of the device (ISO 8601, UTC). */
    at: moment(),
    /** The story's id and version. */
    story: name(),
    version: versionName(),
    mode: name(),
    /** Tells this round from every other. */
    round: name(),
    question: name(),
    /** Counts from 0. */
    player: integer(9),
    /** What was on screen: a language, or two (`vi,en`). */
    language: editionName(),
    /** As the question type writes it down; null where the question was skipped, or the answer is too large to keep. */
    answer: v.pipe(
      v.unknown(),
      v.check((answer) => isPlain(answer), 'must be plain JSON'),
      v.check(
        (answer) => !isPlain(answer) || bytesOf(answer) <= MOST_ANSWER_BYTES,
        `must be at most ${MOST_ANSWER_BYTES} bytes of JSON`,
      ),
    ),
    outcome: v.picklist(OUTCOMES),
    /** 0..1; null where nothing was scored. */
    score: v.nullable(number(1)),
    points: number(MOST_POINTS),
    /** From the question's appearance to the confirmation. */
    ms: integer(LONGEST_MS),
  }),
  v.check(
    ({ id, round, question, player }) => id === attemptId(round, question, player),
    'has an id of another answer',
  ),
);

export type Attempt = Readonly<v.InferOutput<typeof attemptSchema>>;

/** What the quiz knows of a confirmed or skipped answer. */
export interface Answered {
  readonly round: string;
  readonly question: string;
  readonly player: number;
  /** null where it was skipped. */
  readonly answer: unknown;
  /** null where there was nothing to judge. */
  readonly grade: { readonly score: number; readonly verdict: 'right' | 'close' | 'wrong' } | null;
  readonly points: number;
  readonly ms: number;
}

/** What the quiz does not know of it. */
export interface Context {
  readonly story: string;
  readonly version: string;
  readonly mode: string;
  readonly language: string;
}

export const attemptId = (round: string, question: string, player: number): string => `${round}.${question}.${player}`;

/** Writes an answer down. An answer that is too large is left out, what became of it is not: see `fits`. */
export function makeAttempt(answered: Answered, { story, version, mode, language }: Context, at: Date): Attempt {
  const { round, question, player, answer = null, grade, points, ms } = answered;
  return {
    id: attemptId(round, question, player),
    at: at.toISOString(),
    story,
    version,
    mode,
    round,
    question,
    player,
    language,
    answer: fits(answer) ? answer : null,
    outcome: answer === null ? 'skipped' : (grade?.verdict ?? 'noted'),
    score: grade?.score ?? null,
    points,
    ms: Math.min(Math.max(0, Math.round(ms)), LONGEST_MS),
  };
}

/** Can this answer be written down as it is? */
export const fits = (answer: unknown): boolean => isPlain(answer) && bytesOf(answer) <= MOST_ANSWER_BYTES;

/** An attempt out of whatever was stored or sent, or why it is none, with the path of the first fault. */
export function readAttempt(value: unknown): { readonly attempt: Attempt } | { readonly fault: string } {
  const { success, output, issues } = v.safeParse(attemptSchema, value, { abortEarly: true });
  if (success) return { attempt: output };
  const [issue] = issues;
  return { fault: `${v.getDotPath(issue) ?? 'attempt'}: ${issue.message}`.slice(0, 300) };
}

const bytesOf = (plain: unknown): number => new TextEncoder().encode(JSON.stringify(plain)).length;

function isPlain(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= DEEPEST) return false;
  // Of an array by its places, which finds holes too.
  if (Array.isArray(value)) return Array.from<unknown>(value).every((item) => isPlain(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(([key, item]) => !FORBIDDEN_KEYS.includes(key) && isPlain(item, depth + 1));
}
