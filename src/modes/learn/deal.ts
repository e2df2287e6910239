import type { PublishedQuestion } from '../../content/index.ts';
import { drawRound, seededRandom, startRound, type Round } from '../../quiz/index.ts';
import { drawId } from '../../ui/index.ts';
import { answeredRight, dueNow, type Memory } from './memory.ts';

/** Questions at the end of a chapter, and in a session of practice. */
const CHAPTER_ROUND = 5;
const SESSION = 10;

const seed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** A round of exactly these questions. */
export const roundOf = (ids: readonly string[], secret: boolean): Round =>
  startRound(ids, { id: drawId(), seed: seed(), secret });

/**
 * A closing round out of a chapter's questions: what was answered right comes back only when nothing else is left, and
 * what the reader has just `had` last of all.
 */
export function chapterRound(
  questions: readonly PublishedQuestion[],
  memory: Memory,
  had: readonly string[],
  secret: boolean,
): Round {
  const recent = answeredRight(
    memory,
    questions.map(({ id }) => id),
  );
  const ids = drawRound(questions, { count: CHAPTER_ROUND, random: seededRandom(seed()), recent, had });
  return roundOf(ids, secret);
}

/** A session of practice: what waits longest comes first. */
export const practiceRound = (
  questions: readonly PublishedQuestion[],
  memory: Memory,
  now: number,
  secret: boolean,
): Round =>
  roundOf(
    dueNow(
      memory,
      questions.map(({ id }) => id),
      now,
    ).slice(0, SESSION),
    secret,
  );
