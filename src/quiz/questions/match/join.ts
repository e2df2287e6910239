import { read } from '../common.ts';
import type { MatchAnswer, MatchAsk } from './schema.ts';

/** Joins a left and a right; whatever either was joined with is free again. */
export function join(answer: MatchAnswer | null, left: string, right: string): MatchAnswer {
  const others = Object.entries(answer ?? {}).filter(([l, r]) => l !== left && r !== right);
  return Object.fromEntries([...others, [left, right]]);
}

/** The two cards as left and right, whichever was touched first; null where they are of one side. */
export function pairOf({ lefts }: MatchAsk, a: string, b: string): readonly [left: string, right: string] | null {
  const [aLeft, bLeft] = [a, b].map((id) => lefts.some((card) => card.id === id));
  return aLeft === bLeft ? null : aLeft ? [a, b] : [b, a];
}

/** What a card is joined with. */
export const partnerOf = (answer: MatchAnswer | null, id: string): string | null =>
  answer?.[id] ?? Object.entries(answer ?? {}).find(([, right]) => right === id)?.[0] ?? null;

/** What a card reads; empty for an id that is not there. */
export function wordsOf({ lefts, rights }: MatchAsk, id: string | undefined): string {
  const card = [...lefts, ...rights].find((one) => one.id === id);
  return card ? read(card) : '';
}
