import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  formatPosition,
  plainText,
  type Position,
  type PublishedQuestion,
  type PublishedSlide,
  type PublishedSources,
} from '../../content/index.ts';
import { FACT_TOUCHED } from '../../ui/index.ts';
import { learnEvent, problem } from './events.ts';
import type { FigureInput } from './figure.ts';
import { page } from './page.styles.ts';
import { hasPage } from './pages.ts';
import { checkCards } from './reading/check-cards.ts';
import { holdChapter, stepBeside, type HeldChapter } from './reading/chapter.ts';
import './reading/fact.ts';
import { ReadingLine } from './reading/reading-line.ts';
import { readingStyles } from './reading.styles.ts';
import { hrefOf } from './route.ts';
import './slide.ts';
import type { LearnSlide } from './slide.ts';
import type { View } from './view.ts';

type Place = Pick<Position, 'slide' | 'step'>;

/** Keys are meant for the page, not for something on it. */
const OWN_KEYS = 'input, textarea, select, dialog, [contenteditable], .table';
const isForPage = (event: KeyboardEvent): boolean =>
  !(event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) &&
  !event.composedPath().some((node) => node instanceof Element && node.matches(OWN_KEYS));

/**
 * A chapter to be read: all its slides, one below the other. What stands where the reader's eyes are is the step that is
 * being read; the address and what is kept follow it. An address opened from elsewhere leads to its slide and step.
 */
@customElement('learn-reading')
export class LearnReading extends LitElement {
  static override styles = [page, readingStyles];

  @property({ attribute: false }) view: View | null = null;

  @state() private held: HeldChapter | null = null;
  @state() private sources: PublishedSources | null = null;
  /** Those of the story, for the cards between the slides. */
  @state() private questions: readonly PublishedQuestion[] = [];
  @state() private failed = false;
  /** The step that each slide shows; the first one where nothing else was asked for. */
  @state() private steps: Readonly<Record<string, number>> = {};
  /** What the reader has put into the pictures, by slide. */
  @state() private inputs: Readonly<Record<string, unknown>> = {};
  /** The fact whose source is shown. */
  @state() private fact: string | null = null;

  /** The slide that is being read. */
  private current = '';
  /** Chapter and edition that were asked for last. */
  private wanted = '';
  /** The position that the book was told of last, and so the one that the address has. */
  private told = '';
  /** On the way to a place: what passes the reader's eyes meanwhile is not being read. */
  private moving = 0;
  private readonly line = new ReadingLine((slide) => this.onLine(slide as LearnSlide));
  private load: () => Promise<PublishedSources> = () => Promise.reject(new Error('No story.'));

