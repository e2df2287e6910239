import { MANIFEST } from './plan.ts';

/** A file of the build. Those whose names do not change with their bytes say by `integrity` which bytes are meant. */
export interface BuiltFile {
  readonly name: string;
  readonly integrity?: string;
}

/** What the build tells its worker. */
export interface Build {
  /** Changes with any file. */
  readonly id: string;
  /** What a reader needs; the page has the name ''. */
  readonly files: readonly BuiltFile[];
  /** What a speaker needs beside them. */
  readonly talk: readonly BuiltFile[];
}

/** The world outside, passed in. */
export interface Outside {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'match' | 'delete'>;
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
  /** The address of the folder that the app lies in. */
  readonly base: string;
}

/** The cache of a build. It says in which folder the book lies: another book may have the same host, and the same caches. */
export const cacheName = (base: string, build: string): string => `forum-learn ${base} ${build}`;
/** Files that are fetched at the same time. */
const AT_ONCE = 4;

interface StoryManifest {
  readonly hash: string;
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a speaker says. */
const NOTES = 'notes';
/** Parts of a story that the book does not tell: a speaker's notes, and the words of a kiosk's panel for staff. */
const NOT_THE_BOOK = [NOTES, 'staff'];
/** Kept where somebody has spoken from this device: with it, what a speaker needs is kept of every build and story. */
const SPOKEN = 'a-talk-was-here';

/** Addresses of all files of a story that a reader can come to need, relative to the app. */
export const storyFiles = (story: StoryManifest): string[] => filesOf(story, (part) => !NOT_THE_BOOK.includes(part));

/** Those that only a speaker needs. */
const notesFiles = (story: StoryManifest): string[] => filesOf(story, (part) => part === NOTES);

const filesOf = ({ files }: StoryManifest, isWanted: (part: string) => boolean): string[] =>
  Object.entries(files)
    .filter(([part]) => isWanted(part))
    .flatMap(([, byLanguage]) => Object.values(byLanguage).map((name) => `content/${name}`));

/** Caches of builds before this one; `keys` in the order in which they were made. Those after it belong to a newer one. */
export const outdated = (keys: readonly string[], base: string, id: string): string[] => {
  const own = keys.indexOf(cacheName(base, id));
  return keys.slice(0, Math.max(own, 0)).filter((key) => key.startsWith(cacheName(base, '')));
};

/**
 * What is kept on a reader's device: one build and one story that is whole, side by side in one cache. The manifest is
 * written last, so that a story which has one can be read to its end.
 */
export class Kept {
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly build: Build,
    private readonly outside: Outside,
  ) {}

  /** Brings the whole build and the whole story, or rejects. */
  async install(): Promise<void> {
    await Promise.all(this.build.files.map((file) => this.bring(file.name, file.integrity)));
    const wasSpoken = await this.outside.caches.match(this.at(SPOKEN));
    if (wasSpoken) await (await this.cache()).put(this.at(SPOKEN), wasSpoken);
    await this.keepStory(await this.fetchManifest());
    if (wasSpoken) await this.bringEach(this.build.talk);
  }

  /** Keeps what a speaker needs too, from now on: the code of the talk's windows, and the notes of the story that is kept. */
  keepTalk(): Promise<void> {
    return this.inTurn(() => this.bringTalk());
  }

  private async bringTalk(): Promise<void> {
    const cache = await this.cache();
    await this.bringEach(this.build.talk);
    const story = await this.manifest();
    if (story) await this.bringEach(named(notesFiles((await story.json()) as StoryManifest)));
    await cache.put(this.at(SPOKEN), new Response());
  }

  /** A file of this build or of an earlier one that a page still lives by; the page itself is always of this build. */
  async find(name: string): Promise<Response | undefined> {
    const own = await (await this.cache()).match(this.at(name), { ignoreVary: true });
    return own ?? (name === '' ? undefined : this.outside.caches.match(this.at(name), { ignoreVary: true }));
  }

  /** The manifest of the story that is kept whole. */
  async manifest(): Promise<Response | undefined> {
    return (await this.cache()).match(this.at(MANIFEST), { ignoreVary: true });
  }

  /** The manifest as the server has it now. */
  async fetchManifest(): Promise<Response> {
    const response = await this.outside.fetch(this.at(MANIFEST), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${MANIFEST}: the server answered ${response.status}`);
    return response;
  }

  /** Keeps all of the story that a manifest names, and only then the manifest. */
  keepStory(response: Response): Promise<void> {
    return this.inTurn(() => this.bringStory(response));
  }

  private async bringStory(response: Response): Promise<void> {
    const next = (await response.clone().json()) as StoryManifest;
    if ((await this.storyHash()) === next.hash) return;
    const cache = await this.cache();
    const notes = (await cache.match(this.at(SPOKEN))) ? notesFiles(next) : [];
    await this.bringEach(named([...storyFiles(next), ...notes]));
    await cache.put(this.at(MANIFEST), response);
  }

  /** Lets go of earlier builds and stories, when no page needs them any more. `shown`: the story of the only page. */
  async sweep(shown: string): Promise<void> {
    const { caches, base } = this.outside;
    for (const key of outdated(await caches.keys(), base, this.build.id)) await caches.delete(key);
    const kept = await this.manifest();
    const story = kept && ((await kept.json()) as StoryManifest);
    if (story?.hash !== shown) return;
    const needed = new Set([MANIFEST, ...storyFiles(story), ...notesFiles(story)].map((name) => this.at(name)));
    const cache = await this.cache();
    for (const { url } of await cache.keys())
      if (url.startsWith(this.at('content/')) && !needed.has(url)) await cache.delete(url);
  }

  private async storyHash(): Promise<string | null> {
    const kept = await this.manifest();
    return kept ? ((await kept.json()) as StoryManifest).hash : null;
  }

  /** One after the other: the notes that are kept belong to the story that is kept in the end. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work, work);
    return this.last;
  }

  /** A few at a time, so that a reader's own requests are not behind all of them. */
  private async bringEach(files: readonly BuiltFile[]): Promise<void> {
    const left = [...files];
    const takeNext = async () => {
      for (let file = left.pop(); file; file = left.pop()) await this.bring(file.name, file.integrity);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  }

  /** From an earlier build where it is the same file, else from the server. */
  private async bring(name: string, integrity?: string): Promise<void> {
    const cache = await this.cache();
    const url = this.at(name);
    const held = integrity ? undefined : await this.outside.caches.match(url, { ignoreVary: true });
    if (held) return cache.put(url, held);
    const response = await this.outside.fetch(url, {
      priority: 'low',
      ...(integrity && { integrity, cache: 'no-cache' }),
    });
    if (!response.ok) throw new Error(`${name}: the server answered ${response.status}`);
    await cache.put(url, response);
  }

  private cache(): Promise<Cache> {
    return this.outside.caches.open(cacheName(this.outside.base, this.build.id));
  }

  private at(name: string): string {
    return this.outside.base + name;
  }
}

const named = (names: readonly string[]): BuiltFile[] => names.map((name) => ({ name }));

/** Lets go of everything that was ever kept of the book in this folder. */
export async function forgetAll(caches: Pick<CacheStorage, 'keys' | 'delete'>, base: string): Promise<void> {
  for (const key of await caches.keys()) if (key.startsWith(cacheName(base, ''))) await caches.delete(key);
}
