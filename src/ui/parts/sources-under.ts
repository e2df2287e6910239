import type { PublishedSources } from '../../content/index.ts';

/** The sources that a fact rests on, through the facts that it is calculated from, each once. */
export function sourcesUnder(id: string, facts: PublishedSources['facts']): string[] {
  const fact = facts[id];
  if (!fact) return [];
  const under = fact.formula ? fact.formula.of.flatMap((part) => sourcesUnder(part, facts)) : [];
  return [...new Set(fact.source ? [fact.source, ...under] : under)];
}
