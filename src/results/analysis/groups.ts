import type { Attempt } from '../attempt.ts';
import type { GroupReport } from '../report.ts';
import { shareOf } from './share.ts';

/** Scored answers by what `groupOf` says of them, in the order of `labels`, then of ids; groups without answers are left out. */
export function groupReports(
  attempts: readonly Attempt[],
  groupOf: (attempt: Attempt) => string,
  labels: ReadonlyMap<string, string>,
  least: number,
): GroupReport[] {
  const scored = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    if (attempt.score === null) continue;
    const id = groupOf(attempt);
    const group = scored.get(id);
    if (group) group.push(attempt);
    else scored.set(id, [attempt]);
  }
  const others = [...scored.keys()].filter((id) => !labels.has(id)).sort();
  return [...labels.keys(), ...others].flatMap((id) => {
    const group = scored.get(id);
    if (!group) return [];
    const right = group.filter(({ outcome }) => outcome === 'right').length;
    return [{ id, label: labels.get(id) ?? id, n: group.length, facility: shareOf(right, group.length, least) }];
  });
}
