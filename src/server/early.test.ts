import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../content/index.ts';
import { earlyLinks, earlyOf, readEarlyFiles, type EarlyFiles } from './early.ts';

const FILES: EarlyFiles = {
  modes: { kiosk: ['assets/kiosk.js'], learn: ['assets/learn.js', 'assets/learn.css'], present: ['assets/present.js'] },
  kinds: { units: ['assets/units.js'], bars: ['assets/bars.js'] },
  story: ['assets/deck.js', 'assets/deck.css'],
};
const MANIFEST = {
  languages: ['vi', 'en'],
  files: { start: { vi: 'start.vi.1.json', en: 'start.en.2.json' }, words: { vi: 'words.vi.3.json' } },
} as unknown as Manifest;
const START = JSON.stringify({ kiosk: { attract: [{ slide: { scene: 'units' } }, { slide: { scene: 'bars' } }] } });

function named(address: string, more: { language?: string | null; manifest?: Manifest | null } = {}) {
  const { language = null, manifest = MANIFEST } = more;
  const query = new URL(address, 'http://localhost').searchParams;
  const read = (name: string) => (name.startsWith('start.') ? START : undefined);
  const links = earlyLinks(FILES, { query, language, manifest, read });
  return links
    ?.split(',')
    .map((link) => /^<(.*)>;rel=(?:modulepreload|preload;as=(?:fetch|style);crossorigin)$/.exec(link)![1]);
}
const KIOSK = ['assets/kiosk.js', 'api/machine', 'content/manifest.json', 'assets/units.js'];

describe('earlyLinks(files, asked)', () => {
  it('names what a kiosk shows first: its code, its first picture, settings and words', () => {
    expect(named('/?mode=kiosk')).toEqual(['content/start.vi.1.json', ...KIOSK]);
  });
  it('names the words of the language that the address asks for, before that of the machine', () => {
    expect(named('/?mode=kiosk&lang=en')!.at(0)).toBe('content/start.en.2.json');
    expect(named('/?mode=kiosk', { language: 'en' })!.at(0)).toBe('content/start.en.2.json');
    expect(named('/?mode=kiosk&lang=vi', { language: 'en' })!.at(0)).toBe('content/start.vi.1.json');
  });
  it('names the words of both languages where both are shown, and of the first where one is not told', () => {
    expect(named('/?mode=kiosk&lang=vi,en')!.slice(0, -4)).toEqual([
      'content/start.vi.1.json',
      'content/start.en.2.json',
    ]);
    for (const lang of ['fr', 'en,vi', 'vi,fr', 'constructor'])
      expect(named(`/?mode=kiosk&lang=${lang}`)!.slice(0, -4)).toEqual(['content/start.vi.1.json']);
  });
  it('names nothing of the story’s deck, which a server cannot know to be linked to', () => {
    expect(named('/?mode=kiosk')!.join()).not.toContain('deck');
  });
  it('names code and manifest of the other modes: what else they need, the server does not know', () => {
    expect(named('/')).toEqual(['assets/learn.js', 'assets/learn.css', 'content/manifest.json']);
    for (const mode of ['elsewhere', 'constructor']) expect(named(`/?mode=${mode}`)).toEqual(named('/'));
    expect(named('/?mode=present&window=hall')).toEqual(['assets/present.js', 'content/manifest.json']);
  });
  it('names nothing of our story where another is asked for, and nothing of one that is not there', () => {
    expect(named('/?mode=kiosk&content=other.json')).toEqual(['assets/kiosk.js']);
    expect(named('/?mode=kiosk', { manifest: null })).toEqual(['assets/kiosk.js']);
  });
  it('says nothing where the build has told nothing', () => {
    const asked = { query: new URLSearchParams(), language: null, manifest: null, read: () => undefined };
    expect(earlyLinks({ modes: {}, kinds: {}, story: [] }, asked)).toBeNull();
  });
});

describe('earlyOf(files, asked)', () => {
  const of = (address: string) => {
    const query = new URL(address, 'http://localhost').searchParams;
    return earlyOf(FILES, { query, language: null, manifest: MANIFEST, read: () => START });
  };
  it('keeps apart what every address of a kiosk needs, what the loop does, and what a link into the story does', () => {
    expect(of('/?mode=kiosk')).toEqual({
      always: ['content/start.vi.1.json', 'assets/kiosk.js', 'api/machine', 'content/manifest.json'],
      loop: ['assets/units.js'],
      story: ['assets/deck.js', 'assets/deck.css'],
    });
  });
  it('has no loop and no deck in another mode', () => {
    for (const address of ['/?mode=learn', '/?mode=present', '/?mode=kiosk&content=x.json'])
      expect(of(address)).toMatchObject({ loop: [], story: [] });
  });
});

describe('readEarlyFiles(file)', () => {
  it('reads what the build wrote, and makes do without it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forum-early-'));
    const file = join(folder, 'early.json');
    const none = { modes: {}, kinds: {}, story: [] };
    expect(await readEarlyFiles(file)).toEqual(none);
    await writeFile(file, JSON.stringify(FILES));
    expect(await readEarlyFiles(file)).toEqual(FILES);
    await rm(folder, { recursive: true });
  });
});
