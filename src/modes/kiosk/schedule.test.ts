import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, type PublishedSchedule } from '../../content/index.ts';
import { NO_SCHEDULE, sameState, scheduleAt } from './schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const zone = 'Asia/Ho_Chi_Minh';

const forum: PublishedSchedule = {
  zone,
  days: [
    { date: '2025-12-20', opens: '08:00', closes: '17:30' },
    { date: '2025-12-21', opens: '09:00', closes: '12:00' },
  ],
  notices: [{ date: '2025-12-20', at: '14:00', minutes: 15, text: 'The plenary begins' }],
  blank: true,
};
const at = (date: string, time: string) => instantOf(date, time, zone);
const hoursAt = (date: string, time: string) => scheduleAt(forum, at(date, time), true).hours;
const noticeAt = (time: string, more = 0) => scheduleAt(forum, at('2025-12-20', time) + more, true).notice;

describe('opening hours', () => {
  it('are open from the minute of opening to that of closing', () => {
    expect(hoursAt('2025-12-20', '08:00')).toEqual({ kind: 'open' });
    expect(hoursAt('2025-12-20', '17:29')).toEqual({ kind: 'open' });
    expect(hoursAt('2025-12-20', '17:30')).toEqual({ kind: 'closed', next: forum.days[1] });
  });

  it('say within the hour before how long it takes', () => {
    expect(hoursAt('2025-12-20', '07:48')).toEqual({ kind: 'before', left: 12 * MINUTE, opens: '08:00' });
    expect(hoursAt('2025-12-21', '08:00')).toEqual({ kind: 'before', left: HOUR, opens: '09:00' });
    expect(hoursAt('2025-12-21', '07:59')).toEqual({ kind: 'closed', next: forum.days[1] });
  });

  it('say nothing while the kiosk is being set up, and when they have run out', () => {
    expect(hoursAt('2025-12-19', '20:00')).toEqual({ kind: 'unknown' });
    expect(hoursAt('2025-12-21', '23:59')).toEqual({ kind: 'closed', next: null });
    expect(hoursAt('2025-12-22', '12:00')).toEqual({ kind: 'unknown' });
  });

  it('are not followed by a clock that cannot be believed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (wall) => {
        expect(scheduleAt(forum, wall, false)).toEqual(NO_SCHEDULE);
      }),
    );
  });
});

describe('a notice', () => {
  it('stands for so many minutes before, and counts them', () => {
    expect(noticeAt('13:44')).toBeNull();
    expect(noticeAt('13:45')).toEqual({ text: 'The plenary begins', minutes: 15 });
    expect(noticeAt('13:59')?.minutes).toBe(1);
    expect(noticeAt('13:59', MINUTE - 1)?.minutes).toBe(1);
    expect(noticeAt('14:00')).toBeNull();
  });

  it('is the one that begins first', () => {
    const later = { date: '2025-12-20', at: '14:05', minutes: 30, text: 'Another' };
    const both = { ...forum, notices: [...forum.notices, later] };
    const text = (time: string) => scheduleAt(both, at('2025-12-20', time), true).notice?.text;
    expect(['13:40', '13:50', '14:02'].map(text)).toEqual(['Another', 'The plenary begins', 'Another']);
  });
});

/** Days without those hours of the night in which clocks change: a time that is skipped is the zone's own question. */
const minutes = fc.integer({ min: 4 * 60, max: 24 * 60 - 1 });
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const FIRST = Date.UTC(2025, 2, 1);
const DAY = 24 * HOUR;
const dayArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.uniqueArray(minutes, { minLength: 2, maxLength: 2 }))
  .map(([day, times]) => {
    const [opens, closes] = times.toSorted((a, b) => a - b).map(clock);
    return { date: new Date(FIRST + day * DAY).toISOString().slice(0, 10), opens: opens!, closes: closes! };
  });
const schedules = fc
  .record({
    zone: fc.constantFrom(zone, 'UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland'),
    days: fc
      .uniqueArray(dayArbitrary, { minLength: 1, maxLength: 6, selector: ({ date }) => date })
      .map((days) => days.toSorted((a, b) => a.date.localeCompare(b.date))),
    blank: fc.boolean(),
  })
  .map((schedule): PublishedSchedule => ({ ...schedule, notices: [] }));
/** Six weeks around the change to summer time, to the second. */
const walls = fc.integer({ min: -2 * DAY, max: 45 * DAY }).map((ms) => FIRST + Math.floor(ms / 1000) * 1000);

describe('of any schedule, in any zone', () => {
  it('it is open exactly while the clocks of the place are within the hours of their day', () => {
    fc.assert(
      fc.property(schedules, walls, (schedule, wall) => {
        const [date, time] = new Intl.DateTimeFormat('sv-SE', {
          timeZone: schedule.zone,
          dateStyle: 'short',
          timeStyle: 'short',
        })
          .format(wall)
          .split(' ');
        const within = schedule.days.some((d) => d.date === date && d.opens <= time! && time! < d.closes);
        expect(scheduleAt(schedule, wall, true).hours.kind === 'open').toBe(within);
      }),
      { numRuns: 500 },
    );
  });

  it('what is counted down to is the opening', () => {
    fc.assert(
      fc.property(schedules, fc.nat(), fc.integer({ min: 1, max: HOUR }), (schedule, which, before) => {
        const day = schedule.days[which % schedule.days.length]!;
        const wall = instantOf(day.date, day.opens, schedule.zone) - before;
        const { hours } = scheduleAt(schedule, wall, true);
        // Days do not touch (hours of the night lie between), so before an opening it is never open.
        expect(hours).toEqual({ kind: 'before', left: before, opens: day.opens });
        expect(scheduleAt(schedule, wall + before, true).hours.kind).toBe('open');
      }),
    );
  });

  it('it is never dark within the hour before an opening, nor before the first day, nor a day after the last', () => {
    fc.assert(
      fc.property(schedules, walls, (schedule, wall) => {
        const { hours } = scheduleAt(schedule, wall, true);
        if (hours.kind !== 'closed') return;
        const closings = schedule.days.map((d) => instantOf(d.date, d.closes, schedule.zone));
        expect(closings[0]).toBeLessThanOrEqual(wall);
        const opening = hours.next ? instantOf(hours.next.date, hours.next.opens, schedule.zone) : null;
        if (opening === null) expect(wall - closings.at(-1)!).toBeLessThan(DAY);
        else expect(opening - wall).toBeGreaterThan(HOUR);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is drawn anew', () => {
  const before = (left: number) => ({ hours: { kind: 'before', left, opens: '08:00' } as const, notice: null });
  it('is what has changed by a second, a minute of a notice or a door', () => {
    expect(sameState(before(5000), before(4001))).toBe(true);
    expect(sameState(before(5000), before(4000))).toBe(false);
    expect(sameState(before(5000), NO_SCHEDULE)).toBe(false);
    const said = (count: number) => ({ ...NO_SCHEDULE, notice: { text: 'a', minutes: count } });
    expect(sameState(said(2), said(2))).toBe(true);
    expect(sameState(said(2), said(1))).toBe(false);
  });
});
