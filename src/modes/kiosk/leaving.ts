import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls, type Say } from '../../ui/index.ts';
import { apart, askingStyles } from './asking.styles.ts';

/**
 * Asks whether everything should begin anew for the next visitor. Nothing happens by a touch beside the two answers.
 *
 * @fires leaving-yes - begin anew
 * @fires leaving-no - go on as it was
 */
@customElement('kiosk-leaving')
export class KioskLeaving extends LitElement {
  static override styles = [controls, askingStyles];

  @property({ attribute: false }) say: Say = (key) => key;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.emit('leaving-no');
      if (event.key === 'Tab') this.turn(event);
    });
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  /** There are two buttons, and behind them nothing that keys could reach. */
  private turn(event: KeyboardEvent): void {
    event.preventDefault();
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    buttons.find((button) => button !== this.shadowRoot!.activeElement)?.focus();
  }

  private emit(name: string): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  override render() {
    const { say } = this;
    return html`
      <div role="alertdialog" aria-modal="true" aria-labelledby="title" aria-describedby="text">
        <h2 id="title">${apart(say('leave.title'))}</h2>
        <p id="text">${apart(say('leave.text'))}</p>
        <button type="button" class="button primary" @click=${() => this.emit('leaving-no')}>${say('leave.no')}</button>
        <button type="button" class="button small" @click=${() => this.emit('leaving-yes')}>${say('leave.yes')}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-leaving': KioskLeaving;
  }
}
