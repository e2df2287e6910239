import { fsrs, Rating, type Grade } from 'ts-fsrs';

/** How an answer went, as far as practice needs it; an opinion is no answer here. */
export const VERDICTS = ['right', 'close', 'wrong', 'skipped'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is known of one question. Times are ms since 1970, by the clock of the device. */
export interface Card {
  /** When it is asked again; never before `last`. */
  readonly due: number;
  /** When it was answered last. */
  readonly last: number;
  readonly verdict: Verdict;
  /** How often it was answered wrong or skipped. */
  readonly misses: number;
  /** Days until it is remembered with 90 %, and how hard it is (1..10): the two values of FSRS. */
  readonly stability: number;
  readonly difficulty: number;
}

/** The cards of a story by the id of their question. A question without a card was never answered. */
export type Memory = Readonly<Record<string, Card>>;

export const EMPTY: Memory = {};

/** More are not kept; those that were answered longest ago go first. */
export const MOST_CARDS = 1000;

const DAY = 86_400_000;
/** Who practised in the evening finds the question of the next day in the morning, but not on the same day. */
const EARLIER = 8 * 3_600_000;
/** No question stays away longer, in days. */
const LONGEST = 365;

/**
 * FSRS-6 with its usual weights and in whole days: its steps of minutes are for people who sit and learn vocabulary.
 * https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: LONGEST });

const RATING: Readonly<Record<Verdict, Grade>> = {
  right: Rating.Good,
  close: Rating.Hard,
  wrong: Rating.Again,
  skipped: Rating.Again,
};

const isMiss = (verdict: Verdict): boolean => verdict === 'wrong' || verdict === 'skipped';

/** The card of a question after another answer. What was missed is due at once; all else on another day. */
export function answered(card: Card | null, verdict: Verdict, now: number): Card {
  // A clock that was set back makes no time pass; the morning after is a day later.
  const days = card ? Math.max(0, Math.round((now - card.last) / DAY)) : 0;
  const { stability, difficulty } = scheduler.next_state(card, days, RATING[verdict]);
  const interval = Math.max(1, scheduler.next_interval(stability, days));
  const missed = isMiss(verdict);
  return {
    due: missed ? now : Math.max(now + interval * DAY - EARLIER, tomorrow(now)),
    last: now,
    verdict,
    misses: (card?.misses ?? 0) + (missed ? 1 : 0),
    stability,
    difficulty,
  };
}

/** When the reader's next day begins. */
const tomorrow = (now: number): number => new Date(now).setHours(24, 0, 0, 0);

/** Notes an answer to a question. */
export function review(memory: Memory, question: string, verdict: Verdict, now: number): Memory {
  const cards = {
    ...memory,
    [question]: answered(Object.hasOwn(memory, question) ? memory[question]! : null, verdict, now),
  };
  const ids = Object.keys(cards);
  if (ids.length <= MOST_CARDS) return cards;
  const oldest = ids.reduce((a, b) => (cards[b]!.last < cards[a]!.last ? b : a));
  return Object.fromEntries(Object.entries(cards).filter(([id]) => id !== oldest));
}

/** Due now, or answered at a time that has not come yet: the clock was wrong then. */
const isDue = ({ due, last }: Card, now: number): boolean => due <= now || last > now;

const cardsOf = (memory: Memory, questions: readonly string[]): [string, Card][] =>
  questions.flatMap((id): [string, Card][] => (Object.hasOwn(memory, id) ? [[id, memory[id]!]] : []));

/** Those of the story's questions that wait to be practised, the longest due first. */
export const dueNow = (memory: Memory, questions: readonly string[], now: number): string[] =>
  cardsOf(memory, questions)
    .filter(([, card]) => isDue(card, now))
    .sort(([a, one], [b, other]) => one.due - other.due || (a < b ? -1 : 1))
    .map(([id]) => id);

/** When the next of the story's questions is due that is not due yet; null where there is none. */
export function nextDue(memory: Memory, questions: readonly string[], now: number): number | null {
  const later = cardsOf(memory, questions).filter(([, card]) => !isDue(card, now));
  return later.length ? Math.min(...later.map(([, { due }]) => due)) : null;
}

/** Those that were answered right the last time, the longest ago first. */
export const answeredRight = (memory: Memory, questions: readonly string[]): string[] =>
  cardsOf(memory, questions)
    .filter(([, { verdict }]) => verdict === 'right')
    .sort(([, a], [, b]) => a.last - b.last)
    .map(([id]) => id);

/** What can be said of somebody's knowledge of a question. */
export const KNOWLEDGE = ['known', 'learning', 'missed', 'open'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** Who was wrong once knows it only when it has stayed away for a week. */
const SURE = 7;

/** `open`: never answered. `learning`: nearly right, or right after it was missed and not yet for long. */
export function knowledgeOf(memory: Memory, question: string): Knowledge {
  const card = Object.hasOwn(memory, question) ? memory[question]! : null;
  if (!card) return 'open';
  if (isMiss(card.verdict)) return 'missed';
  return card.verdict === 'right' && (card.misses === 0 || card.stability >= SURE) ? 'known' : 'learning';
}

const ID = /^[a-z0-9-]{1,64}$/;
const LATEST = 8.64e15;

/** A memory out of whatever was stored; what is no card is left out. */
export function readMemory(stored: unknown): Memory {
  const cards = isRecord(stored) ? Object.entries(stored) : [];
  return Object.fromEntries(
    cards
      .flatMap(([id, value]): [string, Card][] => {
        const card = ID.test(id) ? readCard(value) : null;
        return card ? [[id, card]] : [];
      })
      .slice(0, MOST_CARDS),
  );
}

function readCard(stored: unknown): Card | null {
  if (!isRecord(stored)) return null;
  const { due, last, verdict, misses, stability, difficulty } = stored;
  if (!isWithin(last, 0, LATEST) || !isWithin(due, last, LATEST) || !isWithin(misses, 0, 1e6)) return null;
  // Bounds of FSRS: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
  if (!isWithin(stability, 0.001, 36_500) || !isWithin(difficulty, 1, 10)) return null;
  const known = VERDICTS.find((one) => one === verdict);
  return known ? { due, last, verdict: known, misses, stability, difficulty } : null;
}

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
