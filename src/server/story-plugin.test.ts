import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { build, createServer, type ViteDevServer } from 'vite';
import { sampleAttempt } from '../../test/fixtures/attempt.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import type { Manifest } from '../content/index.ts';
import { storyPlugin } from './story-plugin.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forum-kiosk-'));
  file = join(folder, 'story.json');
  await writeFile(file, tinyStory('First'));
});
afterEach(() => rm(folder, { recursive: true }));

const plugin = () =>
  storyPlugin({ file, registry: 'test/fixtures/tiny/registry.ts', results: join(folder, 'results') });
const common = { configFile: false, logLevel: 'silent', appType: 'custom' } as const;

describe('the dev server', () => {
  let server: ViteDevServer;
  let origin: string;
  const sent: { event: string; data: unknown }[] = [];
  const manifest = async () => (await (await fetch(`${origin}/content/manifest.json`)).json()) as Manifest;

  beforeEach(async () => {
    sent.length = 0;
    server = await createServer({
      ...common,
      cacheDir: join(folder, '.vite'),
      plugins: [plugin()],
      optimizeDeps: { noDiscovery: true },
      server: { port: 0, host: '127.0.0.1' },
    });
    vi.spyOn(server.environments.client.hot, 'send').mockImplementation(((event: string, data: unknown) =>
      sent.push({ event, data })) as never);
    await server.listen();
    const address = server.httpServer!.address() as { port: number };
    origin = `http://127.0.0.1:${address.port}`;
  });
  afterEach(() => server.close());

  it('serves the story, and tells the page of a new version by its hash', async () => {
    const first = await manifest();
    expect(first.id).toBe('tiny');
    expect((await fetch(`${origin}/content/${first.files.start!.en}`)).status).toBe(200);
    await writeFile(file, tinyStory('Second'));
    await vi.waitFor(
      async () => {
        const { hash } = await manifest();
        expect(hash).not.toBe(first.hash);
        expect(sent).toContainEqual({ event: 'forum:content', data: { hash } });
      },
      { timeout: 5000 },
    );
  });

  it('reads a file again that it has refused, when no event tells of its last bytes', async () => {
    const whole = tinyStory('Whole');
    // Of all events only one comes, while half of the file is there.
    server.watcher.unwatch(file);
    await writeFile(file, whole.slice(0, 300));
    server.watcher.emit('all', 'change', file);
    await vi.waitFor(() => expect(sent.some(({ event }) => event === 'forum:faults')).toBe(true), { timeout: 5000 });
    await writeFile(file, whole);
    await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ event: 'forum:content' }), { timeout: 5000 });
  });

  it('takes answers like the server that is built', async () => {
    const attempt = sampleAttempt();
    const response = await fetch(`${origin}/api/attempts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify([attempt]),
    });
    expect(await response.json()).toEqual({ kept: [attempt.id] });
    expect(await readdir(join(folder, 'results'))).toHaveLength(1);
  });

  it('keeps the last good version of a story with faults, and tells the page what they are', async () => {
    const first = await manifest();
    await writeFile(file, tinyStory().replace('"scene":"plain"', '"scene":"plane"'));
    await vi.waitFor(
      () =>
        expect(sent).toContainEqual({
          event: 'forum:faults',
          data: { faults: [expect.objectContaining({ path: 'chapters[0].slides[0].scene' })] },
        }),
      { timeout: 5000 },
    );
    expect((await manifest()).hash).toBe(first.hash);
  });
});

describe('the build', () => {
  const run = async () => {
    await writeFile(join(folder, 'entry.js'), 'export const built = true;');
    const output = await build({
      ...common,
      plugins: [plugin()],
      build: { write: false, rolldownOptions: { input: join(folder, 'entry.js') } },
    });
    return 'output' in output ? output.output.map(({ fileName }) => fileName) : [];
  };

  it('emits the published story', async () => {
    expect(await run()).toEqual(
      expect.arrayContaining(['content/manifest.json', expect.stringMatching(/^content\/chapter-one\.en\.\w+\.json$/)]),
    );
  });

  it('fails on a story with faults, naming each', async () => {
    await writeFile(file, tinyStory().replaceAll('"book"', '"bok"').replace('{"bok":', '{"book":'));
    await expect(run()).rejects.toThrow(/facts\.firms\.source[^]*chapters\[0\]\.sources\[0\]/);
  });
});
