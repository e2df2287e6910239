import type { ResolvedFact } from './facts.ts';
import { formatDate } from './dates.ts';
import type { PublishedSources } from './published.ts';
import type { Resolver } from './resolver.ts';

/** Where every fact comes from. */
export function publishSources(resolver: Resolver): PublishedSources {
  const { story, language } = resolver;
  return {
    facts: Object.fromEntries([...resolver.facts.values()].map((fact) => [fact.id, provenanceOf(resolver, fact)])),
    sources: Object.fromEntries(
      Object.entries(story.sources).map(([id, { date, note, ...rest }]) => [
        id,
        { ...rest, date: date ? formatDate(date, language) : '', ...(note && { note: resolver.plain(note) }) },
      ]),
    ),
  };
}

function provenanceOf(resolver: Resolver, fact: ResolvedFact): PublishedSources['facts'][string] {
  const { raw, kind, qualifier } = fact;
  return {
    label: resolver.say(fact.id, 'label'),
    stated: resolver.say(fact.id, 'stated'),
    kind,
    qualifier,
    date: resolver.say(fact.id, 'date'),
    ...(fact.date && { iso: fact.date }),
    ...(raw.note && { note: resolver.plain(raw.note) }),
    ...('formula' in raw
      ? { formula: { name: raw.formula, of: raw.of } }
      : { source: raw.source, locator: raw.locator, ...(raw.speaker && { speaker: raw.speaker }) }),
  };
}
