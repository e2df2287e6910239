import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { focusedElement, type Say } from '../../../ui/index.ts';
import { keyListStyles } from '../../../ui/parts/key-list.ts';
import { isShortcut } from '../keys.ts';
import { keysHelp } from '../keys-help.ts';
import type { PageName } from '../route.ts';

/**
 * The keys of a page that fills the screen, where the bar with its panel is hidden: "?" opens and closes them, and Escape closes
 * them before it leaves the page.
 */
@customElement('learn-keys-card')
export class LearnKeysCard extends LitElement {
  static override styles = [
    keyListStyles,
    css`
      section {
        --keys: 11em;
        position: fixed;
        inset-block: 4vh auto;
        inset-inline: 4vw;
        /* Over the stage, which lies over the page. */
        z-index: 50;
        box-sizing: border-box;
        max-width: 44rem;
        max-height: 92vh;
        margin-inline: auto;
        padding: 1.2rem 1.6rem;
        overflow: auto;
        border: 2px solid var(--faint);
        border-radius: var(--radius-panel);
        background: var(--panel);
        color: var(--ink);
        font-size: clamp(1rem, 0.8rem + 0.5vw, 1.4rem);
        line-height: 1.4;
      }
      h2 {
        margin: 0 0 0.5rem;
        font-size: 1.25em;
      }
      h2:focus {
        outline: none;
      }
      .keys kbd {
        font-size: 0.95em;
      }
    `,
  ];

  @property({ attribute: false }) page: PageName = 'projector';
  @property({ attribute: false }) say: Say = (key) => key;
  @state() private open = false;
  @query('h2') private readonly heading!: HTMLElement | null;
  /** What had the focus before. */
  private back: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // Before the page, whose Escape is the way out of it.
    window.addEventListener('keydown', this.onKey, { capture: true });
    window.addEventListener('pointerdown', this.onPointer, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey, { capture: true });
    window.removeEventListener('pointerdown', this.onPointer, { capture: true });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!isShortcut(event, '?') && !(this.open && event.key === 'Escape')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.open) this.close();
    else void this.show();
  };

  private readonly onPointer = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  private async show(): Promise<void> {
    this.back = focusedElement();
    this.open = true;
    await this.updateComplete;
    this.heading?.focus();
  }

  private close(): void {
    this.open = false;
    this.back?.focus({ preventScroll: true });
  }

  override render() {
    if (!this.open) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${this.say('learn.keys.title')}</h2>
      ${keysHelp(this.page, this.say, () => this.requestUpdate())}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-keys-card': LearnKeysCard;
  }
}
