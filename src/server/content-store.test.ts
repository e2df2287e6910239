import { describe, expect, it } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { publish } from '../content/publishing.ts';
import { makeAsset } from './asset.ts';
import { ContentStore } from './content-store.ts';

const kit = await loadKit();

describe('ContentStore', () => {
  it('starts with the story of the build, and with nothing else of it', () => {
    const store = new ContentStore();
    expect(store.isEmpty).toBe(true);
    store.hold(
      new Map(
        ['index.html', 'content/manifest.json'].map((name) => [name, makeAsset(name, Buffer.from('{"hash":"x"}'))]),
      ),
    );
    expect(store.isEmpty).toBe(false);
    expect(store.find('index.html')).toBeUndefined();
  });

  it('says whether a version is new', async () => {
    const store = new ContentStore();
    expect(await store.take(publish(tinyStory(), kit))).toBe(true);
    expect(await store.take(publish(tinyStory(), kit))).toBe(false);
    expect(await store.take(publish(tinyStory('Other'), kit))).toBe(true);
  });

  it('keeps the files of the last two versions, and no more', async () => {
    const store = new ContentStore();
    const first = publish(tinyStory('First'), kit);
    const name = `content/${first.manifest.files.start!.en}`;
    await store.take(first);
    for (const title of ['Second', 'Third']) {
      await store.take(publish(tinyStory(title), kit));
      expect(store.find(name)).toBeDefined();
    }
    await store.take(publish(tinyStory('Fourth'), kit));
    expect(store.find(name)).toBeUndefined();
  });

  it('goes back to the story of the build, and still has the files of the one before', async () => {
    const store = new ContentStore();
    const built = makeAsset('content/manifest.json', Buffer.from('{"hash":"x"}'));
    store.hold(new Map([['content/manifest.json', built]]));
    const other = publish(tinyStory(), kit);
    await store.take(other);
    expect(store.manifest?.hash).toBe(other.manifest.hash);
    store.restore();
    expect(store.manifest?.hash).toBe('x');
    expect(store.find(`content/${other.manifest.files.start!.en}`)).toBeDefined();
  });
});
