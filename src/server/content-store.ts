import type { Manifest, Published } from '../content/index.ts';
import { makeAsset, pack, type Asset } from './asset.ts';
import { WEB_MANIFEST, webManifest } from './web-manifest.ts';

type Files = ReadonlyMap<string, Asset>;

const FOLDER = 'content/';
const MANIFEST = `${FOLDER}manifest.json`;
/** Versions before the present one whose files stay. */
const KEPT = 2;

/**
 * The published story that is served, by address (`content/manifest.json`). A new version takes the old one's place
 * whole; the files of the last two stay, because a page that has read an old manifest may still ask for them.
 */
export class ContentStore {
  private current: Files = new Map();
  private previous: readonly Files[] = [];
  private built: Files | null = null;

  find(name: string): Asset | undefined {
    if (name === WEB_MANIFEST) return this.webManifest();
    for (const files of [this.current, ...this.previous]) if (files.has(name)) return files.get(name);
    return undefined;
  }

  get isEmpty(): boolean {
    return !this.current.has(MANIFEST);
  }

  /** The manifest that is served; null without a story. */
  get manifest(): Manifest | null {
    return manifestOf(this.current);
  }

  /** Starts with the story among the files of a build; answers its manifest. */
  hold(built: Files): Manifest | null {
    this.built = new Map([...built].filter(([name]) => name.startsWith(FOLDER)));
    this.restore();
    return this.manifest;
  }

  /** Goes back to the story of the build, where there is one. */
  restore(): void {
    if (this.built) this.swap(this.built);
  }

  /** Takes a freshly published version; answers whether it differs from the one that was served. */
  async take({ manifest, files }: Published): Promise<boolean> {
    if (this.manifest?.hash === manifest.hash) return false;
    const entries = [...files].map(async ([name, text]) => {
      const plain = Buffer.from(text);
      return [FOLDER + name, makeAsset(FOLDER + name, plain, await pack(plain))] as const;
    });
    this.swap(new Map(await Promise.all(entries)));
    return true;
  }

  /** The story as an app that can be installed. Asked for by few, so it is made when it is. */
  private webManifest(): Asset | undefined {
    const text = webManifest((name) => this.current.get(FOLDER + name)?.plain.toString());
    return text === null ? undefined : makeAsset(WEB_MANIFEST, Buffer.from(text));
  }

  private swap(next: Files): void {
    if (manifestOf(next)?.hash === this.manifest?.hash) return;
    if (!this.isEmpty) this.previous = [this.current, ...this.previous].slice(0, KEPT);
    this.current = next;
  }
}

function manifestOf(files: Files): Manifest | null {
  const manifest = files.get(MANIFEST);
  return manifest ? (JSON.parse(manifest.plain.toString()) as Manifest) : null;
}
