import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { samePosition, type PublishedStart } from '../../content/index.ts';
import type { Frame } from '../../scene/index.ts';
import { hidden, type Say, type WordKey } from '../../ui/index.ts';
import { stepSlider } from '../../ui/parts/step-slider.ts';
import { buttons } from './buttons.styles.ts';
import type { HallSeen, Podium } from './podium.ts';
import { KeyLaser } from './key-laser.ts';
import { PresentMotion } from './present-motion.ts';
import { nowStyles } from './present-now.styles.ts';
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
  static override styles = [buttons, hidden, nowStyles];

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
    pointed: (spot) => {
      this.laser.leave();
      this.podium?.sign({ type: 'pointer', spot });
    },
  });
  /** The laser as keys lead it. */
  readonly laser: KeyLaser = new KeyLaser(this, (spot) => this.podium?.sign({ type: 'pointer', spot }));

  /** Is a hand in another mode than swiping? */
  get isHanded(): boolean {
    return this.hand !== 'swipe';
  }

  /** Back to swiping. */
  putDown(): void {
    this.take('swipe');
  }

  /** Lets the next mark stand out, or the one before; past the last one none. */
  lookOn(by: 1 | -1): void {
    this.do({ type: 'look', mark: this.slide?.markBeside(this.talk?.look ?? null, by) ?? null });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the laser pointed at is gone with its step.
    const before = changed.get('talk')?.position;
    if (!before || !this.talk || samePosition(before, this.talk.position)) return;
    this.touch.rest();
    this.laser.lead(null);
  }

  /** The picture is there, in the shape of the hall. */
  private readonly made = (): void => {
    this.frame = this.slide?.frame ?? null;
    if (this.frame) this.style.setProperty('--ratio', String(this.frame.width / this.frame.height));
  };

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
      <div class="room">
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
            .spot=${this.laser.spot}
            .label=${say('present.drive-now')}
            @slide-made=${this.made}
            @pointerdown=${this.touch.down}
            @pointermove=${this.touch.move}
            @pointerup=${this.touch.up}
            @pointercancel=${this.touch.cancel}
            @pointerleave=${this.touch.leave}
          ></present-slide>
          ${this.state(talk)}
        </div>
      </div>
      <p class="hidden" role="status">${this.told(talk)}</p>
      <div class="tools" role="group" aria-label=${say('present.drive-tools')}>
        ${this.handButton('look', 'present.drive-look', 'L')} ${this.handButton('laser', 'present.drive-laser', '⇧+←')}
        <button type="button" aria-pressed=${talk.black} @click=${() => this.do({ type: 'black' })}>
          ${say('present.drive-black')} <kbd aria-hidden="true">B</kbd>
        </button>
        <present-motion .talk=${talk} .podium=${this.podium} .hall=${hall} .say=${say}></present-motion>
      </div>
      ${this.input(talk)}
    `;
  }

  private handButton(hand: Hand, word: WordKey, key: string) {
    return html`<button type="button" aria-pressed=${this.hand === hand} @click=${() => this.take(hand)}>
      ${this.say(word)} <kbd aria-hidden="true">${key}</kbd>
    </button>`;
  }

  /** What stands out, for a voice: where on the way of keys it is, and what can be read of it. */
  private told({ look }: Talk): string {
    const told = this.frame && this.slide?.told(look);
    if (!told) return '';
    const { place, places, words } = told;
    const where = place ? this.say('present.look-place', { place, places }) : this.say('present.drive-look');
    return words ? `${where}: ${words}` : where;
  }

  /** What the hall sees instead; a voice is told by the console. */
  private state({ black, asked }: Talk) {
    const word = black ? 'present.drive-is-black' : asked ? 'present.drive-is-asked' : null;
    return word ? html`<p class="state">${this.say(word)}</p>` : nothing;
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
