import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Say } from '../../ui/index.ts';
import type { Hours } from './schedule.ts';
import { sentences } from './sentences.ts';
import { dayName } from './time-left.ts';

/** How long a touch keeps the sentence on screen, ms. */
const SHOWN = 5000;
const WAKING = ['pointerdown', 'keydown'] as const;

/**
 * The screen after closing time: black over the whole window, so it stands beside the stage, not on it. A touch or a key
 * shows for a while when there is something to see again. It takes every touch; what lies below has to be inert, for keys.
 */
@customElement('kiosk-blank')
export class KioskBlank extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      z-index: 60;
      inset: 0;
      display: grid;
      place-items: center;
      background: #000;
      cursor: none;
      touch-action: none;
      user-select: none;
    }
    [role='status'] {
      display: grid;
      gap: 0.6em;
      padding: 8vmin;
      color: #a08d7a;
      font-size: clamp(20px, 3.4vmin, 64px);
      line-height: 1.5;
      text-align: center;
      text-wrap: balance;
    }
    p {
      margin: 0;
    }
  `;

  /** When there is something to see again. */
  @property({ attribute: false }) next: Extract<Hours, { kind: 'closed' }>['next'] = null;
  @property() edition = 'vi';
  @property({ attribute: false }) say: Say = (key) => key;

  @state() private awake = false;
  private sleep: ReturnType<typeof setTimeout> | undefined;
  /** Events go on to the window: the operator's way in is open at night too. */
  private readonly wake = (): void => {
    this.awake = true;
    clearTimeout(this.sleep);
    this.sleep = setTimeout(() => (this.awake = false), SHOWN);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of WAKING) window.addEventListener(type, this.wake, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of WAKING) window.removeEventListener(type, this.wake, { capture: true });
    clearTimeout(this.sleep);
    this.awake = false;
  }

  override render() {
    return html`<div role="status">${this.awake ? this.lines() : ''}</div>`;
  }

  private lines() {
    const { next, say, edition } = this;
    const told = next
      ? sentences(say, 'schedule.again', edition, (language) => ({
          day: dayName(next.date, language),
          time: next.opens,
        }))
      : sentences(say, 'schedule.closed', edition);
    return told.map(({ language, text }) => html`<p lang=${language}>${text}</p>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-blank': KioskBlank;
  }
}
