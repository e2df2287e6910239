import type { ForumDeck } from '../../../deck/index.ts';

let held: ForumDeck | null = null;

/**
 * The deck that every projector page shows. One for the whole visit: reveal.js listens to the keys of the document and
 * runs a timer from its start on, and has no end. Whoever puts it away makes it inactive.
 */
export function theDeck(): ForumDeck {
  held ??= document.createElement('forum-deck');
  return held;
}
