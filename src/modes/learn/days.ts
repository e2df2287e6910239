import type { PublishedStart } from '../../content/index.ts';

/** A day in words; in figures where it stands in two languages at once. `time` is in ms since 1970. */
export function dayIn({ language, edition }: Pick<PublishedStart, 'language' | 'edition'>, time: number): string {
  const form: Intl.DateTimeFormatOptions =
    edition === language
      ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
      : { day: '2-digit', month: '2-digit', year: 'numeric' };
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, form).format(time);
  // It stands within a sentence. Vietnamese alone writes days with a capital at the beginning of a date and not in it,
  // but for Sunday, which is a name.
  return language !== 'vi' || text.startsWith('Chủ')
    ? text
    : text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}
