import type { PublishedSource, PublishedSources } from '../../../content/index.ts';
import type { Say } from '../../../ui/index.ts';
import { sourcesUnder } from '../../../ui/parts/sources-under.ts';

/** Which telling of a story is cited. */
export interface Telling {
  readonly title: string;
  readonly version: string;
}

/** A source as it is cited: author, title, publisher, date, place in it, address. */
export const citeSource = ({ author, title, publisher, date, url }: PublishedSource, say: Say, locator = ''): string =>
  [author, say('source.quoted', { text: title }), publisher, date, locator, url].filter(Boolean).join(', ');

/**
 * A sentence that says where a fact is from, to be put under somebody's own text. What was calculated is cited as the
 * story's own, with the sources that it rests on. '' for a fact that is not known.
 */
export function citeFact(id: string, { facts, sources }: PublishedSources, story: Telling, say: Say): string {
  const fact = facts[id];
  if (!fact) return '';
  const told = { story: story.title, version: story.version };
  const source = fact.source && sources[fact.source];
  const where = source
    ? `${citeSource(source, say, fact.locator)}; ${say('learn.cite-told', told)}`
    : say('learn.cite-calculated', {
        ...told,
        sources: sourcesUnder(id, facts)
          .flatMap((one) => (sources[one] ? [citeSource(sources[one], say)] : []))
          .join('; '),
      });
  const claim = `${fact.label}: ${fact.stated}${fact.speaker ? ` (${fact.speaker})` : ''}`;
  return `${claim}. ${where}.`.replace(/\s+/g, ' ');
}
