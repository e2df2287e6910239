import type { Drawing } from './marks.ts';
import { EMPTY } from './marks.ts';
import { tween, type Tween } from './tween.ts';

/** A drawing that can be made again: when the language, the size or an input changes, both ends of a change are. */
export type Take = () => Drawing;

/** Time, handed in so that tests and an embedding page can own it. */
export interface Clock {
  readonly now: () => number;
  readonly request: (frame: () => void) => number;
  readonly cancel: (id: number) => void;
}

const browserClock: Clock = {
  now: () => performance.now(),
  request: (frame) => requestAnimationFrame(frame),
  cancel: (id) => cancelAnimationFrame(id),
};

/** After this many interruptions in one change its beginning is kept as it looks, and no longer made again. */
const DEEPEST = 8;

/** A closure of its own: inside `start` it would keep every change before it alive. */
const frozen =
  (drawing: Drawing): Take =>
  () =>
    drawing;

/**
 * Owns time. Every way of showing a step (play, jump, scrub, print, reduced motion) is the same tween with another t.
 * A change that comes while another runs starts from what is on screen, so nothing jumps.
 */
export class Player {
  private from: Take = () => EMPTY;
  private to: Take = () => EMPTY;
  private change: Tween = tween(EMPTY, EMPTY);
  private t = 1;
  private depth = 0;
  private request = 0;
  private since = 0;
  /** How many times as long as designed; 0 shows every change at once (reduced motion). */
  pace = 1;

  constructor(
    private readonly paint: (drawing: Drawing) => void,
    private readonly clock: Clock = browserClock,
  ) {}

  /** What is on screen. */
  get drawing(): Drawing {
    return this.change.at(this.t);
  }
  /** 0..1 of the current change; 1 at rest. */
  get progress(): number {
    return this.t;
  }
  get moving(): boolean {
    return this.t < 1;
  }
  /** Length of the current change in ms, at this pace. */
  get duration(): number {
    return this.change.duration * this.pace;
  }

  /** Goes to another drawing, from whatever is on screen now. `at once` skips the way there. */
  show(to: Take, how: 'animated' | 'at once' = 'animated'): void {
    this.from = this.start();
    this.to = to;
    this.change = tween(this.from(), to());
    this.t = how === 'at once' || this.duration === 0 ? 1 : 0;
    this.run();
  }

  /** Makes both ends anew (another language, size or input) and stays where it is in between. */
  rebuild(): void {
    this.change = tween(this.from(), this.to());
    this.paint(this.drawing);
  }

  /** Stops at t in 0..1 of the current change. */
  seek(t: number): void {
    this.stop();
    this.t = Math.min(1, Math.max(0, t));
    this.paint(this.drawing);
  }

  finish(): void {
    this.seek(1);
  }

  /**
   * Stands still between two drawings, at t in 0..1 of the change from one to the other: a reader's hand on a scrubber.
   * At 0 and 1 it is at rest in the drawing itself. What is shown next starts from there.
   */
  hold(from: Take, to: Take, t: number): void {
    this.from = from;
    this.to = t <= 0 ? from : to;
    this.depth = 0;
    this.change = tween(this.from(), this.to());
    this.seek(t <= 0 ? 1 : t);
  }

  stop(): void {
    this.clock.cancel(this.request);
    this.request = 0;
  }

  /** Goes on from where `seek` or `stop` left it. */
  play(): void {
    if (!this.request && this.moving) this.run();
  }

  /** Where a new change starts: the target if it was reached, else what lies between, made again on request. */
  private start(): Take {
    const { from, to, t } = this;
    if (t >= 1) {
      this.depth = 0;
      return to;
    }
    if (++this.depth > DEEPEST) return frozen(this.drawing);
    return () => tween(from(), to()).at(t);
  }

  private run(): void {
    this.stop();
    this.since = this.clock.now() - this.t * this.duration;
    // A change begins with what is on screen.
    if (this.moving) this.request = this.clock.request(this.frame);
    else this.paint(this.drawing);
  }

  private readonly frame = (): void => {
    this.request = 0;
    this.t = this.duration > 0 ? Math.min(1, Math.max(this.t, (this.clock.now() - this.since) / this.duration)) : 1;
    this.paint(this.drawing);
    if (this.moving) this.request = this.clock.request(this.frame);
  };
}
