/** The time zone of a schedule that names none. */
export const USUAL_ZONE = 'Asia/Ho_Chi_Minh';

const MINUTE = 60_000;

/** Does the platform know this time zone? */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** How far the clocks of a zone are ahead of UTC at an instant (ms since 1970), in ms. Throws `RangeError` for an unknown zone. */
export function offsetAt(instant: number, zone: string): number {
  const parts = formatter(zone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const shown = Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant (ms since 1970) at which the clocks of a zone show a day (yyyy-MM-dd) and a time (HH:mm). A time that is
 * skipped when clocks go forward is as much later as they jump; of one that comes twice it is the first.
 */
export function instantOf(date: string, time: string, zone: string): number {
  const shown = Date.parse(`${date}T${time}:00Z`);
  // The offset is that of an instant not yet known: tried with those of a day before and a day after. Where no change
  // lies between, they are the same.
  const [before, after] = [shown - 1440 * MINUTE, shown + 1440 * MINUTE].map((near) => shown - offsetAt(near, zone));
  const fitting = [before!, after!].filter((instant) => instant + offsetAt(instant, zone) === shown);
  return fitting.length ? Math.min(...fitting) : before!;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Making one takes a thousand times as long as using it, and a schedule is looked at every second. */
function formatter(zone: string): Intl.DateTimeFormat {
  let made = formatters.get(zone);
  if (!made) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    const times = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
    made = new Intl.DateTimeFormat('en-GB', { ...fields, ...times, calendar: 'gregory', timeZone: zone });
    formatters.set(zone, made);
  }
  return made;
}
