import { nothing, type TemplateResult } from 'lit';
import type { PublishedChapter, PublishedSlide } from '../content/index.ts';
import { Sections, type Words } from './sections.ts';

interface Deck extends ParentNode {
  readonly chapter: PublishedChapter | null;
  /** The slide on screen. */
  readonly slide: PublishedSlide | undefined;
  /** Each slide has its data as a table beside its picture, for those who do not see it. */
  readonly tables: boolean;
}

interface View {
  /** The table stands in the place of the picture. */
  tabular(slide: PublishedSlide): boolean;
  /** A slide in words, with its table or without. */
  words(slide: PublishedSlide, hasTable: boolean): TemplateResult;
}

/**
 * What of a chapter stands on the page in words: the slide on screen and those beside it, so that it does not grow with the
 * chapter. A table is laid out with its slide: a change waits for none, and only the slide on screen gets its own.
 */
export class DeckWords {
  private readonly sections: Sections;
  /** The slide that has its table. */
  private told: string | undefined;

  constructor(
    private readonly deck: Deck,
    private readonly view: View,
  ) {
    this.sections = new Sections(deck);
  }

  /** Writes everything anew. Answers whether reveal.js has other sections than before. */
  fill(): boolean {
    return this.sections.fill(this.deck.chapter, (slide) => this.of(slide));
  }

  /** Whoever jumps comes to a slide that had no words yet. */
  arrive(): void {
    const { slide } = this.deck;
    if (slide && this.sections.isEmpty(slide)) this.sections.rewrite(slide, this.of(slide));
  }

  /** The slide on screen gets its table, those beside it their words; the ones left behind give theirs away. */
  settle(): void {
    const before = this.told;
    this.told = this.deck.tables ? this.deck.slide?.id : undefined;
    for (const slide of this.deck.chapter?.slides ?? []) {
      const hasOther = before !== this.told && (slide.id === before || slide.id === this.told);
      if (hasOther || this.isNear(slide) === this.sections.isEmpty(slide)) this.sections.rewrite(slide, this.of(slide));
    }
  }

  private of(slide: PublishedSlide): Words {
    const { deck, view } = this;
    const hasTable = view.tabular(slide) || (deck.tables && slide.id === this.told);
    return this.isNear(slide) ? view.words(slide, hasTable) : nothing;
  }

  private isNear(slide: PublishedSlide): boolean {
    const { chapter, slide: here } = this.deck;
    const slides = chapter?.slides ?? [];
    return Math.abs(slides.indexOf(slide) - slides.findIndex(({ id }) => id === here?.id)) <= 1;
  }
}
