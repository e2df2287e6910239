import type { Route } from './route.ts';

/** Pages on which nothing is under way that a reload would interrupt. */
const RESTING: readonly Route['page'][] = ['contents', 'explore', 'class', 'learned'];

/** Is a reader who came from one page to another between two things? A chapter is left where another one begins. */
export function isBetween(from: Route | null, to: Route): boolean {
  if (RESTING.includes(to.page)) return true;
  return to.page === 'reading' && from?.page === 'reading' && from.position.chapter !== to.position.chapter;
}
