import type { Beat, Verdict } from '../operator/api.ts';

/** How often the page gives a sign of life, in ms. */
const BEAT = 10_000;
/** A server that says nothing for so long is away, in ms. */
const AWAY_AFTER = 8000;
/** The same problem is told once in so long, in ms. */
const SAME_PROBLEM = 60_000;
/** So many different ones are remembered. */
const MOST_PROBLEMS = 100;

/** Hands JSON to the server below /api; answers whether it took it. Never rejects. */
export type Tell = (place: 'beat' | 'content' | 'problems', body: unknown) => Promise<boolean>;

const tellServer: Tell = async (place, body) => {
  try {
    const response = await fetch(new URL(`api/${place}`, document.baseURI), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(AWAY_AFTER),
    });
    return response.ok;
  } catch {
    return false;
  }
};

export interface ReporterOptions {
  /** How the page is. */
  readonly look: () => Beat;
  /** A story on trial failed, and the server knows: it has another one now. */
  readonly onBad: () => void;
  readonly tell?: Tell;
}

/**
 * What the page tells the machine it runs on: that it lives, what went wrong, and whether a new story does well. Every
 * story is on trial until the loop went through all of it without a fault, so that a file that passes the check and
 * fails on the screen does not stay there. Nothing depends on being heard.
 */
export class Reporter {
  private readonly timer: ReturnType<typeof setInterval>;
  private tell: Tell;
  private readonly told = new Map<string, number>();
  /** Hash of the story on trial; null where none is, or where it has failed. */
  private trial: string | null = null;
  /** Hash of the story on screen. */
  private shown: string | null = null;
  private isWhole = false;

  constructor(private readonly options: ReporterOptions) {
    this.tell = options.tell ?? tellServer;
    this.timer = setInterval(() => void this.tell('beat', options.look()), BEAT);
  }

  /** A story is on screen from now on, or the same one in another language. */
  show(hash: string): void {
    if (this.shown === hash) return;
    this.shown = hash;
    this.trial = hash;
    this.isWhole = false;
    void this.judge({ hash, verdict: 'begun' });
  }

  /** The loop begins with this story, and nobody is there. */
  loopBegins(): void {
    this.isWhole = true;
  }

  /** The loop went round once. */
  looped(): void {
    const { trial: hash } = this;
    if (hash && this.isWhole) {
      this.trial = null;
      void this.judge({ hash, verdict: 'good' }).then((heard) => {
        // A server that was away hears it after the next loop.
        if (!heard && this.shown === hash) this.trial = hash;
      });
    }
    this.isWhole = true;
  }

  /** Something failed. Where the story may be to blame, its trial has failed with it. */
  problem(message: string, isOfStory: boolean): void {
    const now = performance.now();
    if (now - (this.told.get(message) ?? -SAME_PROBLEM) >= SAME_PROBLEM) {
      if (this.told.size > MOST_PROBLEMS) this.told.clear();
      this.told.set(message, now);
      void this.tell('problems', { message: message.slice(0, 300) });
    }
    const { trial: hash } = this;
    if (!isOfStory || !hash) return;
    this.trial = null;
    void this.judge({ hash, verdict: 'bad', why: message.slice(0, 300) }).then((heard) => {
      if (heard) this.options.onBad();
    });
  }

  /** From now on nothing is told. */
  close(): void {
    clearInterval(this.timer);
    this.tell = () => Promise.resolve(false);
  }

  private judge(verdict: Verdict): Promise<boolean> {
    return this.tell('content', verdict);
  }
}
