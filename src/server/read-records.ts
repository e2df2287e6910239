import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isFileOf, type RecordKind } from './record-file.ts';

/** What is in a log. */
export interface Read<T> {
  /** Each once, the first of an id, in the order of the files. */
  readonly records: readonly T[];
  /** Lines that hold no such record. */
  readonly unread: number;
}

/**
 * Reads all records of a kind, line by line, while others may be written. Lines that cannot be read are counted and
 * passed over. Where there is no folder there are none; throws what the file system says otherwise.
 */
export async function readRecords<T extends { readonly id: string }>(
  folder: string,
  kind: RecordKind<T>,
): Promise<Read<T>> {
  const records = new Map<string, T>();
  let unread = 0;
  for (const name of (await namesIn(folder)).filter((entry) => isFileOf(kind.name, entry)).sort()) {
    const input = createReadStream(join(folder, name), 'utf8');
    // What goes wrong with the file is thrown by the loop.
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (!line) continue;
      const record = recordIn(line, kind);
      if (!record) unread += 1;
      else if (!records.has(record.id)) records.set(record.id, record);
    }
  }
  return { records: [...records.values()], unread };
}

function recordIn<T>(line: string, kind: RecordKind<T>): T | null {
  try {
    return kind.read(JSON.parse(line));
  } catch {
    return null;
  }
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
