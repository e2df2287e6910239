import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { BREAK } from '../../content/index.ts';
import { learnEvent, problem } from './events.ts';
import { markedInBoth, secondOf } from '../../ui/parts/marked.ts';
import { page } from './page.styles.ts';
import { hrefOf } from './route.ts';
import { search } from './search.styles.ts';
import { documentsOf, type Document } from './search/documents.ts';
import { excerpt } from '../../ui/parts/excerpt.ts';
import { find, indexOf, type Hit, type Index } from './search/find.ts';
import type { View } from './view.ts';
import { wholeBook } from './whole-book.ts';

/** Results at first, and as many more at a time. */
const PAGE = 30;
/** Letters of an excerpt. */
const EXCERPT = 180;
/** ms without a letter until typing rests: then the address follows, and how much was found is said. */
const REST = 700;

/** Finds words and numbers in all that the story tells. The words are in the address, so that "back" finds them again. */
@customElement('learn-search')
export class LearnSearch extends LitElement {
  static override styles = [page, search];

  @property({ attribute: false }) view: View | null = null;
  @state() private index: Index | null = null;
  @state() private failed = false;
  @state() private words = '';
  @state() private shown = PAGE;

  @query('input') private readonly field!: HTMLInputElement | null;

  private asked = '';
  /** The address that was read last; a new one brings new words. */
  private route: View['route'] | null = null;
  private frame = 0;
  private rest = 0;
  /** Something here had the focus when the address changed. */
  private hadFocus = false;
  private hits: readonly Hit[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { view } = this;
    if (view && view.route !== this.route) {
      this.route = view.route;
      this.words = view.route.page === 'search' ? view.route.words : '';
      this.shown = PAGE;
      this.hadFocus = this.hasUpdated && this.renderRoot.querySelector(':focus') !== null;
      // A suggestion that was touched is gone with its list; the focus must not go with it.
      void this.updateComplete.then(() => this.hasFocusLost() && this.field?.focus());
    }
    if (changed.has('words') || changed.has('index') || changed.has('view'))
      this.hits = this.index ? find(this.index, this.words) : [];
  }

  protected override updated(): void {
    const { view } = this;
    if (view && this.asked !== view.start.edition) void this.load(view);
    // What is being typed is never written over.
    const { field } = this;
    if (field && field.value.normalize('NFC') !== this.words && this.frame === 0) field.value = this.words;
  }

  private hasFocusLost(): boolean {
    return this.hadFocus && !this.renderRoot.querySelector(':focus');
  }

  private async load({ library, start }: View): Promise<void> {
    const { edition } = start;
    this.asked = edition;
    this.failed = false;
    try {
      const index = indexOf(documentsOf(await wholeBook(library, start), start));
      if (this.asked === edition) this.index = index;
    } catch (error) {
      if (this.asked !== edition) return;
      this.failed = true;
      this.dispatchEvent(problem(error));
    }
  }

  /** Also heard while letters are being composed: what is there so far is looked for. */
  private readonly typed = (event: InputEvent): void => {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.words = this.field?.value.normalize('NFC') ?? '';
      this.shown = PAGE;
      if (!event.isComposing) this.rest = window.setTimeout(this.rested, REST);
    });
  };

  private readonly composed = (): void => {
    clearTimeout(this.rest);
    this.rest = window.setTimeout(this.rested, REST);
  };

  private readonly rested = (): void => {
    this.follow();
    if (this.index && this.words.trim()) this.dispatchEvent(learnEvent({ type: 'say', text: this.count() }));
  };

  /** The address says what is looked for, without a new entry in the history. */
  private readonly follow = (): void => {
    history.replaceState(history.state, '', hrefOf({ page: 'search', words: this.words.trim() }));
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    clearTimeout(this.rest);
    this.rested();
  };

  private count(): string {
    const { say } = this.view!;
    const count = this.hits.length;
    if (!count) return say('learn.search-none');
    return count === 1 ? say('learn.search-one') : say('learn.search-count', { count });
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    const { say } = view;
    return html`
      <h1 tabindex="-1">${say('learn.search-title')}</h1>
      <form role="search" @submit=${this.submit}>
        <label for="words">${say('learn.search-label')}</label>
        <input
          id="words"
          class="field"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="help"
          @input=${this.typed}
          @compositionend=${this.composed}
        />
        <p id="help" class="muted help">${say('learn.search-help')}</p>
      </form>
      ${this.body(view)}
    `;
  }

  private body(view: View) {
    const { say, start } = view;
    if (this.failed)
      return html`<div role="alert">
        <p>${say('learn.failed')}</p>
        <button type="button" class="button" @click=${() => void this.load(view)}>${say('learn.retry')}</button>
      </div>`;
    if (!this.words.trim()) return this.suggestions(view);
    if (!this.index) return html`<p role="status">${say('learn.loading')}</p>`;
    if (!this.hits.length)
      return html`<p class="count">${say('learn.search-none')}</p>
        <p>${say('learn.search-fewer')}</p>
        ${this.suggestions(view)}`;
    const more = Math.min(PAGE, this.hits.length - this.shown);
    return html`
      <p class="count">${this.count()}</p>
      <ol class="found">
        ${repeat(
          this.hits.slice(0, this.shown),
          ({ document: { kind, id } }) => `${start.edition} ${kind} ${id}`,
          (hit) => this.hit(hit, view),
        )}
      </ol>
      ${
        more > 0
          ? html`<button type="button" class="button" @click=${() => (this.shown += PAGE)}>
              ${say('learn.search-more', { count: more })}
            </button>`
          : nothing
      }
    `;
  }

  private hit({ document, to, title, excerpt: told }: Hit, { say, start }: View) {
    const second = secondOf(start.edition);
    // What is longer than two lines does not say where its second language begins.
    const other = told && told.text.split(BREAK).length === 2 ? second : undefined;
    return html`<li>
      <div class="where">
        <b>${say(KIND[document.kind])}</b>${document.chapter ? html` · ${document.chapter.split(BREAK)[0]}` : nothing}
      </div>
      <h2><a href=${hrefOf(to)} @click=${this.follow}>${markedInBoth(title, second)}</a></h2>
      ${told ? html`<p>${markedInBoth(excerpt(told, EXCERPT), other)}</p>` : nothing}
    </li>`;
  }

  /** Words to begin with: what the chapters are called. */
  private suggestions({ start, say }: View) {
    return html`<section class="try">
      <h2>${say('learn.search-try')}</h2>
      <ul>
        ${start.chapters.map(({ title }) => {
          const words = title.split(BREAK)[0]!;
          return html`<li><a class="button" href=${hrefOf({ page: 'search', words })}>${words}</a></li>`;
        })}
      </ul>
    </section>`;
  }
}

const KIND = {
  chapter: 'learn.is-chapter',
  slide: 'learn.is-slide',
  fact: 'learn.is-fact',
  source: 'learn.is-source',
} as const satisfies Record<Document['kind'], string>;

declare global {
  interface HTMLElementTagNameMap {
    'learn-search': LearnSearch;
  }
}
