import { AttemptDatabase, type Database } from './attempt-database.ts';
import { readAttempt, type Attempt } from './attempt.ts';
import { Backoff, within } from './patience.ts';
import type { Tell } from './problems.ts';

/** Where an answer is: on disk, in this page until storage works, or nowhere, because it is no attempt. */
export type Kept = 'kept' | 'memory' | 'refused';

export interface AttemptLogOptions {
  /** What the operator is told. */
  readonly tell?: Tell;
  /** Whether attempts wait to be sent. Default true. */
  readonly sends?: boolean;
  /** Name of the database. */
  readonly name?: string;
  /** Most attempts on disk; the oldest go first. */
  readonly most?: number;
  /** Most attempts in memory while storage does not work. */
  readonly mostHeld?: number;
  /** How long `keep` waits for the disk, in ms. */
  readonly patience?: number;
}

/** An attempt that is not on disk yet. */
interface Held {
  readonly attempt: Attempt;
  kept: boolean;
  sent: boolean;
}

/** After so long a transaction is taken for dead, in ms. */
const DEAD_AFTER = 10_000;
const RETRY = { first: 2000, most: 60_000 };

/**
 * The answers given on this device, in IndexedDB. Everything goes through memory: `keep` holds an attempt there, writes
 * all that is held in one transaction, and whatever could not be written is tried again. No method throws.
 */
export class AttemptLog {
  private readonly tell: Tell;
  private readonly sends: boolean;
  private readonly most: number;
  private readonly mostHeld: number;
  private readonly patience: number;
  private readonly database: AttemptDatabase;
  private readonly held = new Map<string, Held>();
  /** Ids that the server has though they still stand in the outbox. */
  private readonly acknowledged = new Set<string>();
  private readonly backoff = new Backoff(RETRY.first, RETRY.most);
  private running: Promise<void> = Promise.resolve();
  private queued: Promise<void> | null = null;
  /** The disk has made someone wait in vain; until it answers nobody else waits for it. */
  private isLate = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private isClosed = false;

  constructor({
    tell = () => undefined,
    sends = true,
    name = 'forum-kiosk',
    most = 20_000,
    mostHeld = 500,
    patience = 1400,
  }: AttemptLogOptions = {}) {
    this.tell = tell;
    this.sends = sends;
    this.most = most;
    this.mostHeld = mostHeld;
    this.patience = patience;
    this.database = new AttemptDatabase(name, tell);
  }

  /** Keeps an attempt; one of the same id is kept already, and stays as it is. Settles within `patience`. */
  async keep(attempt: Attempt): Promise<Kept> {
    const read = readAttempt(attempt);
    if ('fault' in read) {
      this.tell(`An answer was not kept: it does not have the form of one (${read.fault}).`);
      return 'refused';
    }
    this.isClosed = false;
    const held = this.held.get(attempt.id) ?? { attempt: read.attempt, kept: false, sent: false };
    this.held.set(attempt.id, held);
    this.forgetOldestHeld();
    const written = this.write();
    if (!this.isLate)
      await within(this.patience, written).catch((error: unknown) => {
        this.isLate = true;
        this.tell(`The storage of the browser is slow; answers are in memory until it has them (${String(error)}).`);
      });
    return held.kept ? 'kept' : 'memory';
  }

  /** How often each option of a question was chosen: its first answer of each player and round, without the skipped. */
  async tally(question: string): Promise<Record<string, number>> {
    // A visitor waits for it.
    const reading = this.read((db) => db.getAllFromIndex('attempts', 'question', question));
    const stored = await within(this.patience, reading).catch(() => []);
    // A player answers a question of a round once: its id says so, and the first that is kept stays.
    const counts = new Map<string, number>();
    for (const { answer, outcome } of this.withHeld(stored).filter((attempt) => attempt.question === question))
      if (outcome !== 'skipped' && typeof answer === 'string') counts.set(answer, (counts.get(answer) ?? 0) + 1);
    return Object.fromEntries(counts);
  }

