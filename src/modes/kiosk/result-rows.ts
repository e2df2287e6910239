import type { PublishedResult } from '../../content/index.ts';
import type { ResultRow } from '../../quiz/index.ts';

const slideOf = (address: string): string => address.replace(/\/\d+$/, '');

/** Something surprising that the round did not ask about; null where the story has none. The same round, the same one. */
export function surpriseOf(
  { surprises }: PublishedResult,
  rows: readonly ResultRow[],
  seed: number,
): PublishedResult['surprises'][number] | null {
  const asked = new Set(rows.map(({ shows }) => slideOf(shows)));
  const other = surprises.filter(({ shows }) => !asked.has(slideOf(shows)));
  const from = other.length ? other : surprises;
  return from[(seed >>> 0) % Math.max(1, from.length)] ?? null;
}
