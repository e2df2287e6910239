import { stat } from 'node:fs/promises';

/**
 * Calls `changed` when a file has changed and has then been still for one interval (ms). It looks instead of listening:
 * editors that save by renaming, network folders and mounted volumes are all the same to it. Answers how to stop.
 */
export function watchFile(path: string, interval: number, changed: () => void): () => void {
  let reported: string | null = null;
  let last: string | null = null;
  const look = async () => {
    const stamp = await stat(path).then(
      ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
      () => 'missing',
    );
    reported ??= stamp;
    if (stamp !== reported && stamp === last) {
      reported = stamp;
      changed();
    }
    last = stamp;
  };
  let looks = look();
  const timer = setInterval(() => {
    looks = looks.then(look);
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
