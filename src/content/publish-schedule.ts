import type { PublishedSchedule } from './published.ts';
import type { Resolver } from './resolver.ts';
import { USUAL_ZONE } from './zone.ts';

/** Hours and notices, in their order; null where the story has none. */
export function publishSchedule(resolver: Resolver): PublishedSchedule | null {
  const { schedule } = resolver.story.kiosk;
  if (!schedule) return null;
  const { zone = USUAL_ZONE, days, notices = [], blank = false } = schedule;
  return {
    zone,
    days: days.toSorted((a, b) => a.date.localeCompare(b.date)),
    notices: notices
      .map((notice) => ({ ...notice, text: resolver.plain(notice.text) }))
      .sort((a, b) => `${a.date} ${a.at}`.localeCompare(`${b.date} ${b.at}`)),
    blank,
  };
}
