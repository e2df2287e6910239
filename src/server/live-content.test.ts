import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { type Manifest, type PublishedStart } from '../content/index.ts';
import { publish } from '../content/publishing.ts';
import { ContentStore } from './content-store.ts';
import { publishLive } from './live-content.ts';

const kit = await loadKit();
let folder: string;
let file: string;
let store: ContentStore;
let said: string[];
let stop = () => {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forum-kiosk-'));
  file = join(folder, 'story.json');
  store = new ContentStore();
  said = [];
});
afterEach(async () => {
  stop();
  await rm(folder, { recursive: true });
});

const start = async () => {
  stop = await publishLive({
    file,
    publish: (text) => publish(text, kit),
    store,
    interval: 10,
    say: (message) => said.push(message),
  });
};
const read = <T>(name: string) => JSON.parse(store.find(`content/${name}`)!.plain.toString()) as T;
const manifest = () => read<Manifest>('manifest.json');
const title = () => read<PublishedStart>(manifest().files.start!.en!).title;

describe('publishLive', () => {
  it('publishes the file at start and whenever it is saved', async () => {
    await writeFile(file, tinyStory('First'));
    await start();
    expect(title()).toBe('First');
    await writeFile(file, tinyStory('Second'));
    await vi.waitFor(() => expect(title()).toBe('Second'));
  });

  it('sees a file that an editor puts in the place of the old one', async () => {
    await writeFile(file, tinyStory('First'));
    await start();
    await writeFile(`${file}~`, tinyStory('Renamed'));
    await rename(`${file}~`, file);
    await vi.waitFor(() => expect(title()).toBe('Renamed'));
  });

  it('keeps the last good version while the file is half written, and says so', async () => {
    await writeFile(file, tinyStory('Good'));
    await start();
    await writeFile(file, tinyStory('Half').slice(0, 300));
    await vi.waitFor(() => expect(said.join('\n')).toMatch(/story\.json: 1 fault[^]*The last good version stays/));
    expect(title()).toBe('Good');
    await writeFile(file, tinyStory('Whole'));
    await vi.waitFor(() => expect(title()).toBe('Whole'));
  });

  it('names every fault of a version that it refuses', async () => {
    await writeFile(
      file,
      tinyStory().replace('"source":"book"', '"source":"bok"').replace('"sources":["book"]', '"sources":["boook"]'),
    );
    await start();
    expect(store.isEmpty).toBe(true);
    expect(said.join('\n')).toMatch(/facts\.firms\.source/);
    expect(said.join('\n')).toMatch(/chapters\[0\]\.sources\[0\]/);
  });

  it('keeps the last good version when the file goes away, and takes it when it comes back', async () => {
    await writeFile(file, tinyStory('Here'));
    await start();
    await rm(file);
    await vi.waitFor(() => expect(said.join('\n')).toMatch(/cannot be read/));
    expect(title()).toBe('Here');
    await writeFile(file, tinyStory('Back'));
    await vi.waitFor(() => expect(title()).toBe('Back'));
  });

  it('still has the files of the version before, for a page between the two', async () => {
    await writeFile(file, tinyStory('First'));
    await start();
    const old = manifest().files.start!.en!;
    await writeFile(file, tinyStory('Second'));
    await vi.waitFor(() => expect(title()).toBe('Second'));
    expect(read<PublishedStart>(old).title).toBe('First');
  });

  it('outlives a fault in the program', async () => {
    await writeFile(file, tinyStory());
    stop = await publishLive({
      file,
      publish: () => {
        throw new TypeError('surprise');
      },
      store,
      interval: 10,
      say: (message) => said.push(message),
    });
    expect(said.join('\n')).toMatch(/surprise/);
  });
});