  /** Every attempt there is, oldest first by the clock of the device. */
  async all(): Promise<readonly Attempt[]> {
    const all = this.withHeld(await this.read((db) => db.getAll('attempts')));
    return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  /** Deletes every attempt of a mode from this device. */
  async forget(mode: string): Promise<void> {
    await this.running;
    for (const [id, { attempt }] of this.held) if (attempt.mode === mode) this.held.delete(id);
    const stored = await this.read((db) => db.getAll('attempts'));
    const found = stored.filter((attempt) => attempt.mode === mode);
    if (found.length) await this.remove(found).catch((error: unknown) => this.fail(error));
  }

  /** Up to `most` attempts that the server does not have. */
  async waiting(most: number): Promise<readonly Attempt[]> {
    const held = [...this.held.values()].filter(({ sent }) => !sent).map(({ attempt }) => attempt);
    if (held.length >= most) return held.slice(0, most);
    const stored = await this.read(async (db) => {
      const tx = db.transaction(['attempts', 'outbox']);
      const ids = await tx.objectStore('outbox').getAllKeys(null, most + this.acknowledged.size);
      const wanted = ids.filter((id) => !this.acknowledged.has(id)).slice(0, most);
      const found = await Promise.all(wanted.map((id) => tx.objectStore('attempts').get(id)));
      return found.filter((attempt) => attempt !== undefined);
    });
    const known = new Set(held.map(({ id }) => id));
    return [...held, ...stored.filter(({ id }) => !known.has(id) && !this.held.get(id)?.sent)].slice(0, most);
  }

  /** The server has these, or will never take them. */
  async acknowledge(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.acknowledged.add(id);
      const held = this.held.get(id);
      if (held) held.sent = true;
    }
    const done = [...this.acknowledged];
    // Who is forgotten here is sent once more, which does no harm.
    for (const id of done.slice(0, -this.most)) this.acknowledged.delete(id);
    try {
      await within(
        DEAD_AFTER,
        this.database.use(async (db) => {
          const tx = db.transaction('outbox', 'readwrite');
          await Promise.all([...done.map((id) => tx.store.delete(id)), tx.done]);
        }),
      );
      for (const id of done) if (!this.held.has(id)) this.acknowledged.delete(id);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Opens the database ahead of its first use. */
  async warm(): Promise<void> {
    await this.read(() => Promise.resolve([]));
  }

  /** Lets go of the database and stops trying. A later call opens it again. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.retry);
    this.database.close();
  }

  /** Writes all that is held. One transaction at a time: who comes meanwhile goes with the next. */
  private write(): Promise<void> {
    if (!this.queued) {
      this.queued = this.running.then(() => {
        this.queued = null;
        return this.flush();
      });
      this.running = this.queued;
    }
    return this.queued;
  }

  private async flush(): Promise<void> {
    const batch = [...this.held.values()];
    if (!batch.length) return;
    try {
      await within(
        DEAD_AFTER,
        this.database.use((db) => this.transact(db, batch)),
      );
      for (const held of batch) {
        held.kept = true;
        this.held.delete(held.attempt.id);
      }
      this.backoff.reset();
      clearTimeout(this.retry);
    } catch (error) {
      this.fail(error);
      clearTimeout(this.retry);
      if (!this.isClosed) this.retry = setTimeout(() => void this.write(), this.backoff.next());
    } finally {
      this.isLate = false;
    }
  }

  private async transact(db: Database, batch: readonly Held[]): Promise<void> {
    const tx = db.transaction(['attempts', 'outbox'], 'readwrite', { durability: 'strict' });
    const [attempts, outbox] = [tx.objectStore('attempts'), tx.objectStore('outbox')];
    const work = async () => {
      for (const { attempt, sent } of batch) {
        const known = await attempts.getKey(attempt.id);
        if (known === undefined) await attempts.add(attempt);
        if (sent) await outbox.delete(attempt.id);
        else if (known === undefined && this.sends) await outbox.put(attempt.id, attempt.id);
      }
      const excess = (await attempts.count()) - this.most;
      if (excess <= 0) return 0;
      // Some more than need be, so that it is not done with every answer.
      const target = excess + Math.floor(this.most / 100);
      const waiting = new Set(await outbox.getAllKeys());
      const oldest = await attempts.index('at').getAllKeys();
      const done = oldest.filter((id) => !waiting.has(id)).slice(0, target);
      const lost = done.length >= excess ? [] : oldest.filter((id) => waiting.has(id)).slice(0, target - done.length);
      for (const id of [...done, ...lost]) await Promise.all([attempts.delete(id), outbox.delete(id)]);
      return lost.length;
    };
    // Both may fail, the one because of the other: neither may be left without someone who listens.
    const [result, done] = await Promise.allSettled([work(), tx.done]);
    if (result.status === 'rejected') throw result.reason;
    if (done.status === 'rejected') throw done.reason;
    if (result.value) this.tell('The oldest answers were deleted before a server had them: there were too many.');
  }

  /** What storage holds; whatever in it is no attempt is deleted. Nothing where storage does not work. */
  private async read(from: (db: Database) => Promise<readonly unknown[]>): Promise<Attempt[]> {
    try {
      const records = await within(DEAD_AFTER, this.database.use(from));
      const broken: unknown[] = [];
      const attempts = records.flatMap((record) => {
        const read = readAttempt(record);
        if ('attempt' in read) return [read.attempt];
        broken.push(record);
        return [];
      });
      if (broken.length) await this.discard(broken).catch((error: unknown) => this.fail(error));
      return attempts;
    } catch (error) {
      this.fail(error);
      return [];
    }
  }

  private async discard(records: readonly unknown[]): Promise<void> {
    this.tell('Some answers kept in this browser were damaged and have been deleted.');
    await this.remove(records);
  }

  private async remove(records: readonly unknown[]): Promise<void> {
    const ids = records.map((record) => (record as Attempt).id);
    await this.database.use(async (db) => {
      const tx = db.transaction(['attempts', 'outbox'], 'readwrite');
      const stores = [tx.objectStore('attempts'), tx.objectStore('outbox')];
      await Promise.all([...ids.flatMap((id) => stores.map((store) => store.delete(id))), tx.done]);
    });
  }

  private withHeld(stored: readonly Attempt[]): Attempt[] {
    const known = new Set(stored.map(({ id }) => id));
    return [...stored, ...[...this.held.values()].map(({ attempt }) => attempt).filter(({ id }) => !known.has(id))];
  }

  private forgetOldestHeld(): void {
    if (this.held.size <= this.mostHeld) return;
    const all = [...this.held.values()];
    const { attempt, sent } = all.find((held) => held.sent) ?? all[0]!;
    this.held.delete(attempt.id);
    if (!sent) this.tell('Answers were lost: storage does not work, and memory holds no more of them.');
  }

  private fail(error: unknown): void {
    // A connection that did not answer is not asked again.
    if (error instanceof DOMException && error.name === 'TimeoutError') this.database.close();
    this.tell(`The storage of the browser does not work; answers are in memory until it does (${String(error)}).`);
  }
}
