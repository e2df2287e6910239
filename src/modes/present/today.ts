import type { PublishedStart } from '../../content/index.ts';

/** The day in words, or as numbers that read alike in two languages. */
export const today = ({ language, edition }: Pick<PublishedStart, 'language' | 'edition'>): string =>
  language === edition
    ? new Date().toLocaleDateString(language, { dateStyle: 'long' })
    : new Date().toLocaleDateString('en-CA');
