import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PublishedProvenance, PublishedSources } from '../content/index.ts';
import { citation } from './citation.ts';
import { controls, factTouched, type Say } from '../ui/index.ts';
import { panel, panelFrame } from './panel.ts';

/** Facts that rest on no one source: those that are calculated. */
const OURS = '';

/**
 * Every source of the story, and every fact that is cited from it with its place there; at the end what was calculated.
 * Touching a fact tells the whole of it.
 *
 * @fires fact-touched - detail is the id of a fact
 * @fires panel-close - the visitor is done
 */
@customElement('forum-sources')
export class ForumSources extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        --panel-width: 1240px;
        --panel-height: 92%;
      }
      .source {
        border-block-start: 2px solid var(--line);
      }
      .head {
        width: 100%;
        min-height: max(104px, var(--target));
        padding: 20px 0;
        border: 0;
        background: none;
        text-align: start;
      }
      .cited {
        display: block;
        line-height: 1.45;
      }
      .head[aria-expanded='true'] .cited {
        color: var(--gold);
      }
      .about {
        display: block;
        color: var(--muted);
        font-size: 28px;
        white-space: pre-line;
      }
      .url {
        overflow-wrap: anywhere;
      }
      .facts {
        padding: 0 0 24px 32px;
      }
      .fact {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        gap: 4px 28px;
        width: 100%;
        min-height: var(--target);
        padding: 14px 0;
        border: 0;
        border-block-end: 1px solid var(--line);
        background: none;
        text-align: start;
        font-size: 28px;
        line-height: 1.45;
      }
      .fact b {
        color: var(--gold);
        overflow-wrap: anywhere;
      }
      .fact span {
        white-space: pre-line;
      }
      .fact small {
        grid-column: 2;
        color: var(--muted);
        font-size: 26px;
      }
      :host([data-upright]) .fact {
        grid-template-columns: 1fr;
      }
      :host([data-upright]) .fact small {
        grid-column: 1;
      }
    `,
  ];

  @property({ attribute: false }) say: Say = (key) => key;
  @property({ attribute: false }) load: () => Promise<PublishedSources> = () =>
    Promise.reject(new Error('No sources.'));
  @property({ type: Boolean, reflect: true, attribute: 'data-upright' }) upright = false;

  /** The source whose facts are listed. */
  @state() private opened: string | null = null;
  @state() private found: PublishedSources | null = null;
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('load')) void this.fetch();
  }

  protected override firstUpdated(): void {
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
    const { say } = this;
    return panelFrame({
      root: this.renderRoot as ShadowRoot,
      title: say('sources.title'),
      body: this.content(),
      done: say('source.close'),
      close: () => this.close(),
    });
  }

  private content() {
    const { say, found } = this;
    if (this.failed)
      return html`<button type="button" class="button" @click=${() => void this.fetch()}>
        ${say('source.failed')}
      </button>`;
    if (!found) return say('source.loading');
    return html`<ul>
      ${Object.keys(found.sources).map((id) => this.source(id, found))}${this.source(OURS, found)}
    </ul>`;
  }

  private source(id: string, { facts, sources }: PublishedSources) {
    const { say } = this;
    const source = sources[id];
    const cited = Object.entries(facts).filter(([, fact]) => (fact.source ?? OURS) === id);
    if (!cited.length && !source) return '';
    const open = this.opened === id;
    return html`
      <li class="source">
        <button type="button" class="head" aria-expanded=${open} @click=${() => (this.opened = open ? null : id)}>
          <span class="cited">${source ? citation(source, say) : say('sources.ours')}</span>
          ${source?.url ? html`<span class="about url">${source.url}</span>` : ''}
          ${source?.note ? html`<span class="about">${source.note}</span>` : ''}
          <span class="about">${say('sources.count', { count: cited.length })}</span>
        </button>
        ${
          open
            ? html`<ul class="facts">
                ${cited.map(([fact, provenance]) => html`<li>${this.fact(fact, provenance)}</li>`)}
              </ul>`
            : ''
        }
      </li>
    `;
  }

  private fact(id: string, { stated, label, locator, speaker, formula }: PublishedProvenance) {
    const where = [speaker, locator, formula && this.say(`formula.${formula.name}`)].filter(Boolean).join(' · ');
    return html`<button
      type="button"
      class="fact"
      @click=${(event: Event) => event.currentTarget?.dispatchEvent(factTouched(id))}
    >
      <b>${stated} </b><span>${label} </span><small>${where}</small>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-sources': ForumSources;
  }
}
