import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls, type Say } from '../../ui/index.ts';
import { apart, askingStyles } from './asking.styles.ts';

/**
 * Asks whether anyone is still there, counting down; one large button, and any touch, means yes. Who has come in the
 * meantime begins anew by a button of their own.
 *
 * @fires warning-stay - somebody is there
 * @fires warning-new - somebody else is there
 */
@customElement('kiosk-warning')
export class KioskWarning extends LitElement {
  static override styles = [controls, askingStyles];

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

  private anew(event: Event): void {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('warning-new'));
  }

  override render() {
    const { say, seconds } = this;
    return html`
      <div role="alertdialog" aria-modal="true" aria-labelledby="title" aria-describedby="text">
        <h2 id="title">${apart(say('warning.title'))}</h2>
        <p id="text">${apart(say('warning.text', { seconds }))}</p>
        <button type="button" class="button primary">${say('warning.stay')}</button>
        <button
          type="button"
          class="button small"
          @pointerup=${(event: Event) => event.stopPropagation()}
          @click=${(event: Event) => this.anew(event)}
        >
          ${say('warning.new')}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-warning': KioskWarning;
  }
}
