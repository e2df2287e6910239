import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Attempt } from './attempt.ts';
import type { Tell } from './problems.ts';

interface Stores extends DBSchema {
  attempts: { key: string; value: Attempt; indexes: { at: string; question: string } };
  /** Ids of attempts that the server does not have yet. */
  outbox: { key: string; value: string };
}
export type Database = IDBPDatabase<Stores>;

const VERSION = 1;
/** What opening a database says that cannot be read, or was written by another version of this program. */
const UNREADABLE = ['VersionError', 'UnknownError', 'InvalidStateError', 'NotFoundError'];
/** What work says whose connection the browser has closed. */
const CLOSED = ['InvalidStateError', 'AbortError'];

/** The connection to the database of answers: opened when it is needed, and again when the browser has closed it. */
export class AttemptDatabase {
  private connection: Promise<Database> | null = null;
  private hasSetAside = false;

  constructor(
    readonly name: string,
    private readonly tell: Tell,
  ) {}

  /** Works with the database, a second time where the connection turned out to be closed: work must bear repetition. */
  async use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.connect());
    } catch (error) {
      if (!isNamed(error, CLOSED)) throw error;
      this.close();
      return work(await this.connect());
    }
  }

  /** Lets go of the connection, also of one that is still being opened; the next use makes another. */
  close(): void {
    const { connection } = this;
    this.connection = null;
    connection?.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  private connect(): Promise<Database> {
    if (this.connection) return this.connection;
    const connection = this.openOrRecreate();
    this.connection = connection;
    connection.catch(() => {
      if (this.connection === connection) this.connection = null;
    });
    return connection;
  }

  private async openOrRecreate(): Promise<Database> {
    try {
      return await this.open();
    } catch (error) {
      if (this.hasSetAside || !isNamed(error, UNREADABLE)) throw error;
      this.hasSetAside = true;
      await deleteDB(this.name);
      this.tell(`The answers kept in this browser could not be read and were deleted (${String(error)}).`);
      return this.open();
    }
  }

  private async open(): Promise<Database> {
    let opened: Database | null = null;
    const leave = () => {
      opened?.close();
      this.connection = null;
    };
    opened = await openDB<Stores>(this.name, VERSION, {
      upgrade(db) {
        const attempts = db.createObjectStore('attempts', { keyPath: 'id' });
        attempts.createIndex('at', 'at');
        attempts.createIndex('question', 'question');
        db.createObjectStore('outbox');
      },
      blocked: () => this.tell('Another window holds the answers of this browser; they wait until it is closed.'),
      blocking: leave,
      terminated: leave,
    });
    if (opened.objectStoreNames.contains('attempts') && opened.objectStoreNames.contains('outbox')) return opened;
    opened.close();
    throw new DOMException('It holds something else.', 'NotFoundError');
  }
}

const isNamed = (error: unknown, names: readonly string[]): boolean =>
  error instanceof DOMException && names.includes(error.name);
