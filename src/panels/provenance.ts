import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PublishedProvenance, PublishedSources } from '../content/index.ts';
import { citation } from './citation.ts';
import { controls, type Say } from '../ui/index.ts';
import { factOrigin } from '../ui/parts/fact-origin.ts';
import { sourcesUnder } from '../ui/parts/sources-under.ts';
import { panel, panelFrame } from './panel.ts';

/**
 * Where a number comes from: value, date, kind, precision and the place in its source; for a calculated one the way it
 * was made. Without `fact` it lists everything that a slide rests on.
 *
 * @fires panel-close - the visitor is done
 */
@customElement('forum-provenance')
export class ForumProvenance extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      .stated {
        margin: 0;
        color: var(--gold);
        font-size: 64px;
        font-weight: 700;
        line-height: 1.3;
      }
      .label,
      .link span,
      .note {
        white-space: pre-line;
      }
      .label {
        margin: 0 0 28px;
      }
      dl {
        display: grid;
        grid-template-columns: fit-content(42%) 1fr;
        gap: 12px 32px;
        margin: 0;
      }
      dt {
        color: var(--muted);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      .link {
        display: block;
        width: 100%;
        min-height: var(--target);
        padding: 14px 0;
        border: 0;
        border-block-end: 1px solid var(--line);
        background: none;
        text-align: start;
      }
      .link b {
        display: block;
        color: var(--gold);
      }
      .note {
        color: var(--muted);
      }
      h3 {
        margin: 32px 0 8px;
        font-size: 32px;
      }
    `,
  ];

  /** The fact to show first; null for the list. */
  @property() fact: string | null = null;
  /** Facts that the slide shows. */
  @property({ attribute: false }) facts: readonly string[] = [];
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ attribute: false }) load: () => Promise<PublishedSources> = () =>
    Promise.reject(new Error('No sources.'));
  /** On portrait and narrow stages the panel rises from the foot. */
  @property({ type: Boolean, reflect: true, attribute: 'data-upright' }) upright = false;

  @state() private found: PublishedSources | null = null;
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('load')) void this.fetch();
  }

  /** What was touched may be gone with what it showed; the focus must not go with it. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('fact') || !this.matches(':focus-within'))
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private async fetch(): Promise<void> {
    this.failed = false;
    try {
      this.found = await this.load();
    } catch {
      this.failed = true;
    }
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('panel-close'));
  }

  override render() {
    const { say, fact } = this;
    return panelFrame({
      root: this.renderRoot as ShadowRoot,
      title: say(fact ? 'source.title' : 'source.slide'),
      body: this.content(),
      buttons:
        fact && this.facts.length
          ? html`<button type="button" class="button" @click=${() => (this.fact = null)}>${say('source.all')}</button>`
          : '',
      done: say('source.close'),
      close: () => this.close(),
    });
  }

  private content(): TemplateResult | string {
    const { say, found, fact } = this;
    if (this.failed)
      return html`<button type="button" class="button" @click=${() => void this.fetch()}>
        ${say('source.failed')}
      </button>`;
    if (!found) return say('source.loading');
    const shown = fact ? found.facts[fact] : undefined;
    return shown ? this.one(shown, found) : this.list(found);
  }

  private one(fact: PublishedProvenance, found: PublishedSources): TemplateResult {
    const { say } = this;
    const source = fact.source ? found.sources[fact.source] : undefined;
    return html`
      ${factOrigin(fact, source && citation(source, say), say)}
      ${
        fact.formula
          ? html`<h3>${say('source.from')}</h3>
              ${this.links(fact.formula.of, found)}`
          : ''
      }
    `;
  }

  private list(found: PublishedSources): TemplateResult {
    const roots = new Set(this.facts.flatMap((id) => sourcesUnder(id, found.facts)));
    return html`
      ${this.links(this.facts, found)}
      <h3>${this.say('deck.sources')}</h3>
      <ul>
        ${[...roots].map((id) => found.sources[id]).map((source) => (source ? html`<li>${citation(source, this.say)}${source.note ? html` <span class="note">${source.note}</span>` : ''}</li>` : ''))}
      </ul>
    `;
  }

  private links(ids: readonly string[], found: PublishedSources): TemplateResult {
    return html`<ul>
      ${ids.map((id) => {
        const fact = found.facts[id];
        return fact
          ? html`<li>
              <button type="button" class="link" @click=${() => (this.fact = id)}>
                <b>${fact.stated}</b> <span>${fact.label}</span>
              </button>
            </li>`
          : '';
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-provenance': ForumProvenance;
  }
}
