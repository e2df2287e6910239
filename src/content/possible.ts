/**
 * Is there such a day? `date` is yyyy, yyyy-MM or yyyy-MM-dd. The form alone lets 2019-02-31 pass, and a `Date` made of
 * that says 3 March without a word.
 */
export function isPossible(date: string): boolean {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
