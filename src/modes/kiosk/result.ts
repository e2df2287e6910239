import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { plainText, type RichText } from '../../content/index.ts';
import { controls, type Say } from '../../ui/index.ts';

/** One question of the round, as the result tells it. */
export interface ResultRow {
  readonly prompt: RichText;
  /** The right answer, in words. */
  readonly truth: string;
  readonly known: boolean;
}

/**
 * What was known and what was new, with every right answer; then onwards.
 *
 * @fires result-again - another round
 * @fires result-story - to the story
 * @fires result-leave - make room for the next visitor
 */
@customElement('kiosk-result')
export class KioskResult extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset: 130px var(--margin) 56px;
        display: flex;
        flex-direction: column;
        gap: 32px;
      }
      h1 {
        margin: 0;
        font-size: var(--title-size);
        font-weight: 700;
        line-height: 1.3;
        outline: none;
      }
      .rows {
        flex: 1;
        min-height: 0;
        overflow: auto;
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 40px 64px;
        align-content: start;
      }
      :host([data-upright]) .rows {
        grid-template-columns: 1fr;
      }
      /* A group that is alone takes both columns. */
      section:only-child {
        grid-column: 1 / -1;
      }
      :host(:not([data-upright])) section:only-child ul {
        display: grid;
        grid-template-columns: 1fr 1fr;
        column-gap: 64px;
      }
      h2 {
        margin: 0 0 8px;
        font-size: 34px;
        font-weight: 600;
      }
      .known h2 {
        color: var(--jade);
      }
      .missed h2 {
        color: var(--gold);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: 22px 0;
        border-block-start: 2px solid var(--line);
        font-size: 32px;
        line-height: 1.45;
      }
      .prompt {
        color: var(--muted);
        white-space: pre-line;
      }
      .truth {
        display: block;
        margin-block-start: 6px;
        font-size: 40px;
        font-weight: 700;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 24px;
        justify-content: flex-end;
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly ResultRow[] = [];
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean, reflect: true, attribute: 'data-upright' }) upright = false;

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  override render() {
    const { say, rows } = this;
    const those = (known: boolean) => rows.filter((row) => row.known === known);
    return html`
      <h1 id="title" tabindex="-1">${say('result.title', { right: those(true).length, count: rows.length })}</h1>
      <div class="rows" role="region" tabindex="0" aria-labelledby="title">
        ${this.group('known', those(true))}${this.group('missed', those(false))}
      </div>
      <div class="foot">
        <button type="button" class="button" @click=${() => this.leave('result-leave')}>
          ${say('kiosk.next-visitor')}
        </button>
        <button type="button" class="button" @click=${() => this.leave('result-story')}>${say('result.story')}</button>
        <button type="button" class="button primary" @click=${() => this.leave('result-again')}>
          ${say('result.again')}
        </button>
      </div>
    `;
  }

  private group(name: 'known' | 'missed', rows: readonly ResultRow[]) {
    if (!rows.length) return '';
    return html`<section class=${name}>
      <h2>${this.say(name === 'known' ? 'result.known' : 'result.missed')}</h2>
      <ul>
        ${rows.map(({ prompt, truth }) => html`<li><span class="prompt">${plainText(prompt)}</span><span class="truth">${truth}</span></li>`)}
      </ul>
    </section>`;
  }

  private leave(name: string): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-result': KioskResult;
  }
}
