import type { Manifest, Published } from '../content/index.ts';
import { makeAsset, pack, type Asset } from './asset.ts';

type Files = ReadonlyMap<string, Asset>;

const FOLDER = 'content/';
const MANIFEST = `${FOLDER}manifest.json`;

/**
 * The published story that is served, by address (`content/manifest.json`). A new version takes the old one's place
 * whole; the files of the old one stay until the next change, because a page that has read the old manifest may still
 * ask for them.
 */
export class ContentStore {
  private current: Files = new Map();
  private previous: Files = new Map();

  find(name: string): Asset | undefined {
    return this.current.get(name) ?? this.previous.get(name);
  }

  get isEmpty(): boolean {
    return !this.current.has(MANIFEST);
  }

  /** Starts with the story among the files of a build. */
  hold(built: Files): void {
    this.current = new Map([...built].filter(([name]) => name.startsWith(FOLDER)));
  }

  /** Takes a freshly published version; answers whether it differs from the one that was served. */
  async take({ manifest, files }: Published): Promise<boolean> {
    if (this.hash === manifest.hash) return false;
    const entries = [...files].map(async ([name, text]) => {
      const plain = Buffer.from(text);
      return [FOLDER + name, makeAsset(FOLDER + name, plain, await pack(plain))] as const;
    });
    const next = new Map(await Promise.all(entries));
    this.previous = this.current;
    this.current = next;
    return true;
  }

  private get hash(): string | null {
    const manifest = this.current.get(MANIFEST);
    return manifest ? (JSON.parse(manifest.plain.toString()) as Manifest).hash : null;
  }
}
