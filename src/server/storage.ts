import { statfs } from 'node:fs/promises';
import type { Health } from '../operator/api.ts';

export interface StorageParts {
  /** Where the logs are. */
  readonly folder: string;
  /** Most bytes of all of them. */
  readonly most: number;
  readonly answers: number;
  readonly visits: number;
  readonly bytes: number;
  readonly problem: string | null;
}

/** How much of the log there is, and how much room is left. */
export async function storageOf({ folder, ...parts }: StorageParts): Promise<Health['storage']> {
  const free = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
  return { ...parts, free };
}
