import { assert, asyncProperty, constantFrom, nat, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheName, forgetAll, Kept, outdated, storyFiles, type Outside } from './kept.ts';

const BASE = 'https://forum.example/';
const STORIES = {
  first: {
    hash: 'first',
    files: { start: { vi: 'start.vi.1.json', en: 'start.en.1.json' }, map: { vi: 'map.vi.1.json' } },
  },
  second: {
    hash: 'second',
    files: { start: { vi: 'start.vi.2.json', en: 'start.en.1.json' }, map: { vi: 'map.vi.2.json' } },
  },
};
const BUILD = {
  id: 'a',
  files: [{ name: '', integrity: 'sha256-x' }, { name: 'assets/index-1.js' }],
  talk: [{ name: 'assets/talk-1.js' }],
};

/** A browser's caches in memory, in the order in which they were made. */
class Memory {
  readonly held = new Map<string, Map<string, Response>>();

  open = (name: string): Promise<Cache> => {
    const entries = this.held.get(name) ?? new Map<string, Response>();
    this.held.set(name, entries);
    return Promise.resolve({
      match: (url: string) => Promise.resolve(entries.get(url)?.clone()),
      put: (url: string, response: Response) => Promise.resolve(void entries.set(url, response)),
      delete: (url: string) => Promise.resolve(entries.delete(url)),
      keys: () => Promise.resolve([...entries.keys()].map((url) => new Request(url))),
    } as unknown as Cache);
  };
  keys = () => Promise.resolve([...this.held.keys()]);
  delete = (name: string) => Promise.resolve(this.held.delete(name));
  match = (url: unknown) => {
    for (const entries of this.held.values())
      if (entries.has(String(url))) return Promise.resolve(entries.get(String(url))!.clone());
    return Promise.resolve(undefined);
  };
}

/** A device and its server; `away` are files that cannot be had. */
function device() {
  const memory = new Memory();
  const asked: string[] = [];
  const server = { story: STORIES.first, away: new Set<string>() };
  const fetch = (url: string): Promise<Response> => {
    const name = url.replace(/^https:\/\/forum\.example\/(class\/)?/, '');
    asked.push(name);
    if (server.away.has(name)) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(new Response(name === 'content/manifest.json' ? JSON.stringify(server.story) : name));
  };
  const outside: Outside = { caches: memory, fetch, base: BASE };
  return { memory, server, asked, fetch, make: (build = BUILD) => new Kept(build, outside) };
}

const hashOf = async (kept: Kept) => ((await (await kept.manifest())?.json()) as { hash: string } | undefined)?.hash;
const missing = async (kept: Kept, story: (typeof STORIES)['first']) => {
  const found = await Promise.all(storyFiles(story).map((name) => kept.find(name)));
  return found.filter((file) => !file).length;
};

