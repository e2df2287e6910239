import { describe, expect, it } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { measure, overflow, type Place } from '../scene/index.ts';
import { check } from './check.ts';
import { formatFault } from './fault.ts';
import { Library } from './library.ts';
import { publishStory } from './publish.ts';
import type { Story } from './schema.ts';

const kit = { ...(await loadKit()), overflow: (place: Place, text: string) => overflow(place, text, measure) };
const withSchedule = (schedule: unknown) => {
  const story = JSON.parse(tinyStory()) as Story;
  return check({ ...story, kiosk: { ...story.kiosk, schedule } }, kit);
};
const faultsOf = (schedule: unknown): string[] => withSchedule(schedule).faults.map(formatFault);

const day = { date: '2025-12-20', opens: '08:00', closes: '17:30' };
const notice = { date: '2025-12-20', at: '14:00', minutes: 15, text: { en: 'Hall 2: the plenary session begins' } };

describe('the schedule', () => {
  it('is published in the order of time, with the zone that it leaves out', async () => {
    const next = { ...day, date: '2025-12-21' };
    const early = { ...notice, at: '09:00' };
    const { story } = withSchedule({ days: [next, day], notices: [notice, early] });
    const { files } = publishStory(story!, kit);
    const library = await Library.open((name) => Promise.resolve(files.get(name)!));
    expect(await library.schedule('en')).toEqual({
      zone: 'Asia/Ho_Chi_Minh',
      days: [day, next],
      notices: [early, notice].map((n) => ({ ...n, text: 'Hall 2: the plenary session begins' })),
      blank: false,
    });
  });

  it('has days that exist, once each, and that close after they open', () => {
    expect(faultsOf({ days: [{ ...day, date: '2025-02-30' }] })).toEqual([
      'kiosk.schedule.days[0].date: there is no day 2025-02-30. Look it up in a calendar.',
    ]);
    expect(faultsOf({ days: [day, day] })).toEqual([
      'kiosk.schedule.days[1].date: 2025-12-20 is named twice. Give each day one line.',
    ]);
    expect(faultsOf({ days: [{ ...day, closes: '08:00' }] })).toEqual([
      'kiosk.schedule.days[0].closes: closes at 08:00, but opens at 08:00. Close later, before midnight.',
    ]);
    expect(faultsOf({ days: [{ ...day, opens: '8:00' }] })).toContain(
      'kiosk.schedule.days[0].opens: must be a time such as 08:00. Write it in that form.',
    );
  });

  it('has a zone that exists', () => {
    expect(faultsOf({ zone: 'Europe/Berlin', days: [day] })).toEqual([]);
    expect(faultsOf({ zone: 'Asia/Hue', days: [day] })).toEqual([
      'kiosk.schedule.zone: there is no time zone "Asia/Hue". Write it as in "Asia/Ho_Chi_Minh".',
    ]);
  });

  it('has notices within the opening hours', () => {
    expect(faultsOf({ days: [day], notices: [notice] })).toEqual([]);
    expect(faultsOf({ days: [day], notices: [{ ...notice, at: '18:00' }] })).toEqual([
      'kiosk.schedule.notices[0].at: 18:00 is not between 08:00 and 17:30. Correct it, or the hours.',
    ]);
    expect(faultsOf({ days: [day], notices: [{ ...notice, date: '2025-12-21' }] })).toEqual([
      'kiosk.schedule.notices[0].date: 2025-12-21 is no day of the schedule. Add it to "days", or correct it.',
    ]);
  });
});
