import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { saveFile } from '../../ui/parts/save-file.ts';
import { learnEvent, problem } from './events.ts';
import { explore } from './explore.styles.ts';
import { asks } from './explore/asks.ts';
import { csvOf, fileName, jsonOf, type Edition } from './explore/download.ts';
import { titleOf } from './explore/fact.ts';
import {
  EVERYTHING,
  factIndex,
  filterRows,
  rowsOf,
  sortRows,
  type Column,
  type Filter,
  type Order,
  type Row,
} from './explore/rows.ts';
import { factTable } from './explore/table.ts';
import { page } from './page.styles.ts';
import { hrefOf } from './route.ts';
import type { Index } from './search/find.ts';
import type { View } from './view.ts';
import { wholeBook, type WholeBook } from './whole-book.ts';

/** Rows at first, and as many more at a time. Measured: 60 take 10 ms (50 on a processor a fourth as fast), 540 take 100 (430). */
const PAGE = 60;
/** ms after the last change until how many rows are left is said. */
const REST = 700;

interface Loaded {
  readonly edition: string;
  readonly book: WholeBook;
  readonly rows: readonly Row[];
  readonly index: Index;
}

/** Every fact of the story: sorted, looked through, opened, cited and taken home. */
@customElement('learn-explore')
export class LearnExplore extends LitElement {
  static override styles = [page, explore];

  @property({ attribute: false }) view: View | null = null;
  @state() private loaded: Loaded | null = null;
  @state() private failed = false;
  @state() private filter: Filter = EVERYTHING;
  /** null: the order of the story. */
  @state() private order: Order | null = null;
  @state() private opened: string | null = null;
  @state() private shown = PAGE;

  private asked = '';
  private route: View['route'] | null = null;
  /** The fact that the address asked for, until it is on screen. */
  private goal: string | null = null;
  private rest = 0;
  private rows: readonly Row[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.rest);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { view, loaded } = this;
    if (!view) return;
    if (view.route !== this.route) {
      this.route = view.route;
      this.goal = (view.route.page === 'explore' && view.route.fact) || null;
      this.opened = this.goal;
    }
    if (!loaded) return;
    if (['loaded', 'filter', 'order'].some((name) => changed.has(name))) this.rows = this.chosen(loaded, view);
    if (this.goal && !this.place(this.goal)) {
      this.filter = EVERYTHING;
      this.rows = this.chosen(loaded, view);
    }
    if (this.goal) this.shown = Math.max(this.shown, this.place(this.goal));
  }

  private chosen({ rows, index }: Loaded, { start }: View): readonly Row[] {
    const left = filterRows(rows, index, this.filter);
    return this.order ? sortRows(left, this.order, start.language, Object.keys(start.units)) : left;
  }

  /** Counted from 1; 0 for a fact that is not in the table. */
  private place(id: string): number {
    return this.rows.findIndex(({ fact }) => fact.id === id) + 1;
  }

  protected override updated(): void {
    const { view, loaded, goal } = this;
    if (view && this.asked !== view.start.edition) void this.load(view);
    if (!loaded || !goal) return;
    this.goal = null;
    const opener = this.renderRoot.querySelector<HTMLElement>(`.opener[data-fact="${CSS.escape(goal)}"]`);
    opener?.focus({ preventScroll: true });
    opener?.scrollIntoView({ block: 'center' });
  }

  private async load({ library, start }: View): Promise<void> {
    const { edition } = start;
    this.asked = edition;
    this.failed = false;
    try {
      const book = await wholeBook(library, start);
      if (this.asked === edition) this.loaded = { edition, book, rows: rowsOf(book), index: factIndex(book, start) };
    } catch (error) {
      if (this.asked !== edition) return;
      this.failed = true;
      this.dispatchEvent(problem(error));
    }
  }

  private ask(part: Partial<Filter>): void {
    this.filter = { ...this.filter, ...part };
    this.shown = PAGE;
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.dispatchEvent(learnEvent({ type: 'say', text: this.count() })), REST);
  }

  private count(): string {
    const count = this.rows.length;
    const { say } = this.view!;
    return count ? say('learn.explore-count', { count, all: this.loaded!.rows.length }) : say('learn.explore-none');
  }

  /** Up, down, and as the story has it. */
  private sort(column: Column): void {
    const { order } = this;
    if (order?.column !== column) this.order = { column, descending: false };
    else this.order = order.descending ? null : { column, descending: true };
  }

  private toggle(id: string): void {
    this.opened = this.opened === id ? null : id;
    const { opened } = this;
    history.replaceState(history.state, '', hrefOf(opened ? { page: 'explore', fact: opened } : { page: 'explore' }));
  }

  private save(extension: 'csv' | 'json', { say, library: { manifest }, ...view }: View): void {
    const { book, edition } = this.loaded!;
    const told: Edition = {
      id: manifest.id,
      version: manifest.version,
      title: titleOf({ ...view, say, library: this.view!.library }),
      edition,
      sources: book.sources,
    };
    const [text, type] =
      extension === 'csv'
        ? [csvOf(this.rows, told, say), 'text/csv']
        : [jsonOf(this.rows, told, say), 'application/json'];
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), fileName(told, extension));
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    const { say } = view;
    return html`
      <h1 tabindex="-1">${say('learn.explore-title')}</h1>
      <p class="muted" id="about">${say('learn.explore-about')}</p>
      ${this.body(view)}
    `;
  }

  private body(view: View) {
    const { say } = view;
    if (this.failed)
      return html`<div role="alert">
        <p>${say('learn.failed')}</p>
        <button type="button" class="button" @click=${() => void this.load(view)}>${say('learn.retry')}</button>
      </div>`;
    if (!this.loaded) return html`<p role="status">${say('learn.loading')}</p>`;
    return html`${asks(view, this.filter, (part) => this.ask(part))}
    ${
      this.rows.length
        ? html`${this.saves(view)}
          ${factTable({
            view,
            book: this.loaded.book,
            rows: this.rows.slice(0, this.shown),
            order: this.order,
            opened: this.opened,
            sort: (column) => this.sort(column),
            toggle: (id) => this.toggle(id),
          })}
          ${this.more(view)}`
        : html`<p>${say('learn.explore-none')}</p>
            <button type="button" class="button" @click=${() => this.ask(EVERYTHING)}>
              ${say('learn.explore-all')}
            </button>`
    }`;
  }

  private saves(view: View) {
    const { say } = view;
    return html`<div class="saves">
      <p>${this.count()}</p>
      <button type="button" class="button" @click=${() => this.save('csv', view)}>
        ${say('learn.explore-save-csv')}
      </button>
      <button type="button" class="button" @click=${() => this.save('json', view)}>
        ${say('learn.explore-save-json')}
      </button>
    </div>`;
  }

  private more({ say }: View) {
    const count = Math.min(PAGE, this.rows.length - this.shown);
    return count > 0
      ? html`<button type="button" class="button more" @click=${() => (this.shown += PAGE)}>
          ${say('learn.search-more', { count })}
        </button>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-explore': LearnExplore;
  }
}
