import type { Beat } from '../operator/api.ts';

/** The page's signs of life: the last one, its age, and since when no frame was new. Times are monotonic, in ms. */
export class Pulse {
  private last: { readonly beat: Beat; readonly at: number; readonly framesAt: number } | null = null;

  constructor(private readonly now: () => number = () => performance.now()) {}

  feel(beat: Beat): void {
    const at = this.now();
    const isStill = this.last?.beat.frames === beat.frames && this.last.beat.phase === beat.phase;
    this.last = { beat, at, framesAt: isStill ? this.last!.framesAt : at };
  }

  get page(): { readonly beat: Beat; readonly age: number; readonly still: number } | null {
    if (!this.last) return null;
    const { beat, at, framesAt } = this.last;
    return { beat, age: this.now() - at, still: this.now() - framesAt };
  }
}
