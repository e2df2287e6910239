/** What a hand does with a board of cards, in stage pixels. */
export interface HandActions {
  /** The card nearest to a point; null where there is none. */
  readonly pick: (point: Point) => string | null;
  readonly tap: (id: string) => void;
  /** A card is dragged so far from where it was picked. */
  readonly drag: (id: string, by: Point) => void;
  readonly drop: () => void;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that moves less than this, in stage pixels, has tapped. */
const JITTER = 24;
/** A second tap within this time, in ms, is the other half of a double tap. */
const DOUBLE = 350;

/**
 * One hand on a board: the first finger owns what it has picked until it lifts; others are ignored. What is touched is
 * decided when the finger comes down.
 */
export class Hand {
  private held: { readonly pointer: number; readonly id: string; readonly from: Point; dragged: boolean } | null = null;
  private last: { readonly id: string; readonly at: Point | null; readonly time: number } | null = null;

  constructor(private readonly actions: HandActions) {}

  /** Takes a finger that comes down; true where it now holds a card. */
  down(pointer: number, at: Point): boolean {
    if (this.held) return false;
    const id = this.actions.pick(at);
    if (id !== null) this.held = { pointer, id, from: at, dragged: false };
    return id !== null;
  }

  move(pointer: number, at: Point): void {
    const { held } = this;
    if (held?.pointer !== pointer) return;
    const by = { x: at.x - held.from.x, y: at.y - held.from.y };
    held.dragged ||= Math.hypot(by.x, by.y) > JITTER;
    if (held.dragged) this.actions.drag(held.id, by);
  }

  /** The finger lifts; `kept` where it was taken away, which is no tap. */
  up(pointer: number, time: number, kept = false): void {
    const { held } = this;
    if (held?.pointer !== pointer) return;
    this.held = null;
    if (held.dragged) {
      // What follows at once is the echo of a tap that went too far.
      this.last = { id: held.id, at: held.from, time };
      this.actions.drop();
    } else if (!kept) this.tap(held.id, time, held.from);
  }

  /** A tap, with a finger at a place, or by key. Its echo, on the same card or in the same place, does nothing. */
  tap(id: string, time: number, at: Point | null = null): void {
    const { last } = this;
    const near = last?.at && at && Math.hypot(last.at.x - at.x, last.at.y - at.y) < 2 * JITTER;
    if (last && time - last.time < DOUBLE && (last.id === id || near)) return;
    this.last = { id, at, time };
    this.actions.tap(id);
  }

  /** Lets go of everything: another question, or the truth. */
  reset(): void {
    this.held = null;
  }
}
