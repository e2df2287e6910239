import type { PublishedStart } from '../../content/index.ts';

/** Seconds as `m:ss`, which reads alike in every language. */
export function minutesOf(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** The day in words, or as numbers that read alike in two languages. */
export const today = ({ language, edition }: Pick<PublishedStart, 'language' | 'edition'>): string =>
  language === edition
    ? new Date().toLocaleDateString(language, { dateStyle: 'long' })
    : new Date().toLocaleDateString('en-CA');
