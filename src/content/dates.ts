import { NBSP } from './format.ts';

const dateFormatters = new Map<string, Intl.DateTimeFormat>();
function dateFormatter(language: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  let made = dateFormatters.get(key);
  if (!made) {
    const numeric = hasDay && language.split('-')[0] === 'vi';
    made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      year: 'numeric',
      month: numeric ? '2-digit' : 'long',
      ...(hasDay && { day: numeric ? '2-digit' : 'numeric' }),
    });
    dateFormatters.set(key, made);
  }
  return made;
}

/**
 * yyyy, yyyy-MM or yyyy-MM-dd in words of the language; Vietnamese days as dd/MM/yyyy, the first of a French month as 1er. No
 * line ends between a day and its month.
 */
export function formatDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const said = dateFormatter(language, Boolean(day)).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
  const spoken = language.split('-')[0] === 'fr' ? said.replace(/^1 /, '1er ') : said;
  return day ? spoken.replace(' ', NBSP) : spoken;
}

/** yyyy, yyyy-MM or yyyy-MM-dd as a decimal year: the middle of the day, month or year that is meant. */
export function decimalYear(date: string): number {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 30.44)) / 12;
}
