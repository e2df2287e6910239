import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { type Manifest, type Published, type PublishedStart } from '../content/index.ts';
import { publish } from '../content/publishing.ts';
import { makeAsset } from './asset.ts';
import { ContentStore } from './content-store.ts';
import { folderDisk } from './disk.ts';
import { BUILT } from './staging.ts';
import { StagedContent } from './staged-content.ts';
import { watchFile } from './watch-file.ts';

const kit = await loadKit();
let folder: string;
let file: string;
let store: ContentStore;
let content: StagedContent;
let said: string[];
let stop = () => {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forum-kiosk-'));
  file = join(folder, 'story.json');
});
afterEach(async () => {
  stop();
  stop = () => {};
  await rm(folder, { recursive: true });
});

const assetsOf = ({ files }: Published) =>
  new Map([...files].map(([name, text]) => [`content/${name}`, makeAsset(name, Buffer.from(text))]));

/** Starts as the server does, also for a second time on the same folder. */
const start = async ({
  build,
  make = (text: string) => publish(text, kit),
}: { build?: Published; make?: (text: string) => Published } = {}) => {
  store = new ContentStore();
  said = [];
  const manifest = build ? store.hold(assetsOf(build)) : null;
  content = new StagedContent({
    file,
    publish: make,
    store,
    built: manifest && { source: BUILT, hash: manifest.hash, id: manifest.id, version: manifest.version },
    disk: folderDisk(join(folder, 'state', 'content')),
    say: (message) => said.push(message),
  });
  await content.start();
};
const watch = () => {
  stop = watchFile(file, 10, () => void content.recheck());
};
const save = async (text: string | Buffer) => {
  await writeFile(file, text);
  await content.recheck();
};
const read = <T>(name: string) => JSON.parse(store.find(`content/${name}`)!.plain.toString()) as T;
const manifest = () => read<Manifest>('manifest.json');
const title = () => read<PublishedStart>(manifest().files.start!.en!).title;
const verdict = (kind: 'begun' | 'good' | 'bad') =>
  content.verdict({ hash: manifest().hash, verdict: kind, why: 'It threw.' });

describe('the content file', () => {
  it('is published at start and whenever it is saved', async () => {
    await writeFile(file, tinyStory('First'));
    await start();
    watch();
    expect(title()).toBe('First');
    await writeFile(file, tinyStory('Second'));
    await vi.waitFor(() => expect(title()).toBe('Second'));
  });

  it('is seen when an editor puts a new one in the place of the old one', async () => {
    await writeFile(file, tinyStory('First'));
    await start();
    watch();
    await writeFile(`${file}~`, tinyStory('Renamed'));
    await rename(`${file}~`, file);
    await vi.waitFor(() => expect(title()).toBe('Renamed'));
  });

  it('may be half written: the story stays, and the operator reads why', async () => {
    await writeFile(file, tinyStory('Good'));
    await start();
    await save(tinyStory('Half').slice(0, 300));
    expect(said.join('\n')).toMatch(/story\.json: 1 fault[^]*The story on screen stays/);
    expect(content.state.faults).toEqual([expect.stringMatching(/ends before the story does/)]);
    expect(title()).toBe('Good');
    await save(tinyStory('Whole'));
    expect(title()).toBe('Whole');
    expect(content.state.faults).toEqual([]);
  });

  it('names every fault of a version that it refuses', async () => {
    await writeFile(file, tinyStory().replace('"source":"book"', '"source":"bok"').replace('"sources":["book"]', '"sources":["boook"]')); // prettier-ignore
    await start();
    expect(store.isEmpty).toBe(true);
    expect(said.join('\n')).toMatch(/facts\.firms\.source/);
    expect(said.join('\n')).toMatch(/chapters\[0\]\.sources\[0\]/);
  });

  it('may go away, and is taken when it comes back', async () => {
    await writeFile(file, tinyStory('Here'));
    await start();
    await rm(file);
    await content.recheck();
    expect(said.join('\n')).toMatch(/cannot be read/);
    expect(title()).toBe('Here');
    await save(tinyStory('Back'));
    expect(title()).toBe('Back');
  });

  it.each([
    ['in UTF-16', Buffer.from(`\ufeff${tinyStory()}`, 'utf16le'), /not in the encoding UTF-8/],
    ['larger than anything that is read', Buffer.alloc(4_100_000, ' '), /more than the 4\.0 MB/],
  ])('is refused %s', async (_, bytes, why) => {
    await writeFile(file, tinyStory('Good'));
    await start();
    await save(bytes);
    expect(content.state.faults).toEqual([expect.stringMatching(why)]);
    expect(title()).toBe('Good');
  });

  it('makes the same manifest of the same bytes', async () => {
    await writeFile(file, tinyStory());
    await start();
    const { hash } = manifest();
    await start();
    expect(manifest().hash).toBe(hash);
    expect(content.state.now?.hash).toBe(hash);
  });

  it('leaves the files of the version before, for a page between the two', async () => {
    await writeFile(file, tinyStory('First'));
    await start();
    const old = manifest().files.start!.en!;
    await save(tinyStory('Second'));
    expect(read<PublishedStart>(old).title).toBe('First');
  });

  it('meets a fault in the program, which is told', async () => {
    await writeFile(file, tinyStory());
    await start({
      make: () => {
        throw new TypeError('surprise');
      },
    });
    expect(said.join('\n')).toMatch(/surprise/);
  });
});

