import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Reads a picture that a content file names (`brand/name.svg`), where the kiosk would find it: in `brand` beside the
 * file, then among the files of the build. null where it is in neither.
 */
export const logoReader =
  (contentFile: string) =>
  (name: string): Uint8Array | null => {
    for (const folder of [join(dirname(contentFile), 'brand'), join('public', 'brand')])
      try {
        return readFileSync(join(folder, basename(name)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    return null;
  };
