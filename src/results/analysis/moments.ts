/** All zones differ from UTC by whole quarters of an hour, in ms. */
const QUARTER = 900_000;

/** Tells the day (yyyy-MM-dd) and the hour (0..23) of a moment in a zone (`Asia/Ho_Chi_Minh`). */
export function clockOf(zone: string): (at: string) => { readonly day: string; readonly hour: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  });
  const read = (quarter: number) => {
    const parts = Object.fromEntries(
      format.formatToParts(new Date(quarter * QUARTER)).map(({ type, value }) => [type, value]),
    );
    return { day: `${parts.year}-${parts.month}-${parts.day}`, hour: Number(parts.hour) };
  };
  // Asking `Intl` is slow, and a log has many answers of the same quarter.
  const known = new Map<number, ReturnType<typeof read>>();
  return (at) => {
    const quarter = Math.floor(Date.parse(at) / QUARTER);
    const clock = known.get(quarter) ?? read(quarter);
    known.set(quarter, clock);
    return clock;
  };
}