describe('a trial', () => {
  beforeEach(async () => {
    await writeFile(file, tinyStory('Good'));
    await start();
    await verdict('begun');
    await verdict('good');
    await save(tinyStory('New'));
  });

  it('begins with the file, and ends with a clean loop', async () => {
    expect(content.state).toMatchObject({ trial: true, now: { hash: manifest().hash } });
    await verdict('good');
    expect(content.state).toMatchObject({ trial: false, lastGood: { hash: manifest().hash } });
  });

  it('that fails brings back the last good story at once, and tells the operator', async () => {
    const { hash } = manifest();
    await verdict('bad');
    expect(title()).toBe('Good');
    expect(content.state).toMatchObject({ trial: false, bad: [{ why: 'It threw.' }] });
    expect(content.state.faults).toEqual([expect.stringMatching(/failed on the screen.*It threw/)]);
    expect(said.join('\n')).toMatch(/the last good story is shown again. It threw/);
    await content.verdict({ hash, verdict: 'good' });
    expect(title()).toBe('Good');
  });

  it('that failed is remembered over a restart, until the file is changed or forgiven', async () => {
    await verdict('bad');
    await start();
    expect(title()).toBe('Good');
    expect(said.join('\n')).toMatch(/failed on the screen/);
    await content.forgetBad();
    expect(title()).toBe('New');
    await verdict('bad');
    await save(tinyStory('Mended'));
    expect(title()).toBe('Mended');
  });

  it('fails when the page dies of it again and again, also with the server', async () => {
    await verdict('begun');
    await start();
    expect(title()).toBe('New');
    await verdict('begun');
    await start();
    await verdict('begun');
    expect(title()).toBe('Good');
  });
});

describe('a restart', () => {
  it('finds the last good story where the file is gone, or has faults', async () => {
    await writeFile(file, tinyStory('Good'));
    await start();
    await verdict('good');
    await save(tinyStory('New'));
    await rm(file);
    await start();
    expect(title()).toBe('Good');
    await writeFile(file, '{');
    await start();
    expect(title()).toBe('Good');
  });

  it('shows a story on trial again where there was never a good one', async () => {
    await writeFile(file, tinyStory('Only'));
    await start();
    await rm(file);
    await start();
    expect(title()).toBe('Only');
  });

  it('shows the story of the build where nothing is kept, and goes back to it', async () => {
    const build = publish(tinyStory('Built'), kit);
    await start({ build });
    expect(title()).toBe('Built');
    await save(tinyStory('New'));
    expect(title()).toBe('New');
    await verdict('bad');
    expect(title()).toBe('Built');
    expect(content.state.now?.hash).toBe(build.manifest.hash);
  });

  it('goes on without what this edition of the program cannot show', async () => {
    await writeFile(file, tinyStory('Old'));
    await start();
    await verdict('good');
    await rm(file);
    await start({
      make: () => {
        throw new TypeError('another schema');
      },
    });
    expect(store.isEmpty).toBe(true);
    expect(said.join('\n')).toMatch(/cannot be shown by this version/);
  });

  it('is not needed where nothing can be kept: the story is shown all the same, and the operator told', async () => {
    await writeFile(join(folder, 'state'), 'a file in the way');
    await writeFile(file, tinyStory('Shown'));
    await start();
    expect(title()).toBe('Shown');
    expect(content.problem).toMatch(/cannot be kept/);
    await verdict('begun');
    expect(said.filter((message) => /cannot be kept/.test(message))).toHaveLength(1);
  });
});
