import { shuffler } from 'd3-array';
import type { Random } from './random.ts';

/** What a draw needs to know about a question. */
export interface Drawable {
  readonly id: string;
  readonly type: string;
  readonly chapter: string;
  readonly level: number;
  /** Address of the step that teaches the answer: `chapter/slide/step`. */
  readonly shows: string;
  /** Questions that must not share a round with it. */
  readonly apart?: readonly string[];
}

export interface DrawOptions {
  /** Questions in the round; fewer come back only where the bank holds fewer. */
  readonly count: number;
  readonly random: Random;
  /** Ids that were asked lately, oldest first, of earlier visitors too. */
  readonly recent: readonly string[];
  /** Ids that this visitor had already: they come back last of all. */
  readonly had?: readonly string[];
  /** The chapter that the round is about; other chapters only fill it up. Default: all chapters alike. */
  readonly chapter?: string | null;
}

/**
 * Ids for one round, easier ones first. What was asked lately comes back only when nothing else is left, and then the
 * oldest first. Every type that is left has its part, in proportion to how many are left of it, so that no type runs
 * out before the others; chapters and levels take turns. Two questions on one slide, or
 * marked `apart`, would give each other's answers away, so they share a round only where there is no other choice.
 */
export function drawRound(
  questions: readonly Drawable[],
  { count, random, recent, had = [], chapter = null }: DrawOptions,
): string[] {
  const lastAsked = new Map([...recent.filter((id) => !had.includes(id)), ...had].map((id, i) => [id, i]));
  const known = [...new Map(questions.map((question) => [question.id, question])).values()];
  const fresh = shuffler(random)(known.filter(({ id }) => !lastAsked.has(id)));
  const stale = known.filter(({ id }) => lastAsked.has(id)).sort((a, b) => lastAsked.get(a.id)! - lastAsked.get(b.id)!);

  const drawn: Drawable[] = [];
  const about = (question: Drawable) => chapter === null || question.chapter === chapter;
  pick(fresh.filter(about), drawn, count);
  pick(
    fresh.filter((question) => !about(question)),
    drawn,
    count,
  );
  drawn.push(...stale.slice(0, Math.max(0, count - drawn.length)));
  return drawn.sort((a, b) => a.level - b.level).map(({ id }) => id);
}

/** Adds to what is drawn, until it is enough or nothing is left. */
function pick(from: readonly Drawable[], drawn: Drawable[], count: number): void {
  const left = new Set(from);
  while (drawn.length < count && left.size) {
    const type = nextType([...left], from, drawn);
    const next = leastUsed(
      [...left].filter((question) => question.type === type),
      (question) =>
        drawn.filter((other) => tells(question, other)).length * 3 * count +
        drawn.filter((other) => other.chapter === question.chapter).length +
        drawn.filter((other) => other.level === question.level).length,
    );
    left.delete(next);
    drawn.push(next);
  }
}

/** Would one of the two give the answer to the other away? */
const tells = (a: Drawable, b: Drawable): boolean =>
  slideOf(a) === slideOf(b) || (a.apart?.includes(b.id) ?? false) || (b.apart?.includes(a.id) ?? false);

const slideOf = ({ shows }: Drawable): string => shows.replace(/\/\d+$/, '');

/** A type that the round does not have yet; then the one that is owed most (Sainte-Lague: what there is / (2 used + 1)). */
function nextType(left: readonly Drawable[], all: readonly Drawable[], drawn: readonly Drawable[]): string {
  const count = (questions: readonly Drawable[], type: string) => questions.filter((q) => q.type === type).length;
  const types = [...new Set(left.map(({ type }) => type))];
  return (
    types.find((type) => count(drawn, type) === 0) ??
    leastUsed(types, (type) => -count(all, type) / (2 * count(drawn, type) + 1))
  );
}

/** The first of those that were used least. `items` is not empty. */
function leastUsed<T>(items: readonly T[], used: (item: T) => number): T {
  return items.reduce((best, item) => (used(item) < used(best) ? item : best));
}
