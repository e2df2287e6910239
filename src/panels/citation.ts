import type { PublishedSource } from '../content/index.ts';
import type { Say } from '../ui/index.ts';

/** Author, title, publisher, date: as a library card says it. */
export const citation = ({ author, title, publisher, date }: PublishedSource, say: Say): string =>
  [author, say('source.quoted', { text: title }), publisher, date].filter(Boolean).join(', ');
