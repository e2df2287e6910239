import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The few steps by which the server keeps something in a folder. Each may be the last one before the power goes. */
export interface Disk {
  /** Throws where there is no such file. */
  read(name: string): Promise<Buffer>;
  list(): Promise<readonly string[]>;
  /** Writes a file and waits until its bytes are on disk; a cut may leave any part of them. */
  write(name: string, bytes: Buffer | string, mode?: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Waits until the names in the folder are on disk. */
  sync(): Promise<void>;
  remove(name: string): Promise<void>;
}

const UNFINISHED = '.new';

/** Is this what a cut has left of a file that was never put in its place? */
export const isUnfinished = (name: string): boolean => name.endsWith(UNFINISHED);

/** Puts a file in its place whole: whoever reads it finds the old bytes or the new ones, also after a power cut. */
export async function writeWhole(disk: Disk, name: string, bytes: Buffer | string, mode?: number): Promise<void> {
  await disk.write(name + UNFINISHED, bytes, mode);
  await disk.rename(name + UNFINISHED, name);
  await disk.sync();
}

/** A folder of this machine; made when something is first written. */
export function folderDisk(folder: string): Disk {
  const path = (name: string) => join(folder, name);
  return {
    read: (name) => readFile(path(name)),
    list: () => readdir(folder).catch(() => []),
    async write(name, bytes, mode = 0o644) {
      await mkdir(folder, { recursive: true });
      // A leftover may have other rights than are asked for now.
      await rm(path(name), { force: true });
      const file = await open(path(name), 'w', mode);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    rename: (from, to) => rename(path(from), path(to)),
    async sync() {
      // Windows cannot, and need not, do that.
      const handle = await open(folder, 'r').catch(() => null);
      await handle?.sync().catch(() => undefined);
      await handle?.close();
    },
    remove: (name) => rm(path(name), { force: true }),
  };
}