describe('what is kept', () => {
  it('is the build and the story, each file asked for once', async () => {
    const { make, asked } = device();
    await make().install();
    expect(asked.toSorted()).toEqual(
      ['', 'assets/index-1.js', 'content/manifest.json', ...storyFiles(STORIES.first)].toSorted(),
    );
  });

  it('is the story without what only a speaker says', async () => {
    const { make, server, asked } = device();
    const { hash, files } = STORIES.first;
    server.story = { hash, files: { ...files, notes: { vi: 'notes.vi.1.json' } } } as typeof STORIES.first;
    await make().install();
    expect(storyFiles(server.story)).toEqual(storyFiles(STORIES.first));
    expect(asked).not.toContain('content/notes.vi.1.json');
  });

  it('is the story without the words that only staff read, also where a talk was', async () => {
    const { make, server, asked } = device();
    const { hash, files } = STORIES.first;
    server.story = { hash, files: { ...files, staff: { fr: 'staff.fr.1.json' } } } as typeof STORIES.first;
    const kept = make();
    await kept.install();
    await kept.keepTalk();
    expect(asked).toContain('assets/talk-1.js');
    expect(asked).not.toContain('content/staff.fr.1.json');
  });

  it('is what a speaker needs, too, once a talk was here: of this build and story and of every later one', async () => {
    const { make, server, asked } = device();
    const spoken = (story: (typeof STORIES)['first'], name: string) =>
      ({ ...story, files: { ...story.files, notes: { vi: name } } }) as typeof story;
    server.story = spoken(STORIES.first, 'notes.vi.1.json');
    const kept = make();
    await kept.install();
    asked.length = 0;
    await kept.keepTalk();
    expect(asked.toSorted()).toEqual(['assets/talk-1.js', 'content/notes.vi.1.json']);
    await kept.sweep('first');
    expect(await kept.find('content/notes.vi.1.json')).toBeDefined();

    server.story = spoken(STORIES.second, 'notes.vi.2.json');
    server.away.add('content/notes.vi.2.json');
    await expect(kept.keepStory(await kept.fetchManifest())).rejects.toThrow('no network');
    expect(await hashOf(kept)).toBe('first');
    server.away.clear();
    const later = make({ ...BUILD, id: 'b', talk: [{ name: 'assets/talk-2.js' }] });
    await later.install();
    await later.sweep('second');
    expect(await later.find('assets/talk-2.js')).toBeDefined();
    expect(await later.find('content/notes.vi.2.json')).toBeDefined();
    asked.length = 0;
    await make({ ...BUILD, id: 'c' }).install();
    expect(asked).toContain('assets/talk-1.js');
  });

  it('is the notes of the newest story, though a talk began while that was still being brought', async () => {
    const { make, server } = device();
    const kept = make();
    await kept.install();
    const { hash, files } = STORIES.second;
    server.story = { hash, files: { ...files, notes: { vi: 'notes.vi.2.json' } } } as typeof STORIES.second;
    const story = kept.keepStory(await kept.fetchManifest());
    await Promise.all([kept.keepTalk(), story]);
    expect(await hashOf(kept)).toBe('second');
    expect(await kept.find('content/notes.vi.2.json')).toBeDefined();
  });

  it('is nothing that only a speaker needs, where no talk was', async () => {
    const { make, asked } = device();
    await make().install();
    expect(asked).not.toContain('assets/talk-1.js');
  });

  it('is a whole story or none, whichever files could not be had', async () => {
    const names = ['', 'assets/index-1.js', ...new Set(Object.values(STORIES).flatMap(storyFiles))];
    const some = uniqueArray(constantFrom(...names));
    await assert(
      asyncProperty(some, some, async (awayAtFirst, awayLater) => {
        const { make, server } = device();
        const kept = make();
        server.away = new Set(awayAtFirst);
        await kept.install().catch(() => undefined);
        const before = await hashOf(kept);
        if (before !== undefined) expect(await missing(kept, STORIES.first)).toBe(0);
        server.story = STORIES.second;
        server.away = new Set(awayLater);
        await kept.keepStory(await kept.fetchManifest()).catch(() => undefined);
        const after = await hashOf(kept);
        // Where the newer story is not whole, the one before still is.
        if (after === undefined) expect(before).toBe(undefined);
        else expect(await missing(kept, STORIES[after as 'first'])).toBe(0);
      }),
    );
  });

  it('refuses a build of which a part is missing', async () => {
    const { make, server } = device();
    server.away.add('assets/index-1.js');
    await expect(make().install()).rejects.toThrow('no network');
  });

  it('takes from an earlier build what is the same in both, but for the page', async () => {
    const { make, asked } = device();
    await make().install();
    asked.length = 0;
    await make({ ...BUILD, id: 'b', files: [...BUILD.files, { name: 'assets/new-1.js' }] }).install();
    expect(asked.toSorted()).toEqual(['', 'assets/new-1.js', 'content/manifest.json']);
  });

  it('has the parts of an earlier build while a page lives by them, and always the page of its own', async () => {
    const { make } = device();
    const earlier = make();
    await earlier.install();
    const later = make({ ...BUILD, id: 'b', files: [{ name: 'assets/new-1.js' }] });
    await later.install();
    expect(await (await later.find('assets/index-1.js'))?.text()).toBe('assets/index-1.js');
    expect(await later.find('')).toBe(undefined);
    await later.sweep('first');
    expect(await later.find('assets/index-1.js')).toBe(undefined);
    expect(await missing(later, STORIES.first)).toBe(0);
  });

  it('lets go of an earlier story when the page shows the one that is kept, not before', async () => {
    const { make, server } = device();
    const kept = make();
    await kept.install();
    server.story = STORIES.second;
    await kept.keepStory(await kept.fetchManifest());
    await kept.sweep('first');
    expect(await missing(kept, STORIES.first)).toBe(0);
    await kept.sweep('second');
    expect(await missing(kept, STORIES.first)).toBe(2);
    expect(await missing(kept, STORIES.second)).toBe(0);
  });

  it('leaves a newer build alone that waits', () => {
    assert(
      property(nat(5), nat(5), (before, after) => {
        const names = (count: number, sort: string) =>
          Array.from({ length: count }, (_, i) => cacheName(BASE, `${sort}${i}`));
        const keys = [...names(before, 'old'), 'another-app', cacheName(BASE, 'own'), ...names(after, 'new')];
        expect(outdated(keys, BASE, 'own')).toEqual(names(before, 'old'));
        expect(outdated(keys, BASE, 'unknown')).toEqual([]);
      }),
    );
  });

  it('leaves another book of the same address alone, in the folder above it or below', async () => {
    const { memory, fetch } = device();
    for (const [first, second] of [
      ['https://forum.example/', 'https://forum.example/class/'],
      ['https://forum.example/class/', 'https://forum.example/'],
    ] as const) {
      memory.held.clear();
      const [one, other] = [first, second].map(
        (base, i) => new Kept({ ...BUILD, id: `build-${i}` }, { caches: memory, fetch, base }),
      );
      await one!.install();
      await other!.install();
      await other!.sweep('first');
      expect(await missing(one!, STORIES.first)).toBe(0);
      await forgetAll(memory, second);
      expect(await missing(other!, STORIES.first)).toBe(storyFiles(STORIES.first).length);
      expect(await missing(one!, STORIES.first)).toBe(0);
    }
  });

  it('is gone when it is not wanted any more, and nothing else is', async () => {
    const { make, memory } = device();
    await make().install();
    await memory.open('another-app');
    await forgetAll(memory, BASE);
    expect(await memory.keys()).toEqual(['another-app']);
  });
});
