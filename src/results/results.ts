import { AttemptLog, type Kept } from './attempt-log.ts';
import { fits, makeAttempt, type Answered, type Attempt, type Context } from './attempt.ts';
import { Leaderboard } from './leaderboard.ts';
import { Outbox } from './outbox.ts';
import { post } from './post.ts';
import { Problems, type Tell } from './problems.ts';
import { VisitBox } from './visit-box.ts';
import type { VisitRecord } from './visit.ts';

export interface ResultsOptions {
  /** Whether answers and problems also go to the server that the page came from. Default false: they stay here. */
  readonly send?: boolean;
  /** What failed, for the operator; the visit goes on. */
  readonly onProblem?: Tell;
}

/**
 * What is kept of a visit: answers, and today's best. Nothing of it throws, and `keep` settles soon whatever happens.
 *
 * @example
 * private readonly results = openResults({ send: true, onProblem: (message) => this.report(message) });
 * // Once the first screen moves: (await this.results).warm()
 * private readonly keep = async (given: Given) => {
 *   const { id: story, version } = this.library!.manifest;
 *   await (await this.results).keep(given, { story, version, mode: 'kiosk', language: this.start!.edition });
 * };
 * // html`<forum-quiz .keep=${this.keep}>`; when the element goes: (await this.results).close()
 */
export class Results {
  readonly leaderboard = new Leaderboard();
  private readonly problems: Problems;
  private readonly log: AttemptLog;
  private readonly outbox: Outbox | null;
  private readonly visits: { readonly box: VisitBox; readonly outbox: Outbox } | null;

  constructor({ send = false, onProblem }: ResultsOptions = {}) {
    this.problems = new Problems({ onProblem, post: send ? post : null });
    const { tell } = this.problems;
    this.log = new AttemptLog({ tell, sends: send });
    this.outbox = send ? new Outbox(this.log, post, tell) : null;
    const box = new VisitBox(tell);
    this.visits = send ? { box, outbox: new Outbox(box, post, tell, 'visits') } : null;
  }

  /** Writes an answer down. Settles when it is on disk, or after a second and a half with it in memory. */
  async keep(answered: Answered, context: Context): Promise<Kept> {
    if (!fits(answered.answer ?? null))
      this.problems.tell(`An answer to "${answered.question}" is too large to keep; what became of it is kept.`);
    const kept = await this.log.keep(makeAttempt(answered, context, new Date()));
    this.outbox?.wake();
    return kept;
  }

  /** Hands a visit that is over to the server, now or when it can; without a server (`send`) nobody writes it down. */
  keepVisit(record: VisitRecord): void {
    this.visits?.box.add(record);
    this.visits?.outbox.wake();
  }

  /** How often each option of a question was chosen on this device. */
  tally(question: string): Promise<Record<string, number>> {
    return this.log.tally(question);
  }

  /** Every answer kept on this device, oldest first. */
  all(): Promise<readonly Attempt[]> {
    return this.log.all();
  }

  /** Deletes the answers of a mode from this device: its reader asked for it. */
  forget(mode: string): Promise<void> {
    return this.log.forget(mode);
  }

  /** Opens the storage ahead of the first answer, and sends what an earlier page has left. */
  async warm(): Promise<void> {
    await this.log.warm();
    this.outbox?.wake();
    this.visits?.outbox.wake();
  }

  /** Stops sending and lets go of the storage: when the element that owns it is gone. */
  close(): void {
    this.outbox?.close();
    this.visits?.outbox.close();
    this.problems.close();
    this.log.close();
  }
}
