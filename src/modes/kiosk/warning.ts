import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls, type Say } from '../../ui/index.ts';

/**
 * Asks whether anyone is still there, counting down; one large button, and any touch, means yes.
 *
 * @fires warning-stay - somebody is there
 */
@customElement('kiosk-warning')
export class KioskWarning extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset: 0;
        z-index: 30;
        display: grid;
        place-items: center;
        background: rgb(10 4 4 / 0.82);
      }
      [role='alertdialog'] {
        display: grid;
        gap: 32px;
        justify-items: center;
        box-sizing: border-box;
        max-width: min(1200px, 92%);
        padding: 72px;
        border: 3px solid var(--gold);
        border-radius: var(--radius-panel);
        background: var(--panel);
        text-align: center;
      }
      h2 {
        margin: 0;
        font-size: 60px;
        line-height: 1.3;
        text-wrap: balance;
      }
      p {
        margin: 0;
        color: var(--muted);
        font-size: 36px;
        line-height: 1.5;
        font-variant-numeric: tabular-nums;
      }
      .button {
        min-height: 140px;
        padding: 0 80px;
        font-size: 44px;
      }
    `,
  ];

  @property({ type: Number }) seconds = 0;
  @property({ attribute: false }) say: Say = (key) => key;

  constructor() {
    super();
    const stay = () => {
      if (this.isConnected) this.dispatchEvent(new CustomEvent('warning-stay'));
    };
    this.addEventListener('click', stay);
    // No click follows a drag, a long press or a second finger. Where one does follow, it must still fall on the warning.
    for (const type of ['pointerup', 'pointercancel']) this.addEventListener(type, () => setTimeout(stay, 300));
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    const { say, seconds } = this;
    return html`
      <div role="alertdialog" aria-modal="true" aria-labelledby="title" aria-describedby="text">
        <h2 id="title">${say('warning.title')}</h2>
        <p id="text">${say('warning.text', { seconds })}</p>
        <button type="button" class="button primary">${say('warning.stay')}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-warning': KioskWarning;
  }
}
