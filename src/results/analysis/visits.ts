import type { Report } from '../report.ts';
import { ENDINGS, type VisitRecord } from '../visit.ts';
import type { clockOf } from './moments.ts';
import { shareOf } from './share.ts';
import { spreadOf } from './spread.ts';

/** What is known of the visits. */
export function visitsReport(
  visits: readonly VisitRecord[],
  clock: ReturnType<typeof clockOf>,
  least: number,
): Report['visits'] {
  const share = (has: (visit: VisitRecord) => boolean) => shareOf(visits.filter(has).length, visits.length, least);
  const begun = visits.map(({ at }) => clock(at));
  const days = new Map<string, number>();
  for (const { day } of begun) days.set(day, (days.get(day) ?? 0) + 1);
  return {
    n: visits.length,
    story: share(({ screens }) => screens.story !== undefined),
    quiz: share(({ screens }) => screens.quiz !== undefined),
    finished: share(({ finished }) => finished > 0),
    time: spreadOf(
      visits.map(({ ms }) => ms),
      'visit',
      least,
    ),
    byDay: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, n]) => ({ day, n })),
    byHour: Array.from({ length: 24 }, (_, hour) => begun.filter((moment) => moment.hour === hour).length),
    byEnding: ENDINGS.map((id) => ({ id, n: visits.filter(({ ended }) => ended === id).length })),
  };
}
