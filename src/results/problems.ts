import { keepsNothing, type Post } from './post.ts';

/** Tells the operator something, in a sentence. */
export type Tell = (message: string) => void;

export interface ProblemsOptions {
  /** Told at once, on the device. */
  readonly onProblem?: Tell;
  /** Where there is a server that tells the operator. */
  readonly post?: Post | null;
}

const LONGEST = 300;
/** The same message is not told again for so long, in ms. */
const QUIET = 3_600_000;
/** At most one is sent in so long, in ms. */
const EVERY = 60_000;
const MOST_TOLD = 50;
const MOST_WAITING = 10;

/** What failed, for the operator: each message once an hour, to the server at most one a minute. */
export class Problems {
  private readonly onProblem: Tell;
  private post: Post | null;
  /** Message -> when it was told; monotonic, in ms. */
  private readonly told = new Map<string, number>();
  private waiting: readonly string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ onProblem = () => undefined, post = null }: ProblemsOptions = {}) {
    this.onProblem = onProblem;
    this.post = post;
  }

  readonly tell: Tell = (whole) => {
    const message = whole.slice(0, LONGEST);
    const now = performance.now();
    const before = this.told.get(message);
    if (before !== undefined && now - before < QUIET) return;
    this.told.delete(message);
    this.told.set(message, now);
    if (this.told.size > MOST_TOLD) this.told.delete(this.told.keys().next().value!);
    this.onProblem(message);
    if (!this.post) return;
    this.waiting = [...this.waiting, message].slice(-MOST_WAITING);
    if (this.timer === undefined) this.send();
  };

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.post = null;
  }

  private send(): void {
    this.timer = undefined;
    const [message, ...rest] = this.waiting;
    if (message === undefined || !this.post) return;
    this.waiting = rest;
    this.timer = setTimeout(() => this.send(), EVERY);
    const again = () => {
      this.waiting = [message, ...this.waiting].slice(0, MOST_WAITING);
    };
    this.post('problems', { message }).then(({ status }) => {
      if (keepsNothing(status)) this.close();
      else if (status >= 500 || status === 429) again();
    }, again);
  }
}
