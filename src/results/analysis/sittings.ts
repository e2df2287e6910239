import type { Attempt } from '../attempt.ts';
import { meanOf } from './correlation.ts';

/** The scores 0..1 of one player in one round, by question: what was not skipped and has a right answer. */
export type Sitting = ReadonlyMap<string, number>;

/** What every player of every round scored, by `sittingOf` of an answer. */
export function sittingsOf(attempts: readonly Attempt[]): ReadonlyMap<string, Sitting> {
  const sittings = new Map<string, Map<string, number>>();
  for (const attempt of attempts) {
    if (attempt.score === null) continue;
    const name = sittingOf(attempt);
    const sitting = sittings.get(name) ?? new Map<string, number>();
    sittings.set(name, sitting.set(attempt.question, attempt.score));
  }
  return sittings;
}

/** Who answered, as far as that is known: a player of a round. */
export const sittingOf = ({ round, player }: Attempt): string => `${round}.${player}`;

/** The mean score in all other questions; null where there was no other. */
export function restOf(sitting: Sitting | undefined, question: string): number | null {
  const others = [...(sitting ?? [])].flatMap(([id, score]) => (id === question ? [] : [score]));
  return others.length ? meanOf(others) : null;
}
