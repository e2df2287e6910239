import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Spot } from './podium.ts';

/** One press of an arrow leads so far, as shares of a slide of 16 to 9: the same way across and up. */
const STEP = { x: 0.02, y: 0.0356 };
const MIDDLE: Spot = { x: 0.5, y: 0.5 };
/** The hall takes away what it does not hear of; who aims by keys takes longer than a hand, in ms. */
const AGAIN = 1000;

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** The laser as keys lead it: it begins in the middle, and stays until it is taken away. */
export class KeyLaser implements ReactiveController {
  /** null: it is not on, or a hand leads it. */
  spot: Spot | null = null;
  private timer = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly pointed: (spot: Spot | null) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.lead(null);
  }

  /** A step in one direction; null takes it away. Answers whether it was there before. */
  lead(step: { readonly x: number; readonly y: number } | null): boolean {
    const { spot } = this;
    if (!step && !spot) return false;
    this.put(step && (spot ? { x: within(spot.x + step.x * STEP.x), y: within(spot.y + step.y * STEP.y) } : MIDDLE));
    this.pointed(this.spot);
    if (this.spot) this.timer = window.setInterval(() => this.pointed(this.spot), AGAIN);
    return spot !== null;
  }

  /** A hand leads it now. */
  leave(): void {
    if (this.spot) this.put(null);
  }

  private put(spot: Spot | null): void {
    clearInterval(this.timer);
    this.spot = spot;
    this.host.requestUpdate();
  }
}
