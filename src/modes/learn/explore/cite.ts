import type { PublishedSource, PublishedSources } from '../../../content/index.ts';
import type { Say } from '../../../ui/index.ts';

/** Which telling of a story is cited. */
export interface Telling {
  readonly title: string;
  readonly version: string;
}

/** A source as it is cited: author, title, publisher, date, place in it, address. */
export const citeSource = (source: PublishedSource, locator = ''): string =>
  [source.author, `“${source.title}”`, source.publisher, source.date, locator, source.url].filter(Boolean).join(', ');

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
    ? `${citeSource(source, fact.locator)}; ${say('learn.cite-told', told)}`
    : say('learn.cite-calculated', {
        ...told,
        sources: sourcesUnder(id, facts)
          .flatMap((one) => (sources[one] ? [citeSource(sources[one])] : []))
          .join('; '),
      });
  const claim = [fact.label, fact.stated].map((text) => text.replace(/\s+/g, ' ')).join(': ');
  return `${claim}${fact.speaker ? ` (${fact.speaker})` : ''}. ${where}.`;
}

/** The sources that a fact rests on, through the facts that it is calculated from, each once. */
export function sourcesUnder(id: string, facts: PublishedSources['facts']): string[] {
  const fact = facts[id];
  if (!fact) return [];
  const under = fact.formula ? fact.formula.of.flatMap((part) => sourcesUnder(part, facts)) : [];
  return [...new Set(fact.source ? [fact.source, ...under] : under)];
}
