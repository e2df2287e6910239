import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controls, hidden } from '../ui/index.ts';
import type { Session } from './api.ts';
import { OperatorTrouble, type OperatorClient } from './client.ts';
import { troubleText } from './doing.ts';
import { page } from './styles.ts';
import { operatorSay, type OperatorSay } from './words.ts';

const MOST_DIGITS = 12;
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/**
 * The PIN pad: digits as buttons, or keys. There is no field, so no keyboard comes up and nothing is offered to be kept. Nobody has
 * to remember or copy the digits: what types for people (a password manager, a scanner of badges) is heard like a hand, and
 * they can be pasted (https://www.w3.org/TR/WCAG22/#accessible-authentication-minimum).
 *
 * @fires pin-open - the server has let the operator in; detail is the `Session`
 */
@customElement('operator-pin')
export class OperatorPin extends LitElement {
  static override styles = [
    controls,
    hidden,
    page,
    css`
      :host {
        width: min(100%, 600px);
        margin: 0 auto;
        text-align: center;
      }
      .dots {
        display: flex;
        gap: 20px;
        align-items: center;
        justify-content: center;
        height: 72px;
      }
      .dots i {
        width: 24px;
        height: 24px;
        border-radius: 50%;
        background: var(--gold);
      }
      .dots.none {
        color: var(--muted);
      }
      .said {
        display: grid;
        align-content: center;
        min-height: 4.4em;
        margin: 0;
        color: var(--gold);
      }
      .pad {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: 16px;
      }
      .pad .button {
        min-height: max(104px, var(--target));
        padding: 0;
        font-size: 44px;
      }
      .pad .word {
        font-size: 32px;
      }
    `,
  ];

  @property({ attribute: false }) client: OperatorClient | null = null;
  @property({ attribute: false }) say: OperatorSay = operatorSay('en');
  /** Why the PIN is asked for again. */
  @property() reason = '';

  @state() private pin = '';
  @state() private said = '';
  @state() private busy = false;
  /** Whole seconds until the next try is heard. */
  @state() private wait = 0;
  private timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
    this.pin = '';
  }

  /** Takes a key of the keyboard; answers whether it was one of the pad. Enter on a button presses that button. */
  key(event: KeyboardEvent): boolean {
    const { key } = event;
    if (DIGITS.includes(key)) this.add(key);
    else if (key === 'Backspace') this.erase();
    else if (key === 'Enter' && !this.renderRoot.querySelector('button:focus')) void this.open();
    else return false;
    event.preventDefault();
    return true;
  }

  /** Takes the PIN that was copied out of where its owner keeps it, in place of what was typed. Anything else is no PIN. */
  paste(text: string): void {
    const pin = text.trim();
    if (!/^\d+$/.test(pin) || pin.length > MOST_DIGITS) return;
    this.pin = '';
    for (const digit of pin) this.add(digit);
  }

  private add(digit: string): void {
    if (this.busy || this.wait || this.pin.length >= MOST_DIGITS) return;
    this.pin += digit;
    this.said = '';
  }

  private erase(): void {
    this.pin = this.pin.slice(0, -1);
  }

  private async open(): Promise<void> {
    if (!this.client || !this.pin || this.busy || this.wait) return;
    this.busy = true;
    try {
      const session = await this.client.open(this.pin);
      this.said = '';
      this.dispatchEvent(new CustomEvent<Session>('pin-open', { detail: session }));
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy = false;
      this.pin = '';
    }
  }

  private refused(error: unknown): void {
    const { say } = this;
    const refusal = error instanceof OperatorTrouble ? error.refusal : null;
    if (!refusal) this.said = troubleText(error, say);
    else if (refusal.wait) this.waitFor(refusal.wait);
    else if (refusal.left) this.said = refusal.left === 1 ? say('pin.last') : say('pin.wrong', { n: refusal.left });
    else this.said = troubleText(error, say);
  }

  private waitFor(seconds: number): void {
    const until = performance.now() + seconds * 1000;
    this.said = '';
    this.wait = seconds;
    clearInterval(this.timer);
    this.timer = window.setInterval(() => {
      this.wait = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      if (!this.wait) clearInterval(this.timer);
    }, 250);
  }

  override render() {
    const { say, pin, wait } = this;
    const off = this.busy || wait > 0;
    const digit = (n: string) =>
      html`<button type="button" class="button" data-digit=${n} ?disabled=${off} @click=${() => this.add(n)}>
        ${n}
      </button>`;
    return html`
      <div class=${pin ? 'dots' : 'dots none'} aria-hidden="true">
        ${pin ? [...pin].map(() => html`<i></i>`) : say('pin.about')}
      </div>
      <p class="hidden" role="status">${pin ? say('pin.digits', { n: pin.length }) : nothing}</p>
      <p class="said" role="alert">${wait ? say('pin.wait', { seconds: wait }) : this.said || this.reason}</p>
      <div class="pad">
        ${DIGITS.slice(0, 9).map(digit)}
        <button
          type="button"
          class="button"
          aria-label=${say('pin.back')}
          ?disabled=${off || !pin}
          @click=${() => this.erase()}
        >
          ←
        </button>
        ${digit('0')}
        <button type="button" class="button primary word" ?disabled=${off || !pin} @click=${() => void this.open()}>
          ${say('pin.enter')}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-pin': OperatorPin;
  }
}
