import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controls } from '../ui/index.ts';
import { page } from './styles.ts';
import { operatorSay, type OperatorSay } from './words.ts';

/**
 * A button that asks in its own place before it does what cannot be taken back.
 *
 * @fires sure - the operator has said yes
 */
@customElement('operator-sure')
export class OperatorSure extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      .row {
        min-height: max(92px, var(--target));
      }
      b {
        color: var(--gold);
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) say: OperatorSay = operatorSay('en');
  @property({ type: Boolean }) disabled = false;

  @state() private asking = false;

  private async ask(asking: boolean): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.first')?.focus();
  }

  private async yes(): Promise<void> {
    await this.ask(false);
    this.dispatchEvent(new CustomEvent('sure'));
  }

  override render() {
    const { say, label } = this;
    if (!this.asking)
      return html`<div class="row">
        <button type="button" class="button first" ?disabled=${this.disabled} @click=${() => void this.ask(true)}>
          ${label}
        </button>
      </div>`;
    return html`<div class="row" role="group" aria-label="${label}: ${say('reset.sure')}">
      <b>${label}: ${say('reset.sure')}</b>
      <button type="button" class="button first" @click=${() => void this.ask(false)}>${say('reset.no')}</button>
      <button type="button" class="button primary" @click=${() => void this.yes()}>${say('reset.yes')}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-sure': OperatorSure;
  }
}
