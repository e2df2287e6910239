import { open, mkdir, readdir, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf } from '../results/attempt.ts';

const NEWLINE = 0x0a;

/** What is written down, and how its files are called. */
export interface RecordKind<T> {
  /** Begins the name of its files: `<name>-<day>.ndjson`. */
  readonly name: string;
  /** What the operator is told of: one of them, and all. */
  readonly one: string;
  readonly all: string;
  /** A record out of what was read, or null. */
  readonly read: (value: unknown) => T | null;
}

export interface RecordFileOptions {
  /** Where the files are; made when it is not there. */
  readonly folder: string;
  /** Most bytes of all files of a kind together. */
  readonly most: number;
  /** What the operator is told. */
  readonly say: (message: string) => void;
  readonly now?: () => Date;
}

/** There is no more room that the operator has granted. */
export class FullError extends Error {}

/**
 * The records of one kind that kiosks have sent, one JSON line each, in a file a day (of Vietnam). Files are only ever appended to,
 * but for half a line that a power cut has left: that is moved into a file beside it.
 */
export class RecordFile<T extends { readonly id: string }> {
  private readonly now: () => Date;
  private ids: Set<string> | null = null;
  private bytes = 0;
  /** One after the other. */
  private work: Promise<unknown> = Promise.resolve();
  /** Why nothing could be written when it was last tried; null where all was well. */
  problem: string | null = null;

  constructor(
    private readonly kind: RecordKind<T>,
    private readonly options: RecordFileOptions,
  ) {
    this.now = options.now ?? (() => new Date());
  }

  /** How many records are known to be on disk, and how many bytes their files have, of how many they may have. */
  get held(): { readonly records: number; readonly bytes: number; readonly most: number } {
    return { records: this.ids?.size ?? 0, bytes: this.bytes, most: this.options.most };
  }

  /** Reads what is there. Done by the first `add` if not before. Throws where the folder cannot be used. */
  read(): Promise<void> {
    return this.inTurn(async () => {
      await this.known();
    });
  }

  /**
   * Appends the records that are not there yet; settles when all are on disk, however often they were sent. Throws
   * `FullError` or what the file system says; then none of the new ones is there, and the next call begins anew.
   */
  add(records: readonly T[]): Promise<void> {
    return this.inTurn(async () => {
      const ids = await this.known();
      const fresh = new Map(records.filter(({ id }) => !ids.has(id)).map((record) => [record.id, record]));
      if (!fresh.size) return;
      const text = Buffer.from([...fresh.values()].map((record) => `${JSON.stringify(record)}\n`).join(''));
      const { folder, most } = this.options;
      if (this.bytes + text.length > most)
        throw new FullError(
          `${folder} holds ${megabytes(this.bytes)} of ${this.kind.all}, and may hold ${megabytes(most)}.`,
        );
      await this.append(`${this.kind.name}-${dayOf(this.now())}.ndjson`, text);
      this.bytes += text.length;
      for (const id of fresh.keys()) ids.add(id);
    });
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.work.then(act);
    this.work = turn.then(
      () => (this.problem = null),
      (error: Error) => (this.problem = `No ${this.kind.all} can be written: ${error.message}`),
    );
    return turn;
  }

  private async known(): Promise<Set<string>> {
    if (this.ids) return this.ids;
    const { folder, say } = this.options;
    await mkdir(folder, { recursive: true });
    const ids = new Set<string>();
    let bytes = 0;
    for (const name of (await readdir(folder)).filter((entry) => isFileOf(this.kind.name, entry)).sort()) {
      const path = join(folder, name);
      let text = await readFile(path);
      if (text.length && text.at(-1) !== NEWLINE) {
        await this.mend(path);
        text = await readFile(path);
      }
      bytes += text.length;
      const lines = text.toString('utf8').split('\n').filter(Boolean);
      const read = lines.map((line) => this.idOf(line));
      for (const id of read) if (id !== null) ids.add(id);
      const damaged = read.filter((id) => id === null).length;
      if (damaged) say(`${path}: ${damaged} of ${lines.length} lines hold no ${this.kind.one}; they stay there.`);
    }
    this.bytes = bytes;
    this.ids = ids;
    return ids;
  }

  private async append(name: string, text: Buffer): Promise<void> {
    const path = join(this.options.folder, name);
    await mkdir(this.options.folder, { recursive: true });
    const file = await open(path, 'a+');
    try {
      const { size } = await file.stat();
      const begin = size && !(await endsWhole(file, size)) ? await this.cut(file, path, size) : size;
      try {
        await file.appendFile(text);
        await file.datasync();
      } catch (error) {
        // Half a batch is none; where that cannot be undone, all is read anew.
        await file.truncate(begin).catch(() => (this.ids = null));
        throw error;
      }
      if (!size) await syncFolder(this.options.folder);
    } finally {
      await file.close();
    }
  }

  private async mend(path: string): Promise<void> {
    const file = await open(path, 'a+');
    try {
      await this.cut(file, path, (await file.stat()).size);
    } finally {
      await file.close();
    }
  }

  /** Takes the last line, which has no end, out of a file; answers the file's new size. A whole record gets its end. */
  private async cut(file: FileHandle, path: string, size: number): Promise<number> {
    const text = await readFile(path);
    const begin = text.lastIndexOf(NEWLINE) + 1;
    const last = text.subarray(begin);
    if (this.idOf(last.toString('utf8')) !== null) {
      await file.appendFile('\n');
      await file.datasync();
      return size + 1;
    }
    const aside = await open(`${path}.torn`, 'a');
    try {
      await aside.appendFile(Buffer.concat([last, Buffer.of(NEWLINE)]));
      await aside.datasync();
    } finally {
      await aside.close();
    }
    await file.truncate(begin);
    await file.datasync();
    this.options.say(`${path}: its last line was torn, perhaps by a power cut; it is now in ${path}.torn.`);
    return begin;
  }

  private idOf(line: string): string | null {
    try {
      return this.kind.read(JSON.parse(line))?.id ?? null;
    } catch {
      return null;
    }
  }
}

/** Is this the name of a file of records of a day? */
export const isFileOf = (name: string, entry: string): boolean =>
  entry.startsWith(`${name}-`) && /^\d{4}-\d\d-\d\d\.ndjson$/.test(entry.slice(name.length + 1));

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

async function endsWhole(file: FileHandle, size: number): Promise<boolean> {
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer[0] === NEWLINE;
}

/** A new file is on disk when its folder is. Windows cannot, and need not, do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
