import type { RevealApi } from 'reveal.js';
import { samePosition, type Position, type PublishedChapter } from '../content/index.ts';
import { stepOf } from './reveal.ts';

interface Deck {
  readonly chapter: PublishedChapter | null;
  readonly position: Position | null;
  readonly active: boolean;
}

/** Where reveal.js stands: it is told where the deck is, and says where it went by itself. */
export class RevealPlace {
  /** It is being told where to go; what it says meanwhile is no news. */
  private applying = false;

  /** `went`: reveal.js is at a position that the deck does not say. */
  constructor(
    private readonly reveal: RevealApi,
    private readonly deck: Deck,
    private readonly went: (position: Position) => void,
  ) {
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, () => this.heed());
  }

  /** Goes where the deck is, unless it is there. */
  follow(): void {
    const { reveal, deck } = this;
    const { chapter, position } = deck;
    const index = chapter?.slides.findIndex(({ id }) => id === position?.slide) ?? -1;
    if (index < 0 || !position || position.chapter !== chapter?.id) return;
    const isThere = reveal.getIndices().h === index;
    if (isThere && stepOf(reveal) === position.step) return;
    this.applying = true;
    // Within a slide nothing but its step changes: `slide` would measure the page, and touch all of its sections.
    if (isThere) reveal.navigateFragment(position.step - 1);
    else reveal.slide(index, 0, position.step - 1);
    this.applying = false;
  }

  private heed(): void {
    const { reveal, deck } = this;
    const { chapter, position } = deck;
    const slide = chapter?.slides[reveal.getIndices().h];
    if (this.applying || !slide || !deck.active || position?.chapter !== chapter.id) return;
    const now: Position = { chapter: chapter.id, slide: slide.id, step: stepOf(reveal) };
    if (!samePosition(now, position)) this.went(now);
  }
}
