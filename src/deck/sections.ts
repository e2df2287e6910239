import { nothing, render, type TemplateResult } from 'lit';
import { plainText, type PublishedChapter, type PublishedSlide } from '../content/index.ts';

/** The words of a slide, or `nothing` while nobody is near it. */
export type Words = TemplateResult | typeof nothing;

/**
 * The sections that reveal.js steps through, one a slide. They are made once and reused from chapter to chapter: fresh
 * ones would leave detached nodes behind. Those that a chapter has no use for stand by, empty, in `.spare`, where
 * reveal.js does not look.
 */
export class Sections {
  private readonly all: HTMLElement[] = [];
  private filled: string | undefined;
  private readonly places = new WeakMap<PublishedSlide, HTMLElement>();

  /** `root` holds `.slides` and `.spare`, once the first section is filled. */
  constructor(private readonly root: ParentNode) {}

  /**
   * Makes a section for each slide and fills it with its words, if it has any. Answers whether they are other sections than
   * before, or of another chapter.
   */
  fill(chapter: PublishedChapter | null, words: (slide: PublishedSlide) => Words): boolean {
    const slides = chapter?.slides ?? [];
    const holder = this.root.querySelector('.slides')!;
    const before = holder.childElementCount;
    while (this.all.length < slides.length) this.all.push(document.createElement('section'));
    slides.forEach((slide, i) => {
      const section = this.all[i]!;
      if (section.parentElement !== holder) holder.append(section);
      section.setAttribute('aria-label', plainText(slide.title));
      render(words(slide), section);
      this.places.set(slide, section);
    });
    for (const section of this.all.slice(slides.length)) this.putAside(section);
    const changed = before !== slides.length || chapter?.id !== this.filled;
    this.filled = chapter?.id;
    return changed;
  }

  /** Gives one slide other words than those it was filled with. */
  rewrite(slide: PublishedSlide, words: Words): void {
    const section = this.places.get(slide);
    if (section) render(words, section);
  }

  isEmpty(slide: PublishedSlide): boolean {
    return !this.places.get(slide)?.firstElementChild;
  }

  private putAside(section: HTMLElement): void {
    const spare = this.root.querySelector('.spare')!;
    if (section.parentElement === spare) return;
    render(nothing, section);
    section.className = '';
    // reveal.js hangs the backgrounds that it made for a section on it, and makes others at every sync.
    Object.assign(section, { slideBackgroundElement: null, slideBackgroundContentElement: null });
    spare.append(section);
  }
}
