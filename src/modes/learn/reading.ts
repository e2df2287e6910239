import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PublishedQuestion, PublishedSlide, PublishedSources } from '../../content/index.ts';
import { FACT_TOUCHED } from '../../ui/index.ts';
import { problem } from './events.ts';
import './fact.ts';
import type { FigureInput } from './figure.ts';
import { page } from './page.styles.ts';
import { hasPage } from './pages.ts';
import { checkCards } from './reading/check-cards.ts';
import { holdChapter, type HeldChapter } from './reading/chapter.ts';
import { Whereabouts } from './reading/whereabouts.ts';
import { readingStyles } from './reading.styles.ts';
import { hrefOf } from './route.ts';
import './slide.ts';
import type { View } from './view.ts';

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
  /** What the reader has put into the pictures, by slide. */
  @state() private inputs: Readonly<Record<string, unknown>> = {};
  /** The fact whose source is shown. */
  @state() private fact: string | null = null;

  /** Chapter and edition that were asked for last. */
  private wanted = '';
  private readonly whereabouts: Whereabouts = new Whereabouts(this, () => (this.leaving ? null : this.held!.chapter));
  private load: () => Promise<PublishedSources> = () => Promise.reject(new Error('No story.'));

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(FACT_TOUCHED, this.onFact as EventListener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(FACT_TOUCHED, this.onFact as EventListener);
  }

  /** There is no chapter yet, or the reader has asked for another one: what is on screen is not being read. */
  private get leaving(): boolean {
    const { route } = this.view ?? {};
    return route?.page !== 'reading' || this.held?.chapter.id !== route.position.chapter;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this;
    if (!changed.has('view') || view?.route.page !== 'reading') return;
    const { position } = view.route;
    const wanted = `${position.chapter} ${view.start.edition} ${view.library.manifest.hash}`;
    if (this.wanted !== wanted) {
      this.wanted = wanted;
      void this.open(view, position.chapter);
    } else if (!this.leaving && !this.whereabouts.isToldOf(position)) void this.whereabouts.arrive(position, 'moved');
  }

  private async open(view: View, chapter: string): Promise<void> {
    const { wanted } = this;
    const { library, start } = view;
    this.failed = false;
    try {
      const picture = this.foresee(view, chapter);
      const held = await holdChapter(library, start, chapter);
      if (this.wanted !== wanted) return;
      const before = this.held;
      if (before?.chapter.id === chapter) await this.whereabouts.keep(() => (this.held = held));
      else {
        this.held = held;
        this.whereabouts.forget();
        this.inputs = {};
        const { route } = this.view!;
        if (route.page === 'reading') void this.whereabouts.arrive(route.position, before ? 'turned' : 'opened');
      }
      this.load = () => library.sources(start.edition);
      // What stands below waits for the picture that is read first.
      await picture;
      const [sources, questions] = await Promise.all([this.load(), library.questions(start.edition)]);
      if (this.wanted !== wanted) return;
      // Cards come to stand between the slides: what is being read stays where it is.
      const come = () => {
        this.sources = sources;
        this.questions = questions;
      };
      // In another language they stand there already.
      if (before?.chapter.id === chapter) come();
      else await this.whereabouts.keep(come);
    } catch (error) {
      this.failed = this.wanted === wanted && this.held?.chapter.id !== chapter;
      this.dispatchEvent(problem(error));
    }
  }

  /** Brings what draws the slide that the address leads to, as soon as it is known. */
  private async foresee({ library, start, route, loadScene }: View, chapter: string): Promise<void> {
    try {
      const { slides } = await library.chapter(chapter, start.edition);
      const slide = slides.find(({ id }) => route.page === 'reading' && id === route.position.slide);
      if (slide) await loadScene(slide.scene);
    } catch {
      // Chapter and slide ask again, and tell what went wrong.
    }
  }

  private onInput(slide: PublishedSlide, { input, final }: FigureInput): void {
    this.inputs = { ...this.inputs, [slide.id]: input };
    const step = this.whereabouts.stepOf(slide.id);
    // An answer was given: the next step shows the truth.
    if (final && step < slide.steps.length - 1) this.whereabouts.read({ slide: slide.id, step: step + 1 });
  }

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
            .step=${this.whereabouts.stepOf(slide.id)}
            .input=${this.inputs[slide.id]}
            @slide-step=${(event: CustomEvent<number>) => this.whereabouts.read({ slide: slide.id, step: event.detail })}
            @slide-read=${(event: CustomEvent<number>) => this.whereabouts.reach({ slide: slide.id, step: event.detail })}
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
            class="card chapter ${name}"
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

declare global {
  interface HTMLElementTagNameMap {
    'learn-reading': LearnReading;
  }
}
