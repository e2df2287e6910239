import { slideWords, type PublishedSlide } from '../content/index.ts';
import { layoutSlide, type Frame, type SlideLayout, type WordsPlace } from '../scene/index.ts';

/** A frame for everything but the title, which differs from slide to slide. */
export type DeckFrame = Omit<Frame, 'box'>;

interface Made {
  readonly from: readonly [DeckFrame, WordsPlace | undefined];
  readonly layout: SlideLayout;
  readonly frame: Frame;
}

/**
 * Where words and picture of a slide stand, once for a slide, a frame and a place of the words: every drawing of a step asks
 * several times, between a press and what is seen of it.
 */
export class Layouts {
  private readonly made = new WeakMap<PublishedSlide, Made>();

  /** `words`: where a scene kind, by its name, has its words. */
  constructor(
    private readonly deck: { readonly frame: DeckFrame | null },
    private readonly words: (scene: string) => WordsPlace | undefined,
  ) {}

  /** null while there is no frame. */
  of(slide: PublishedSlide | undefined): SlideLayout | null {
    return this.madeFor(slide)?.layout ?? null;
  }

  /** The frame of a slide: what its words leave of the stage. */
  frame(slide: PublishedSlide | undefined): Frame | null {
    return this.madeFor(slide)?.frame ?? null;
  }

  private madeFor(slide: PublishedSlide | undefined): Made | null {
    const { frame } = this.deck;
    if (!slide || !frame) return null;
    const words = this.words(slide.scene);
    let made = this.made.get(slide);
    if (made?.from[0] !== frame || made.from[1] !== words) {
      const layout = layoutSlide(frame.stage, slideWords(slide), frame.measure, words);
      made = { from: [frame, words], layout, frame: { ...frame, box: layout.box } };
      this.made.set(slide, made);
    }
    return made;
  }
}
