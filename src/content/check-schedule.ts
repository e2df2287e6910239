import { fault, type Fault, type Path } from './fault.ts';
import type { Story } from './schema.ts';
import { isZone } from './zone.ts';

type Schedule = NonNullable<Story['kiosk']['schedule']>;

/** Can the opening hours be kept, and do notices fall into them? */
export function checkSchedule(story: Story): Fault[] {
  const { schedule } = story.kiosk;
  if (!schedule) return [];
  const base: Path = ['kiosk', 'schedule'];
  return [
    ...(schedule.zone === undefined || isZone(schedule.zone)
      ? []
      : [fault([...base, 'zone'], `there is no time zone "${schedule.zone}"`, 'Write it as in "Asia/Ho_Chi_Minh".')]),
    ...schedule.days.flatMap((day, i) => checkDay(day, i, schedule, [...base, 'days', i])),
    ...(schedule.notices ?? []).flatMap((notice, i) => checkNotice(notice, schedule, [...base, 'notices', i])),
  ];
}

function checkDay(
  { date, opens, closes }: Schedule['days'][number],
  i: number,
  { days }: Schedule,
  path: Path,
): Fault[] {
  return [
    ...(isDay(date) ? [] : [fault([...path, 'date'], `there is no day ${date}`, 'Look it up in a calendar.')]),
    ...(days.findIndex((other) => other.date === date) < i
      ? [fault([...path, 'date'], `${date} is named twice`, 'Give each day one line.')]
      : []),
    ...(opens < closes
      ? []
      : [fault([...path, 'closes'], `closes at ${closes}, but opens at ${opens}`, 'Close later, before midnight.')]),
  ];
}

function checkNotice({ date, at }: NonNullable<Schedule['notices']>[number], { days }: Schedule, path: Path): Fault[] {
  const day = days.find((other) => other.date === date);
  if (!day) return [fault([...path, 'date'], `${date} is no day of the schedule`, 'Add it to "days", or correct it.')];
  if (at >= day.opens && at <= day.closes) return [];
  return [fault([...path, 'at'], `${at} is not between ${day.opens} and ${day.closes}`, 'Correct it, or the hours.')];
}

/** The expression of the schema lets 31 February through. */
const isDay = (date: string): boolean => {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
};
