import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library } from './library.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** So many are kept as they are read. */
const READ = 4;

/** A story of chapters with nothing in them; `asked`: the files that were asked of the network, which may fail. */
async function open() {
  const asked: string[] = [];
  const network = { isThere: true };
  const files = Object.fromEntries(IDS.map((id) => [`chapter/${id}`, { vi: `${id}.vi.json`, en: `${id}.en.json` }]));
  const library = await Library.open((name) => {
    if (name === 'manifest.json') return Promise.resolve(JSON.stringify({ languages: ['vi', 'en'], files }));
    asked.push(name);
    if (!network.isThere) return Promise.reject(new Error('no network'));
    return Promise.resolve(JSON.stringify({ id: name[0], title: `Chương ${name}`, summary: '', slides: [] }));
  });
  return { library, asked, network };
}

describe('Library.chapter(id, edition)', () => {
  it('keeps the last chapters as they were read, and no more, and asks for each file once', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...IDS), { maxLength: 40 }), async (walk) => {
        const { library, asked } = await open();
        const last: string[] = [];
        const known = new Map<string, unknown>();
        for (const id of walk) {
          const chapter = await library.chapter(id, 'vi');
          expect(chapter).toMatchObject({ id, title: `Chương ${id}.vi.json` });
          expect(chapter === known.get(id)).toBe(last.includes(id));
          known.set(id, chapter);
          last.splice(0, Infinity, ...last.filter((one) => one !== id), id);
          if (last.length > READ) last.shift();
        }
        expect([...asked].sort()).toEqual([...new Set(walk)].sort().map((id) => `${id}.vi.json`));
      }),
    ));

  it('has what was once read without a network, in one language and in both', async () => {
    const { library, network } = await open();
    for (const id of IDS) await library.chapterAhead(id, 'vi,en');
    network.isThere = false;
    for (const edition of ['vi', 'en', 'vi,en'])
      for (const id of IDS) expect((await library.chapter(id, edition)).title).toContain(`Chương ${id}.`);
    expect((await library.chapter('a', 'vi,en')).title).toMatch(/a\.vi\.json[^]*a\.en\.json/);
  });

  it('leaves what is kept alone where a chapter is only read ahead', async () => {
    const { library } = await open();
    const first = await library.chapter('a', 'vi');
    for (const id of IDS) await library.chapterAhead(id, 'vi');
    expect(await library.chapter('a', 'vi')).toBe(first);
  });

  it('asks again for what could not be had, and says what a story does not have', async () => {
    const { library, asked, network } = await open();
    network.isThere = false;
    await expect(library.chapter('a', 'vi')).rejects.toThrow('no network');
    network.isThere = true;
    expect(await library.chapter('a', 'vi')).toMatchObject({ id: 'a' });
    expect(asked).toEqual(['a.vi.json', 'a.vi.json']);
    await expect(library.chapter('nowhere', 'vi')).rejects.toThrow('the story has no chapter/nowhere in "vi"');
    await expect(library.chapter('a', 'fr')).rejects.toThrow('the story has no chapter/a in "fr"');
  });
});
