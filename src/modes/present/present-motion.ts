import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Say } from '../../ui/index.ts';
import { buttons } from './buttons.styles.ts';
import type { HallSeen, Podium } from './podium.ts';
import type { Talk } from './talk.ts';

/** Parts of a change that the scrubber tells apart. */
const PARTS = 200;

/** How the picture of the step moves in the hall: once more, held, or drawn along by hand. */
@customElement('present-motion')
export class PresentMotion extends LitElement {
  static override styles = [
    buttons,
    css`
      :host {
        display: contents;
      }
      button {
        grid-column: var(--span, auto);
        padding: 0.25rem;
      }
      label {
        grid-column: 1 / -1;
        display: flex;
        gap: 0.75rem;
        align-items: center;
        color: var(--muted);
      }
      input {
        flex: 1;
        min-width: 0;
        height: 3rem;
        margin: 0;
        accent-color: var(--gold);
        cursor: grab;
        touch-action: none;
      }
    `,
  ];

  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) podium: Pick<Podium, 'do' | 'sign'> | null = null;
  @property({ attribute: false }) hall: HallSeen | null = null;
  @property({ attribute: false }) say: Say = (key) => key;

  /** Only the hall knows how far it is. */
  private readonly turn = (): void => {
    if (this.talk?.motion.at === null) this.podium?.sign({ type: 'hold' });
    else this.podium?.do({ type: 'let-go' });
  };

  private readonly drag = (event: Event): void =>
    this.podium?.do({ type: 'hold', at: Number((event.target as HTMLInputElement).value) / PARTS });
  /** A hand that lets go lets it play on; keys leave it held, until it is let play. */
  private readonly letGo = (): void => this.podium?.do({ type: 'let-go' });

  override render() {
    const { talk, say } = this;
    if (!talk) return nothing;
    const { at } = talk.motion;
    return html`
      <button type="button" @click=${() => this.podium?.do({ type: 'again' })}>
        ${say('present.drive-again')} <kbd aria-hidden="true">R</kbd>
      </button>
      <button type="button" aria-pressed=${at !== null} ?disabled=${!this.hall && at === null} @click=${this.turn}>
        ${say(at === null ? 'present.drive-hold' : 'present.drive-play')} <kbd aria-hidden="true">K</kbd>
      </button>
      <label>
        <span>${say('present.drive-scrub')}</span>
        <input
          type="range"
          min="0"
          max=${PARTS}
          .value=${live(String(Math.round((at ?? 1) * PARTS)))}
          aria-valuetext=${say('present.drive-percent', { percent: Math.round((at ?? 1) * 100) })}
          @input=${this.drag}
          @pointerup=${this.letGo}
          @pointercancel=${this.letGo}
        />
      </label>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'present-motion': PresentMotion;
  }
}
