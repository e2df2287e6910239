import type { PublishedSource } from '../content/index.ts';

/** Author, title, publisher, date: as a library card says it. */
export const citation = ({ author, title, publisher, date }: PublishedSource): string =>
  [author, `“${title}”`, publisher, date].filter(Boolean).join(', ');
