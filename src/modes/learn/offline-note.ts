import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Say } from '../../ui/index.ts';
import { isBetween } from './between.ts';
import { page } from './page.styles.ts';
import { parseRoute } from './route.ts';

/**
 * Says that the book is on the device, once, and offers a newer version of it between two chapters. A reader who does
 * not want it reads on.
 *
 * @fires newer-look - the reader is between two things: is there something newer?
 * @fires newer-take - the newer version is wanted now
 */
@customElement('learn-offline-note')
export class LearnOfflineNote extends LitElement {
  static override styles = [
    page,
    css`
      :host {
        max-width: none;
        margin: 0;
        padding: 0;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: 0.25rem 1rem;
        padding: 0.5rem 1rem;
        border-block-start: 1px solid var(--line);
        background: var(--raised);
      }
      p {
        margin: 0;
      }
      @media (max-width: 40rem) {
        p {
          flex-basis: 100%;
          text-align: center;
        }
      }
      /* Where the screen is low, or letters are large, it stands at the end of the page: it must not cover it. */
      @media (min-height: 40rem) {
        :host {
          position: sticky;
          z-index: 10;
          inset-block-end: 0;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) say: Say | null = null;
  /** A newer version is there. */
  @property({ type: Boolean }) newer = false;
  /** The book has just been brought to the device. */
  @property({ type: Boolean }) kept = false;
  /** Where the reader is, and whether that is between two things. */
  @state() private route = parseRoute(location.hash);
  @state() private between = isBetween(null, this.route);
  /** What was put aside stays so until the page is next loaded. */
  @state() private putAside: 'newer' | 'kept' | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
  }

  private readonly onHash = (): void => {
    // The address follows the reader from step to step without this event: what it says now is where links led.
    const route = parseRoute(location.hash);
    this.between = isBetween(this.route, route);
    this.route = route;
    if (this.kept) this.putAside ??= 'kept';
    if (this.between) this.dispatchEvent(new CustomEvent('newer-look'));
  };

  override render() {
    return html`<span role="status">${this.between ? this.words() : nothing}</span>`;
  }

  private words() {
    const { say, newer, kept, putAside } = this;
    if (!say) return nothing;
    if (newer && putAside !== 'newer')
      return html`<div>
        <p>${say('learn.newer')}</p>
        <button type="button" class="button primary" @click=${() => this.dispatchEvent(new CustomEvent('newer-take'))}>
          ${say('learn.newer-take')}
        </button>
        <button type="button" class="button quiet" @click=${() => (this.putAside = 'newer')}>
          ${say('learn.newer-later')}
        </button>
      </div>`;
    if (!newer && kept && putAside === null) return html`<div><p>${say('learn.offline-ready')}</p></div>`;
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-offline-note': LearnOfflineNote;
  }
}
