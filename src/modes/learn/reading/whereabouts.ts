import type { LitElement, ReactiveController } from 'lit';
import { formatPosition, plainText, type Position, type PublishedChapter } from '../../../content/index.ts';
import { learnEvent } from '../events.ts';
import type { LearnSlide } from '../slide.ts';
import { stepBeside } from './chapter.ts';
import { ReadingLine } from './reading-line.ts';

type Place = Pick<Position, 'slide' | 'step'>;

/** Keys are meant for the page, not for something on it. */
const OWN_KEYS = 'input, textarea, select, dialog, [contenteditable], .table';
const isForPage = (event: KeyboardEvent): boolean =>
  !(event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) &&
  !event.composedPath().some((node) => node instanceof Element && node.matches(OWN_KEYS));

/**
 * Where somebody is in a chapter. It follows their eyes, their keys and the links they open, and tells the book; what it
 * brings on screen itself is not taken for reading.
 */
export class Whereabouts implements ReactiveController {
  /** The step that each slide shows; the first one where nothing else was asked for. */
  private steps: Readonly<Record<string, number>> = {};
  /** The slide that is being read. */
  private current = '';
  /** The position that the book was told of last, and so the one that the address has. */
  private told = '';
  /** On the way to a place: what passes the reader's eyes meanwhile is not being read. */
  private moving = 0;
  private readonly line = new ReadingLine((slide) => this.onLine(slide as LearnSlide));

  /** `chapterOf` is the chapter on the page; null before there is one. */
  constructor(
    private readonly page: LitElement,
    private readonly chapterOf: () => PublishedChapter | null,
  ) {
    page.addController(this);
  }

  hostConnected(): void {
    this.line.connect();
    window.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    this.line.disconnect();
    window.removeEventListener('keydown', this.onKey);
  }

  hostUpdated(): void {
    this.line.observe(this.slides);
  }

  /** The step that a slide shows. */
  stepOf(slide: string): number {
    return this.steps[slide] ?? 0;
  }

  /** The book knows that this is being read. */
  isToldOf(position: Position): boolean {
    return formatPosition(position) === this.told;
  }

  /** Another chapter: all its slides show their first step. */
  forget(): void {
    this.steps = {};
  }

  /** Whatever `change` does to the height of the page, slide, step and the place on the screen stay. */
  async keep(change: () => void): Promise<void> {
    const slide = this.slides.find(({ slide: one }) => one?.id === this.current);
    const before = slide?.getBoundingClientRect().top;
    this.moving++;
    this.page.style.setProperty('overflow-anchor', 'none');
    change();
    await this.settled();
    if (slide && before !== undefined) window.scrollBy(0, slide.getBoundingClientRect().top - before);
    this.page.style.removeProperty('overflow-anchor');
    await frames();
    this.moving--;
  }

  /**
   * Goes to a step. `opened`: with the page; `turned`: another chapter; `moved`: another place in this one. Who comes by a
   * link in the book, or by keys, gets the focus there.
   */
  async arrive(position: Position, how: 'opened' | 'turned' | 'moved'): Promise<void> {
    this.moving++;
    this.current = position.slide;
    this.show(position);
    this.tell();
    await this.settled();
    await frames();
    const [first] = this.slides;
    const slide = this.slides.find(({ slide: one }) => one?.id === position.slide);
    const heading = this.page.renderRoot.querySelector('h1');
    const isLinked = how !== 'opened' || this.page.shadowRoot?.activeElement === heading;
    if (how !== 'moved' && slide === first && position.step === 0) {
      if (how === 'turned') window.scrollTo(0, 0);
      if (isLinked) heading?.focus({ preventScroll: true });
    } else {
      slide?.scrollIntoView({ block: 'start', behavior: 'instant' });
      if (isLinked) slide?.focusTitle();
    }
    await frames();
    this.moving--;
  }

  /** This step is being read now. What was on screen already is said to those who do not see it. */
  read({ slide, step }: Place): void {
    this.current = slide;
    if (this.steps[slide] !== step) this.show({ slide, step });
    if (!this.tell()) return;
    const shown = this.chapterOf()?.slides.find(({ id }) => id === slide);
    const captions = [shown?.steps[step]?.caption, shown?.second?.captions[step]];
    const text = captions.map((caption) => (caption ? plainText(caption) : '')).filter(Boolean);
    this.page.dispatchEvent(learnEvent({ type: 'say', text: text.join(' ') }));
  }

  /** Words of a step came to where the eyes are. Only onward: who went on by hand is not called back. */
  reach({ slide, step }: Place): void {
    if (!this.moving && step > this.stepOf(slide)) this.read({ slide, step });
  }

  private get slides(): LearnSlide[] {
    return [...this.page.renderRoot.querySelectorAll('learn-slide')];
  }

  private async settled(): Promise<void> {
    await this.page.updateComplete;
    const parts = this.page.renderRoot.querySelectorAll<LitElement>('learn-slide, learn-check-card');
    await Promise.all([...parts].map((part) => part.updateComplete));
  }

  private show({ slide, step }: Place): void {
    this.steps = { ...this.steps, [slide]: step };
    this.page.requestUpdate();
  }

  /** Tells the book which step is being read, once. Answers whether it is another one. */
  private tell(): boolean {
    const chapter = this.chapterOf();
    if (!chapter) return false;
    const position = { chapter: chapter.id, slide: this.current, step: this.stepOf(this.current) };
    if (this.isToldOf(position)) return false;
    this.told = formatPosition(position);
    this.page.dispatchEvent(learnEvent({ type: 'read', position }));
    return true;
  }

  private onLine({ slide }: LearnSlide): void {
    if (slide && !this.moving && slide.id !== this.current) this.read({ slide: slide.id, step: this.stepOf(slide.id) });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const chapter = this.chapterOf();
    const { current } = this;
    if (!by || !chapter || !isForPage(event)) return;
    const to = stepBeside(chapter, { slide: current, step: this.stepOf(current) }, by);
    if (!to) return;
    event.preventDefault();
    if (to.slide === current) this.read(to);
    else void this.arrive({ chapter: chapter.id, ...to }, 'moved');
  };
}

/** Waits until the browser has laid out and told its observers. */
const frames = async (): Promise<void> => {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
};
