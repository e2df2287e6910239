import * as v from 'valibot';
import { Backoff } from './patience.ts';
import { keepsNothing, type Post } from './post.ts';
import type { Tell } from './problems.ts';

/** What is sent: all that the outbox knows of it. */
interface Sendable {
  readonly id: string;
}

/** What the outbox needs of the log. */
export interface Waiting {
  waiting(most: number): Promise<readonly Sendable[]>;
  acknowledge(ids: readonly string[]): Promise<void>;
}

const MOST_AT_ONCE = 50;
/** What the operator is told of. */
const NAMES = { attempts: { one: 'an answer', all: 'Answers' }, visits: { one: 'a visit', all: 'Visits' } };
const RETRY = { first: 2000, most: 300_000 };

/** Which of the sent records are on the server's disk, and which it will never take, by their place in the batch. */
const receipt = v.object({
  kept: v.array(v.string()),
  refused: v.optional(v.array(v.object({ index: v.number(), reason: v.string() })), []),
});

type Sent = 'some' | 'none' | 'away' | 'ended';

/**
 * Sends what the server does not have yet, one request at a time, until nothing waits. A record waits until the server
 * says that it is on its disk. A server that keeps nothing ends it for as long as the page lives.
 */
export class Outbox {
  private readonly backoff = new Backoff(RETRY.first, RETRY.most);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  private isWoken = false;
  private hasEnded = false;

  constructor(
    private readonly log: Waiting,
    private readonly post: Post,
    private readonly tell: Tell,
    private readonly place: keyof typeof NAMES = 'attempts',
  ) {}

  /** There may be something to send: at once, unless a request is under way or the server has just failed. */
  wake(): void {
    this.isWoken = true;
    if (!this.hasEnded && !this.isSending && this.timer === undefined) void this.run();
  }

  close(): void {
    this.hasEnded = true;
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.isSending = true;
    let sent: Sent;
    do {
      this.isWoken = false;
      sent = await this.send();
    } while (!this.hasEnded && (sent === 'some' || (sent === 'none' && this.isWoken)));
    this.isSending = false;
    if (sent === 'ended') this.close();
    if (sent === 'away' && !this.hasEnded) this.timer = setTimeout(() => void this.run(), this.backoff.next());
  }

  private async send(): Promise<Sent> {
    const batch = await this.log.waiting(MOST_AT_ONCE);
    if (!batch.length) return 'none';
    try {
      const response = await this.post(this.place, batch);
      if (keepsNothing(response.status)) return 'ended';
      if (response.status !== 200 && response.status !== 400) throw new Error(`it answered ${response.status}`);
      const { kept, refused } = v.parse(receipt, await response.json());
      const lost = refused.flatMap(({ index, reason }) => (batch[index] ? [{ id: batch[index].id, reason }] : []));
      for (const { reason } of lost) this.tell(`The server refused ${NAMES[this.place].one} for good: ${reason}`);
      const known = new Set([...kept, ...lost.map(({ id }) => id)]);
      const done = batch.map(({ id }) => id).filter((id) => known.has(id));
      if (!done.length) throw new Error('it kept none of them');
      await this.log.acknowledge(done);
      this.backoff.reset();
      return 'some';
    } catch (error) {
      const { all } = NAMES[this.place];
      this.tell(`${all} wait on this device: the server did not take them (${reasonOf(error)}).`);
      return 'away';
    }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
