import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PublishedStart } from '../../content/index.ts';
import type { Frame } from '../../scene/index.ts';
import type { Say, WordKey } from '../../ui/index.ts';
import { stepSlider } from '../../ui/parts/step-slider.ts';
import { buttons } from './buttons.styles.ts';
import type { HallSeen, Podium } from './podium.ts';
import { PresentMotion } from './present-motion.ts';
import { PresentSlide } from './present-slide.ts';
import { StepTouch, type Hand } from './step-touch.ts';
import { slideKey, type Deed, type Talk } from './talk.ts';
import type { ToldStep } from './told.ts';

/**
 * This step, as the hall has it in the end, under the speaker's hand: a swipe goes on or back, and in its mode a touch makes a
 * mark stand out in the hall, or leads the laser.
 */
@customElement('present-now')
export class PresentNow extends LitElement {
  static override styles = [
    buttons,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        min-height: 0;
      }
      .picture {
        position: relative;
        flex: 1 1 auto;
        min-height: 0;
        border: 2px solid var(--line);
        border-radius: 0.5rem;
        overflow: hidden;
      }
      .picture.dark {
        border-color: var(--vermilion);
      }
      .picture.on {
        border-color: var(--gold);
      }
      present-slide {
        position: absolute;
        inset: 0;
        touch-action: pan-y;
      }
      .on present-slide {
        touch-action: none;
        cursor: crosshair;
      }
      .dark present-slide {
        opacity: 0.35;
      }
      .state {
        position: absolute;
        inset-block-end: 0.5rem;
        inset-inline: 0.5rem;
        width: fit-content;
        margin: 0 auto;
        padding: 0.25rem 1rem;
        border: 2px solid var(--vermilion);
        border-radius: 0.75rem;
        background: var(--ground);
        font-weight: 600;
        pointer-events: none;
      }
      .tools {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 0.5rem;
      }
      .tools button {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.5rem;
        align-items: center;
        justify-content: center;
        padding: 0.25rem;
      }
      .input {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        min-height: 3rem;
      }
      .input input {
        flex: 1;
        height: 3rem;
        accent-color: var(--gold);
      }
      @media (max-width: 40rem) {
        .picture {
          flex: none;
          aspect-ratio: 16 / 9;
        }
        .tools {
          grid-template-columns: repeat(3, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) step: ToldStep | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) podium: Pick<Podium, 'do' | 'sign'> | null = null;
  @property({ attribute: false }) hall: HallSeen | null = null;
  @property({ attribute: false }) say: Say = (key) => key;

  @state() private hand: Hand = 'swipe';
  /** What the picture was told, and its slider is. */
  @state() private frame: Frame | null = null;
  @query('present-slide') private readonly slide!: PresentSlide | null;
  private readonly touch = new StepTouch(this, {
    hand: () => this.hand,
    spot: (event) => this.slide?.spotAt(event) ?? null,
    swiped: (by) => this.do({ type: by > 0 ? 'next' : 'back' }),
    touched: (event) => this.look(this.slide?.markAt(event) ?? null),
    pointed: (spot) => this.podium?.sign({ type: 'pointer', spot }),
  });

  /** Is a hand in another mode than swiping? */
  get isHanded(): boolean {
    return this.hand !== 'swipe';
  }

  /** Back to swiping. */
  putDown(): void {
    this.take('swipe');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the laser pointed at is gone with its step.
    if (changed.get('talk')?.position !== this.talk?.position) this.touch.rest();
  }

  private do(deed: Deed): void {
    this.podium?.do(deed);
  }

  private take(hand: Hand): void {
    this.touch.rest();
    this.hand = this.hand === hand ? 'swipe' : hand;
    if (this.hand !== 'look' && this.talk?.look) this.look(null);
  }

  /** Touched again, or beside every mark, it is let go of. */
  private look(mark: string | null): void {
    this.do({ type: 'look', mark: mark === this.talk?.look ? null : mark });
  }

  override render() {
    const { start, step, talk, hall, say } = this;
    if (!start || !talk) return nothing;
    const classes = ['picture', talk.black ? 'dark' : '', this.hand === 'swipe' ? '' : 'on'].join(' ');
    return html`
      <div class=${classes}>
        <present-slide
          .start=${start}
          .slide=${step?.slide ?? null}
          .kind=${step?.kind ?? null}
          .step=${talk.position.step}
          .input=${talk.inputs[slideKey(talk.position)]}
          .width=${hall?.width ?? 0}
          .height=${hall?.height ?? 0}
          .look=${talk.look}
          .label=${say('present.drive-now')}
          @slide-made=${() => (this.frame = this.slide?.frame ?? null)}
          @pointerdown=${this.touch.down}
          @pointermove=${this.touch.move}
          @pointerup=${this.touch.up}
          @pointercancel=${this.touch.cancel}
          @pointerleave=${this.touch.leave}
        ></present-slide>
        ${this.state(talk)}
      </div>
      <div class="tools" role="group" aria-label=${say('present.drive-tools')}>
        ${this.handButton('look', 'present.drive-look')} ${this.handButton('laser', 'present.drive-laser')}
        <button type="button" aria-pressed=${talk.black} @click=${() => this.do({ type: 'black' })}>
          ${say('present.drive-black')} <kbd aria-hidden="true">B</kbd>
        </button>
        <present-motion .talk=${talk} .podium=${this.podium} .hall=${hall} .say=${say}></present-motion>
      </div>
      ${this.input(talk)}
    `;
  }

  private handButton(hand: Hand, word: WordKey) {
    return html`<button type="button" aria-pressed=${this.hand === hand} @click=${() => this.take(hand)}>
      ${this.say(word)}
    </button>`;
  }

  /** What the hall sees instead. */
  private state({ black, asked }: Talk) {
    const word = black ? 'present.drive-is-black' : asked ? 'present.drive-is-asked' : null;
    return word ? html`<p class="state" role="status">${this.say(word)}</p>` : nothing;
  }

  /** The number that the step takes: a what-if can be moved from here. */
  private input(talk: Talk) {
    const { step, frame } = this;
    if (!step?.kind?.control || !frame) return nothing;
    const key = slideKey(talk.position);
    const control = step.kind.control(step.slide.data, talk.position.step, frame, talk.inputs[key]);
    if (!control) return nothing;
    return html`<div class="input">
      <span aria-hidden="true">${control.label}</span>
      ${stepSlider(control, (input) => this.do({ type: 'input', slide: key, input }))}
      <output>${control.text}</output>
    </div>`;
  }
}

// Drawn by their names alone.
void [PresentMotion, PresentSlide];

declare global {
  interface HTMLElementTagNameMap {
    'present-now': PresentNow;
  }
}
