import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PublishedProvenance, PublishedSources } from '../../content/index.ts';
import { hidden, type Say } from '../../ui/index.ts';
import { factOrigin } from '../../ui/parts/fact-origin.ts';
import { page } from './page.styles.ts';
import { sourceLine } from './reading/source-list.ts';

/**
 * Where a fact comes from, over the page: value, date, kind, precision, source and place in it; for a calculated one the
 * facts it is made of, each to be opened in turn. A modal `<dialog>`: the browser keeps the focus in it, and gives it back.
 * `--fact-letters` makes it larger for a hall.
 *
 * @fires fact-close - the reader is done
 */
@customElement('learn-fact')
export class LearnFact extends LitElement {
  static override styles = [
    page,
    hidden,
    css`
      :host {
        display: contents;
      }
      dialog {
        box-sizing: border-box;
        width: min(calc(36 * var(--fact-letters, 1rem)), calc(100vw - 2rem));
        max-height: calc(100dvh - 2rem);
        padding: 1.25rem 1.5rem 1.5rem;
        border: 2px solid var(--gold);
        border-radius: var(--radius-panel);
        background: var(--panel);
        color: var(--ink);
        font-size: var(--fact-letters, inherit);
        overflow: auto;
        overscroll-behavior: contain;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.55);
      }
      h2 {
        color: var(--muted);
        font-size: var(--fact-letters, 1rem);
        font-weight: 400;
      }
      h2:focus {
        outline: none;
      }
      p {
        max-width: none;
      }
      .stated {
        margin: 0.25rem 0;
        color: var(--gold);
        /* Its words are kept together, also on a phone. */
        font-size: clamp(var(--fact-letters, 1rem), 5.2vw, calc(1.8 * var(--fact-letters, 1rem)));
        font-weight: 700;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }
      .label,
      .note {
        white-space: pre-line;
      }
      .note {
        color: var(--muted);
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.35rem 1.25rem;
        margin: 1rem 0;
      }
      @media (max-width: 30rem) {
        dl {
          grid-template-columns: 1fr;
          gap: 0;
        }
        dd {
          margin-block-end: 0.5rem;
        }
      }
      dt {
        color: var(--muted);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      ul {
        margin: 0.25rem 0 1.25rem;
        padding: 0;
        list-style: none;
      }
      .part {
        display: block;
        width: 100%;
        min-height: 2.75rem;
        padding: 0.5rem 0;
        border: 0;
        border-block-end: 1px solid var(--line);
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      .part b {
        display: block;
        color: var(--gold);
      }
      .button {
        min-height: calc(2.75 * var(--fact-letters, 1rem));
        padding-inline: calc(1.3 * var(--fact-letters, 1rem));
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        justify-content: flex-end;
      }
    `,
  ];

  /** The id of the fact that was touched; null: closed. */
  @property() fact: string | null = null;
  @property({ attribute: false }) load: () => Promise<PublishedSources> = () =>
    Promise.reject(new Error('No sources.'));
  @property({ attribute: false }) say: Say = (key) => key;

  /** The fact on show, and those it was opened from. */
  @state() private way: readonly string[] = [];
  @state() private found: PublishedSources | null = null;
  @state() private failed = false;
  /** Where they were found: another language has others. */
  private foundBy: LearnFact['load'] | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.onClick);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('fact')) this.way = this.fact ? [this.fact] : [];
    // Not again by itself where it has failed: that would never end.
    const isNews = changed.has('fact') || changed.has('load');
    if (this.fact && isNews && this.foundBy !== this.load) void this.fetch();
  }

  protected override updated(changed: PropertyValues<this> & Map<string, unknown>): void {
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (this.fact && !dialog.open) dialog.showModal();
    if (!this.fact && dialog.open) dialog.close();
    if (this.fact && changed.has('way')) this.renderRoot.querySelector('h2')?.focus();
  }

  private readonly fetch = async (): Promise<void> => {
    this.failed = false;
    const { load } = this;
    try {
      const found = await load();
      if (load !== this.load) return;
      this.found = found;
      this.foundBy = load;
    } catch {
      this.failed = load === this.load;
    }
  };

  private readonly closed = (): void => {
    if (this.fact) this.dispatchEvent(new CustomEvent('fact-close'));
  };

  private readonly close = (): void => this.renderRoot.querySelector('dialog')?.close();

  /** No key goes on to what lies below. */
  private readonly onKey = (event: Event): void => event.stopPropagation();

  /** A touch beside it closes it. */
  private readonly onClick = (event: Event): void => {
    if (event.composedPath()[0] instanceof HTMLDialogElement) this.close();
  };

  override render() {
    const { say, way } = this;
    return html`<dialog aria-labelledby="title" @close=${this.closed} @keydown=${this.onKey}>
      <div>
        <h2 id="title" tabindex="-1">${say('source.title')}</h2>
        ${this.fact ? this.content() : nothing}
        <div class="foot">
          ${
            way.length > 1
              ? html`<button type="button" class="button" @click=${() => (this.way = way.slice(0, -1))}>
                  ${say('deck.back')}
                </button>`
              : nothing
          }
          <button type="button" class="button primary" @click=${this.close}>${say('source.close')}</button>
        </div>
      </div>
    </dialog>`;
  }

  private content(): TemplateResult {
    const { say, found } = this;
    if (this.failed)
      return html`<p role="alert">
        <button type="button" class="button" @click=${this.fetch}>${say('source.failed')}</button>
      </p>`;
    if (!found) return html`<p role="status">${say('source.loading')}</p>`;
    const fact = found.facts[this.way.at(-1)!];
    return fact ? this.one(fact, found) : html`<p>${say('learn.nothing')}</p>`;
  }

  private one(fact: PublishedProvenance, found: PublishedSources): TemplateResult {
    const { say } = this;
    const source = fact.source ? found.sources[fact.source] : undefined;
    return html`
      ${factOrigin(fact, source && sourceLine(source, say), say)}
      ${fact.formula ? this.parts(fact.formula.of, found) : nothing}
    `;
  }

  /** The facts that a calculated one is made of. */
  private parts(ids: readonly string[], { facts }: PublishedSources): TemplateResult {
    return html`<h3>${this.say('source.from')}</h3>
      <ul>
        ${ids.map((id) => {
          const part = facts[id];
          return part
            ? html`<li>
                <button type="button" class="part" @click=${() => (this.way = [...this.way, id])}>
                  <b>${part.stated}</b><span class="label">${part.label}</span>
                </button>
              </li>`
            : nothing;
        })}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-fact': LearnFact;
  }
}
