import { find as findIn, indexOf, type Hit as FoundHit, type Index as IndexOf } from '../../../ui/parts/find.ts';
import type { Route } from '../route.ts';
import type { Document } from './documents.ts';

export { indexOf };
export type Index = IndexOf<Document>;

export interface Hit extends FoundHit<Document> {
  /** Where it leads: on a slide to the step that says what was looked for. */
  readonly to: Route;
}

/** What of the book holds all of the words. */
export const find = (index: Index, words: string): Hit[] =>
  findIn(index, words).map((hit) => ({ ...hit, to: toOf(hit) }));

function toOf({ document: { to }, step }: FoundHit<Document>): Route {
  return to.page === 'reading' && step !== null ? { ...to, position: { ...to.position, step } } : to;
}
