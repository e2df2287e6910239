const MINUTE = 60_000;

/** From here on seconds are counted; above it a number that changes every second would only draw the eye. */
const COUNTED = 10 * MINUTE;

/** How long it still takes (ms), in words of a language: "12 minutes", "9:59". Rounded up, so that it ends with 0:01. */
export function timeLeft(left: number, language: string): string {
  if (left > COUNTED) return inMinutes(Math.ceil(left / MINUTE), language);
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "1 minute", "15 phút". */
export const inMinutes = (minutes: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);

/** "Saturday 20 December", "thứ Bảy, 20 tháng 12", as it stands within a sentence; a day is yyyy-MM-dd. */
export function dayName(date: string, language: string): string {
  const name = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  // Which is how a line of a calendar begins; "Chủ Nhật" keeps its second capital, as the other days do.
  return language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
