/** A touch that stays within so many pixels of the stage is a tap. */
const JITTER = 24;
/** A second tap so soon (ms) and so near (pixels) is the other half of a double tap. */
const DOUBLE = { ms: 350, near: 60 } as const;

export interface Touch {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** ms. */
  readonly at: number;
}
/** What a hand does, in pixels of the stage. */
export interface HandEvents {
  readonly tap: (point: readonly [number, number]) => void;
  /** From point to point; begins where the last one ended. */
  readonly stroke: (points: readonly (readonly [number, number])[]) => void;
}

/**
 * One hand that draws. The first finger owns what it does until it lifts; others are ignored. A touch is a tap where it
 * began, until it goes further than fingers tremble: then it is a stroke from there on.
 */
export class Hand {
  private owner: { readonly id: number; readonly down: Touch; last: Touch; moved: boolean } | null = null;
  private tapped: Touch | null = null;

  constructor(private readonly events: HandEvents) {}

  /** true where this finger now owns the hand. */
  down(touch: Touch): boolean {
    if (this.owner) return false;
    this.owner = { id: touch.id, down: touch, last: touch, moved: false };
    return true;
  }

  /** A finger went on through these places. They are told at once: what they draw comes back only later. */
  move(id: number, touches: readonly Touch[]): void {
    const { owner } = this;
    const last = touches.at(-1);
    if (owner?.id !== id || !last) return;
    owner.moved ||= touches.some((touch) => distance(owner.down, touch) > JITTER);
    if (!owner.moved) return;
    this.events.stroke([owner.last, ...touches].map(({ x, y }) => [x, y]));
    owner.last = last;
  }

  /** The finger lifts. */
  up(touch: Touch): void {
    const { owner, tapped } = this;
    if (owner?.id !== touch.id) return;
    this.owner = null;
    if (owner.moved) return;
    const twice = tapped && touch.at - tapped.at < DOUBLE.ms && distance(owner.down, tapped) < DOUBLE.near;
    this.tapped = { ...owner.down, at: touch.at };
    if (!twice) this.events.tap([owner.down.x, owner.down.y]);
  }

  /** The finger was taken away: what is drawn stays, and nothing is added. */
  cancel(id: number): void {
    if (this.owner?.id === id) this.owner = null;
  }
}

const distance = (a: Touch, b: Touch): number => Math.hypot(a.x - b.x, a.y - b.y);
