import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGEST_LOGO, logoFault } from '../content/publishing.ts';
import { makeAsset, pack, type Asset } from './asset.ts';

const NAME = /\.(svg|png|webp)$/;

/**
 * The pictures in the folder `brand` beside a content file, held in memory like everything that is answered. What is no
 * picture, or too large, is never served: the folder lies on a disk that people put things on.
 */
export class BrandFiles {
  private files: ReadonlyMap<string, Asset> = new Map();

  constructor(private readonly folder: string) {}

  /** By its address relative to the app: `brand/name.svg`. */
  find(name: string): Asset | undefined {
    return this.files.get(name);
  }

  /** Reads the folder anew; without one there are no pictures. Answers what was left out and why, for the operator. */
  async read(): Promise<readonly string[]> {
    const entries = await readdir(this.folder, { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => entry.isFile() && NAME.test(entry.name)).map(({ name }) => name);
    const files = new Map<string, Asset>();
    const problems: string[] = [];
    for (const file of names.sort()) {
      const name = `brand/${file}`;
      const found = await this.open(name, join(this.folder, file));
      if (typeof found === 'string') problems.push(found);
      else files.set(name, found);
    }
    this.files = files;
    return problems;
  }

  private async open(name: string, path: string): Promise<Asset | string> {
    try {
      // Looked at before it is read: a film would fill the memory.
      if ((await stat(path)).size > LARGEST_LOGO)
        return `"${name}" has more than ${LARGEST_LOGO / 1000} kB. Save it smaller.`;
      const bytes = await readFile(path);
      const wrong = logoFault(name, bytes);
      if (wrong) return `${wrong[0]}. ${wrong[1]}`;
      return makeAsset(name, bytes, name.endsWith('.svg') ? await pack(bytes) : {});
    } catch (error) {
      return `"${name}" cannot be read: ${(error as Error).message}`;
    }
  }
}
