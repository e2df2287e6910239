import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { placeAt, type Place } from './laser-way.ts';
import type { Spot } from './podium.ts';

/** How long the dot stays after it was last heard of, in ms. */
const STAYS = 1500;
/** How many dots the tail has, and how far each is behind the one before it, in ms. */
const TAIL = 7;
const APART = 18;

/**
 * The speaker's pointer in the hall: a dot with a halo and a short tail. It is moved where it stands when it is heard of, past
 * any rendering, because a hand sees every frame that it comes later.
 */
@customElement('hall-laser')
export class HallLaser extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      display: block;
      pointer-events: none;
      contain: strict;
    }
    :host([hidden]) {
      display: none;
    }
    i {
      position: absolute;
      inset-block-start: 0;
      left: 0;
      will-change: transform;
    }
    i::before {
      content: '';
      position: absolute;
      width: 28px;
      height: 28px;
      margin: -14px;
      border-radius: 50%;
      background: var(--vermilion);
      opacity: var(--strength, 1);
    }
    i.dot::before {
      width: 42px;
      height: 42px;
      margin: -21px;
      background: radial-gradient(circle, var(--ink) 0 20%, var(--vermilion) 46%);
      box-shadow:
        0 0 0 4px color-mix(in srgb, var(--ground) 60%, transparent),
        0 0 90px 34px color-mix(in srgb, var(--vermilion) 55%, transparent);
    }
  `;

  /** Without a tail, for those whom movement troubles. */
  @property({ type: Boolean }) still = false;
  private way: Place[] = [];
  private timer = 0;
  private frame = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.hidden = true;
    this.setAttribute('aria-hidden', 'true');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.point(null);
  }

  /** Moves the dot; null takes it away. */
  point(spot: Spot | null): void {
    clearTimeout(this.timer);
    if (!spot) return this.leave();
    const at = performance.now();
    this.way = [...this.way.filter((place) => at - place.at < (TAIL + 1) * APART), { ...spot, at }];
    this.hidden = false;
    this.move(at);
    this.timer = window.setTimeout(() => this.leave(), STAYS);
    if (!this.still) this.frame ||= requestAnimationFrame(this.trail);
  }

  private leave(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.hidden = true;
    this.way = [];
  }

  /** The tail catches up. */
  private readonly trail = (): void => {
    const now = performance.now();
    this.move(now);
    const isMoving = now - (this.way.at(-1)?.at ?? 0) < (TAIL + 1) * APART;
    this.frame = isMoving ? requestAnimationFrame(this.trail) : 0;
  };

  /** Each dot of the tail is where the pointer was so long ago; where it rests, all are below the dot itself. */
  private move(now: number): void {
    const dots = [...this.renderRoot.querySelectorAll<HTMLElement>('i')];
    const { clientWidth, clientHeight } = this;
    dots.forEach((dot, i) => {
      const back = dots.length - 1 - i;
      const place = back === 0 || this.still ? this.way.at(-1) : placeAt(this.way, now - back * APART);
      if (place)
        dot.style.setProperty('transform', `translate(${place.x * clientWidth}px, ${place.y * clientHeight}px)`);
      dot.style.setProperty('--strength', String(back ? (1 - back / (TAIL + 1)) * 0.6 : 1));
    });
  }

  override render() {
    return html`${Array.from({ length: TAIL }, () => html`<i></i>`)}<i class="dot"></i>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-laser': HallLaser;
  }
}
