import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { plainText } from '../../../content/index.ts';
import { paperSheet } from '../../../ui/parts/paper.styles.ts';
import { todayIn } from '../../../ui/parts/today.ts';
import { problem } from '../events.ts';
import { page } from '../page.styles.ts';
import { firstUnseen, UNREAD } from '../progress.ts';
import { hrefOf, type Route } from '../route.ts';
import type { View } from '../view.ts';
import { Paper } from './paper.ts';
import '../../../stage/sheet-picture.ts';
import { printStyles } from './print.styles.ts';
import { loadPrinted, type Printed } from './printed.ts';
import { everyStep, lastSteps, pagesOf, type Chosen } from './chosen.ts';
import './picker.ts';
import { slidesForm } from './slides-form.ts';
import { textForm } from './text-form.ts';

/** Which steps get a page: the last of each slide, all, or those that the reader ticks. */
const STEPS = ['last', 'every', 'own'] as const;
type Steps = (typeof STEPS)[number];

type PrintRoute = Extract<Route, { page: 'print' }>;

/**
 * A chapter on paper: as a text with its pictures, or as pages of slides. The screen shows what the printer will get, in
 * the colours of the day whatever the theme.
 */
@customElement('learn-print')
export class LearnPrint extends LitElement {
  static override styles = [page, paperSheet, printStyles];

  @property({ attribute: false }) view: View | null = null;
  /** null while it is on its way. */
  @state() private printed: Omit<Printed, 'view'> | null = null;
  @state() private failed = false;
  @state() private steps: Steps = 'last';
  /** What the reader ticked; null before the first choice in a chapter. */
  @state() private own: Chosen | null = null;

  private readonly paper = new Paper();
  private asked = '';

  override connectedCallback(): void {
    super.connectedCallback();
    // Ink on paper: the tokens of the day hold in here.
    this.dataset['theme'] = 'day';
    if (this.route) this.paper.use(this.route.form);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.paper.remove();
  }

  private get route(): PrintRoute | null {
    const { route } = this.view ?? {};
    return route?.page === 'print' ? route : null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { route } = this;
    if (!changed.has('view') || !route) return;
    if (this.isConnected) this.paper.use(route.form);
    const key = `${route.chapter} ${this.view!.start.edition}`;
    if (key === this.asked) return;
    this.asked = key;
    if (this.printed?.chapter.id !== route.chapter) {
      this.printed = null;
      this.own = null;
      this.steps = 'last';
    }
    void this.load(key, route.chapter);
  }

  private async load(key: string, chapter: string): Promise<void> {
    this.failed = false;
    try {
      const report = (error: unknown) => this.dispatchEvent(problem(error));
      const printed = await loadPrinted(this.view!, chapter, report);
      if (key === this.asked) this.printed = printed;
    } catch (error) {
      if (key !== this.asked) return;
      this.failed = true;
      this.dispatchEvent(problem(error));
    }
  }

  private get chosen(): Chosen {
    const slides = this.printed?.chapter.slides ?? [];
    if (this.steps === 'own' && this.own) return this.own;
    return this.steps === 'every' ? everyStep(slides) : lastSteps(slides);
  }

  /** Who wants to choose begins with what was going to be printed. */
  private use(steps: Steps): void {
    if (steps === 'own' && this.printed) this.own ??= this.chosen;
    this.steps = steps;
  }

  private retry(): void {
    if (this.route) void this.load(this.asked, this.route.chapter);
  }

  override render() {
    const { view, route, printed, failed } = this;
    if (!view || !route) return nothing;
    const { say, start } = view;
    const title = start.chapters.find(({ id }) => id === route.chapter)?.title;
    if (title === undefined)
      return html`<h1 tabindex="-1">${say('learn.nothing')}</h1>
        <a class="button" href=${hrefOf({ page: 'contents' })}>${say('learn.to-contents')}</a>`;
    if (failed)
      return html`<h1 tabindex="-1">${title}</h1>
        <p role="alert">${say('learn.failed')}</p>
        <button type="button" class="button" @click=${() => this.retry()}>${say('learn.retry')}</button>`;
    return html`
      ${this.tools(view, route)}
      ${printed && route.form === 'slides' && this.steps === 'own' ? this.picker(view, printed) : nothing}
      <div class=${route.form === 'text' ? 'paper' : ''}>
        <header class=${route.form === 'text' ? '' : 'deck-head'}>
          <p class="of">${plainText(start.title)}</p>
          <h1 tabindex="-1">${title}</h1>
          <p>${say('learn.print.version', { version: view.library.manifest.version, date: today(start) })}</p>
        </header>
        ${printed ? this.form(route, { ...printed, view }) : html`<p role="status">${say('learn.print.waiting')}</p>`}
      </div>
    `;
  }

  private form({ form }: PrintRoute, printed: Printed) {
    return form === 'text' ? textForm(printed) : slidesForm(printed, this.chosen);
  }

  private tools({ say, start }: View, route: PrintRoute) {
    const chapter = start.chapters.find(({ id }) => id === route.chapter);
    const back = chapter && firstUnseen(UNREAD, chapter);
    const forms = ['text', 'slides'] as const;
    return html`<div class="tools">
      <button
        type="button"
        class="button primary"
        ?disabled=${!this.printed || (route.form === 'slides' && !this.pages)}
        @click=${() => window.print()}
      >
        ${say('learn.print')}
      </button>
      <nav aria-label=${say('learn.print.forms')}>
        ${forms.map(
          (form) =>
            html`<a
              class="button"
              href=${hrefOf({ ...route, form })}
              aria-current=${form === route.form ? 'page' : nothing}
              >${say(`learn.print.${form}`)}</a
            >`,
        )}
      </nav>
      ${route.form === 'slides' ? this.choice(say) : nothing}
      ${back ? html`<a href=${hrefOf({ page: 'reading', position: back })}>${say('learn.print.back')}</a>` : nothing}
    </div>`;
  }

  /** How many pages the chosen steps make. */
  private get pages(): number {
    return this.printed ? pagesOf(this.printed.chapter.slides, this.chosen) : 0;
  }

  private choice(say: View['say']) {
    const { printed, pages } = this;
    return html`<fieldset>
        <legend>${say('learn.print.which')}</legend>
        ${STEPS.map(
          (steps) =>
            html`<label
              ><input
                type="radio"
                name="steps"
                value=${steps}
                .checked=${this.steps === steps}
                @change=${() => this.use(steps)}
              />${say(`learn.print.${steps}`)}</label
            >`,
        )}
      </fieldset>
      ${printed ? html`<p class="muted" role="status">${pages === 1 ? say('learn.print.page') : say('learn.print.pages', { count: pages })}</p>` : nothing}`;
  }

  private picker({ say }: View, { chapter }: Pick<Printed, 'chapter'>) {
    return html`<learn-print-picker
      .slides=${chapter.slides}
      .chosen=${this.chosen}
      .say=${say}
      @steps-chosen=${({ detail }: CustomEvent<Chosen>) => (this.own = detail)}
    ></learn-print-picker>`;
  }
}

/** In words, or as a number that reads alike in two languages. */
const today = ({ language, edition }: View['start']): string =>
  language === edition ? todayIn(language) : new Date().toLocaleDateString('en-CA');

declare global {
  interface HTMLElementTagNameMap {
    'learn-print': LearnPrint;
  }
}