  override connectedCallback(): void {
    super.connectedCallback();
    this.line.connect();
    window.addEventListener('keydown', this.onKey);
    this.addEventListener(FACT_TOUCHED, this.onFact as EventListener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.line.disconnect();
    window.removeEventListener('keydown', this.onKey);
    this.removeEventListener(FACT_TOUCHED, this.onFact as EventListener);
  }

  private get slides(): LearnSlide[] {
    return [...this.renderRoot.querySelectorAll('learn-slide')];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this;
    if (!changed.has('view') || view?.route.page !== 'reading') return;
    const { position } = view.route;
    const wanted = `${position.chapter} ${view.start.edition} ${view.library.manifest.hash}`;
    if (this.wanted !== wanted) {
      this.wanted = wanted;
      void this.open(view, position.chapter);
    } else if (this.held && formatPosition(position) !== this.told) void this.arrive(position, 'moved');
  }

  protected override updated(): void {
    this.line.observe(this.slides);
  }

  private async open(view: View, chapter: string): Promise<void> {
    const { wanted } = this;
    const { library, start } = view;
    this.failed = false;
    try {
      const held = await holdChapter(library, start, chapter);
      if (this.wanted !== wanted) return;
      const before = this.held;
      if (before?.chapter.id === chapter) await this.exchange(held);
      else {
        this.held = held;
        this.steps = {};
        this.inputs = {};
        const { route } = this.view!;
        if (route.page === 'reading') void this.arrive(route.position, before ? 'turned' : 'opened');
      }
      this.load = () => library.sources(start.edition);
      const [sources, questions] = await Promise.all([this.load(), library.questions(start.edition)]);
      if (this.wanted !== wanted) return;
      // Cards come to stand between the slides: what is being read stays where it is.
      const come = () => {
        this.sources = sources;
        this.questions = questions;
      };
      // In another language they stand there already.
      if (before?.chapter.id === chapter) come();
      else await this.inPlace(come);
    } catch (error) {
      this.failed = this.wanted === wanted && this.held?.chapter.id !== chapter;
      this.dispatchEvent(problem(error));
    }
  }

  /** The same chapter in another language, or changed: slide, step and the place on the screen stay. */
  private exchange(held: HeldChapter): Promise<void> {
    return this.inPlace(() => (this.held = held));
  }

  /** Whatever the change does to the height of the page, the slide that is read stays at its place on the screen. */
  private async inPlace(change: () => void): Promise<void> {
    const slide = this.slides.find(({ slide: one }) => one?.id === this.current);
    const before = slide?.getBoundingClientRect().top;
    this.moving++;
    this.style.setProperty('overflow-anchor', 'none');
    change();
    await this.settled();
    if (slide && before !== undefined) window.scrollBy(0, slide.getBoundingClientRect().top - before);
    this.style.removeProperty('overflow-anchor');
    await frames();
    this.moving--;
  }

  private async settled(): Promise<void> {
    await this.updateComplete;
    const parts = this.renderRoot.querySelectorAll<LitElement>('learn-slide, learn-check-card');
    await Promise.all([...parts].map((part) => part.updateComplete));
  }

  /**
   * Goes to a step. `opened`: with the page; `turned`: another chapter; `moved`: another place in this one. Who comes by a
   * link in the book, or by keys, gets the focus there.
   */
  private async arrive(position: Position, how: 'opened' | 'turned' | 'moved'): Promise<void> {
    this.moving++;
    this.current = position.slide;
    this.steps = { ...this.steps, [position.slide]: position.step };
    this.tell();
    await this.settled();
    await frames();
    const [first] = this.slides;
    const slide = this.slides.find(({ slide: one }) => one?.id === position.slide);
    const heading = this.renderRoot.querySelector('h1');
    const isLinked = how !== 'opened' || this.shadowRoot?.activeElement === heading;
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

  /** Tells the book which step is being read, once. Answers whether it is another one. */
  private tell(): boolean {
    const { held, current, steps } = this;
    if (!held) return false;
    const position = { chapter: held.chapter.id, slide: current, step: steps[current] ?? 0 };
    const key = formatPosition(position);
    if (key === this.told) return false;
    this.told = key;
    this.dispatchEvent(learnEvent({ type: 'read', position }));
    return true;
  }

  /** A step is being read that was not before. */
  private read({ slide, step }: Place): void {
    this.current = slide;
    if (this.steps[slide] !== step) this.steps = { ...this.steps, [slide]: step };
    if (!this.tell()) return;
    const shown = this.slideOf(slide);
    const captions = [shown?.steps[step]?.caption, shown?.second?.captions[step]];
    const text = captions.map((caption) => (caption ? plainText(caption) : '')).filter(Boolean);
    this.dispatchEvent(learnEvent({ type: 'say', text: text.join(' ') }));
  }

  private slideOf(id: string): PublishedSlide | undefined {
    return this.held?.chapter.slides.find((slide) => slide.id === id);
  }

  private onLine({ slide }: LearnSlide): void {
    if (slide && !this.moving && slide.id !== this.current)
      this.read({ slide: slide.id, step: this.steps[slide.id] ?? 0 });
  }

  /** Words of a step came to where the eyes are. Only onward: who went on by hand is not called back. */
  private onRead(slide: string, step: number): void {
    if (!this.moving && step > (this.steps[slide] ?? 0)) this.read({ slide, step });
  }

  private onInput(slide: PublishedSlide, { input, final }: FigureInput): void {
    this.inputs = { ...this.inputs, [slide.id]: input };
    const step = this.steps[slide.id] ?? 0;
    // An answer was given: the next step shows the truth.
    if (final && step < slide.steps.length - 1) this.read({ slide: slide.id, step: step + 1 });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const { held, current, steps } = this;
    if (!by || !held || !isForPage(event)) return;
    const to = stepBeside(held.chapter, { slide: current, step: steps[current] ?? 0 }, by);
    if (!to) return;
    event.preventDefault();
    if (to.slide === current) this.read(to);
    else void this.arrive({ chapter: held.chapter.id, ...to }, 'moved');
  };

  private readonly onFact = (event: CustomEvent<string>): void => {
    event.stopPropagation();
    this.fact = event.detail;
  };

  override render() {
    const { view, held } = this;
    if (view?.route.page !== 'reading') return nothing;
    const { say, start, route } = view;
    const title = held?.chapter.title ?? start.chapters.find(({ id }) => id === route.position.chapter)?.title;
    return html`
      <h1 tabindex="-1">${title}</h1>
      ${this.failed ? this.failure(view) : held ? this.chapter(view, held) : html`<p role="status">${say('learn.loading')}</p>`}
      <learn-fact
        .fact=${this.fact}
        .load=${this.load}
        .say=${say}
        @fact-close=${() => (this.fact = null)}
      ></learn-fact>
    `;
  }

  private failure(view: View) {
    const again = () => view.route.page === 'reading' && void this.open(view, view.route.position.chapter);
    return html`<div role="alert">
      <p>${view.say('learn.failed')}</p>
      <button type="button" class="button" @click=${again}>${view.say('learn.retry')}</button>
    </div>`;
  }

  private chapter(view: View, { start, chapter, more }: HeldChapter) {
    const { slides, id } = chapter;
    return html`
      <p class="summary">${start.chapters.find((one) => one.id === id)?.summary}</p>
      ${repeat(
        slides,
        (slide) => slide.id,
        (slide, i) => html`
          <learn-slide
            id=${slide.id}
            .view=${view}
            .slide=${slide}
            .context=${{ start, chapter: id, more: more[slide.id] ?? null, sources: this.sources, number: i + 1, count: slides.length }}
            .step=${this.steps[slide.id] ?? 0}
            .input=${this.inputs[slide.id]}
            @slide-step=${(event: CustomEvent<number>) => this.read({ slide: slide.id, step: event.detail })}
            @slide-read=${(event: CustomEvent<number>) => this.onRead(slide.id, event.detail)}
            @slide-input=${(event: CustomEvent<FigureInput>) => this.onInput(slide, event.detail)}
          ></learn-slide>
          ${checkCards(view, this.questions, id, slide.id)}
        `,
      )}
      ${this.ways(view, id)}
    `;
  }

  /** Where to go from the end of a chapter. */
  private ways({ say, start: { chapters } }: View, id: string) {
    const at = chapters.findIndex((chapter) => chapter.id === id);
    const link = (chapter: (typeof chapters)[number] | undefined, name: 'before' | 'after') => {
      const slide = chapter?.slides[0];
      return slide
        ? html`<a
            class="chapter ${name}"
            href=${hrefOf({ page: 'reading', position: { chapter: chapter.id, slide: slide.id, step: 0 } })}
            ><span>${say(`learn.chapter-${name}`)}</span><b>${chapter.title}</b></a
          >`
        : nothing;
    };
    return html`<nav aria-label=${say('learn.chapter-end')}>
      ${
        hasPage('quiz')
          ? html`<a class="button primary" href=${hrefOf({ page: 'quiz', chapter: id })}
              >${say('learn.chapter-quiz')}</a
            >`
          : nothing
      }
      ${
        hasPage('print')
          ? html`<a class="button" href=${hrefOf({ page: 'print', chapter: id, form: 'text' })}
              >${say('learn.print')}</a
            >`
          : nothing
      }
      ${link(chapters[at - 1], 'before')} ${link(chapters[at + 1], 'after')}
    </nav>`;
  }
}

/** Waits until the browser has laid out and told its observers. */
const frames = async (): Promise<void> => {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
};

declare global {
  interface HTMLElementTagNameMap {
    'learn-reading': LearnReading;
  }
}
