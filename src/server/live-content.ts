import { readFile } from 'node:fs/promises';
import type { Published } from '../content/index.ts';
import type { ContentStore } from './content-store.ts';
import { faultsOf, writeFaults } from './faults.ts';
import { watchFile } from './watch-file.ts';

export interface LiveOptions {
  /** The content file, and what makes published files of its text (throws `ContentError`). */
  readonly file: string;
  readonly publish: (text: string) => Published;
  readonly store: ContentStore;
  /** How often the file is looked at, ms. */
  readonly interval: number;
  /** What the operator is told. */
  readonly say: (message: string) => void;
}

/**
 * Publishes the content file into the store, now and whenever it changes. A version with faults is reported and the
 * last good one stays. Settles after the first attempt with how to stop.
 */
export async function publishLive({ file, publish, store, interval, say }: LiveOptions): Promise<() => void> {
  const update = async () => {
    try {
      if (await store.take(publish(await readFile(file, 'utf8')))) say(`${file}: published.`);
    } catch (error) {
      say(writeFaults(file, faultsOf(error)));
      if (!store.isEmpty) say('The last good version stays on screen.');
    }
  };
  // One after the other: a version that was read earlier must not arrive later. Watching begins before the first
  // reading, so that no change falls between the two.
  let updates = Promise.resolve();
  const stop = watchFile(file, interval, () => {
    updates = updates.then(update);
  });
  updates = update();
  await updates;
  return stop;
}
