import type { PublishedFacts } from './published.ts';
import type { Resolver } from './resolver.ts';

/** Every fact of the story, in the order of the content file. */
export const publishFacts = (resolver: Resolver): PublishedFacts =>
  [...resolver.facts.keys()].map((id) => resolver.fact(id));
