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

  it('forgets a version two changes later', async () => {
    const store = new ContentStore();
    const first = publish(tinyStory('First'), kit);
    const name = `content/${first.manifest.files.start!.en}`;
    await store.take(first);
    await store.take(publish(tinyStory('Second'), kit));
    expect(store.find(name)).toBeDefined();
    await store.take(publish(tinyStory('Third'), kit));
    expect(store.find(name)).toBeUndefined();
  });
});
