import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Spot } from './podium.ts';

/** What a hand on the picture does. */
export type Hand = 'swipe' | 'look' | 'laser';

/** A swipe is this long at least (CSS pixels) and this much wider than high; what moves less than a touch is one. */
const SWIPE = 60;
const FLATNESS = 1.8;
const TOUCH = 12;

export interface Touches {
  readonly hand: () => Hand;
  /** A place of the screen as shares of the slide; null beside it. */
  readonly spot: (event: PointerEvent) => Spot | null;
  readonly swiped: (by: 1 | -1) => void;
  readonly touched: (event: PointerEvent) => void;
  readonly pointed: (spot: Spot | null) => void;
}

/** The speaker's hand on the picture of this step: swipes, touches a mark, or leads the laser. The first finger counts. */
export class StepTouch implements ReactiveController {
  private start: { readonly id: number; readonly x: number; readonly y: number } | null = null;
  private frame = 0;
  private wanted: Spot | null = null;
  private isOn = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly touches: Touches,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.rest();
  }

  readonly down = (event: PointerEvent): void => {
    if (this.start || event.button !== 0) return;
    this.start = { id: event.pointerId, x: event.clientX, y: event.clientY };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (this.touches.hand() === 'laser') this.lead(event);
  };

  /** A mouse leads the laser without being pressed. */
  readonly move = (event: PointerEvent): void => {
    const isLeading = this.start?.id === event.pointerId || (event.pointerType === 'mouse' && !this.start);
    if (this.touches.hand() === 'laser' && isLeading) this.lead(event);
  };

  readonly up = (event: PointerEvent): void => {
    const { start } = this;
    if (start?.id !== event.pointerId) return;
    this.start = null;
    const hand = this.touches.hand();
    if (hand === 'laser') return event.pointerType === 'mouse' ? undefined : this.rest();
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (Math.abs(dx) >= SWIPE && Math.abs(dx) > FLATNESS * Math.abs(dy)) this.touches.swiped(dx < 0 ? 1 : -1);
    else if (hand === 'look' && Math.hypot(dx, dy) <= TOUCH) this.touches.touched(event);
  };

  readonly leave = (): void => {
    if (!this.start) this.rest();
  };

  readonly cancel = (event: PointerEvent): void => {
    if (this.start?.id !== event.pointerId) return;
    this.start = null;
    this.rest();
  };

  /** Takes the laser away. */
  rest(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.isOn) this.touches.pointed(null);
    this.isOn = false;
  }

  /** As often as a screen can show it. */
  private lead(event: PointerEvent): void {
    this.wanted = this.touches.spot(event);
    if (!this.frame) this.frame = requestAnimationFrame(this.tell);
  }

  private readonly tell = (): void => {
    this.frame = 0;
    if (!this.wanted && !this.isOn) return;
    this.isOn = this.wanted !== null;
    this.touches.pointed(this.wanted);
  };
}
