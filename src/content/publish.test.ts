import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKit } from '../registry.ts';
import { BESIDE } from './edition.ts';
import type { PublishedChapter, PublishedQuestion, PublishedStart } from './published.ts';
import { Library } from './library.ts';
import { publish, type Published } from './publish.ts';
import { plainText } from './text.ts';

const text = readFileSync(new URL('../../data/content.json', import.meta.url), 'utf8');
let published: Published;
let library: Library;
const open = (from: Published) => Library.open((name) => Promise.resolve(from.files.get(name)!));

beforeAll(async () => {
  published = publish(text, await loadKit());
  library = await open(published);
});

describe('publish', () => {
  it('gives the same files for the same story, and other names for another one', async () => {
    const kit = await loadKit();
    expect([...publish(text, kit).files.keys()]).toEqual([...published.files.keys()]);
    const other = publish(text.replace('"value": 50000', '"value": 51000'), kit);
    expect(other.manifest.hash).not.toBe(published.manifest.hash);
  });

  it('names in the manifest exactly the files that there are', () => {
    const named = Object.values(published.manifest.files).flatMap((byLanguage) => Object.values(byLanguage));
    const listed = Object.values(published.manifest.files['questions']!).flatMap((name) =>
      (JSON.parse(published.files.get(name)!) as PublishedQuestion[]).map(({ sealed }) => sealed),
    );
    expect([...named, ...listed, 'manifest.json'].sort()).toEqual([...published.files.keys()].sort());
  });

  it('puts no other language, note for speakers or chapter into what the first screen loads', async () => {
    const start = await library.start('vi');
    const json = JSON.stringify(start);
    expect(json).not.toContain('By 2030, Viet Nam wants');
    expect(json).not.toContain('"notes"');
    expect(json).not.toContain('"more"');
    expect(start.chapters.every((chapter) => !('data' in chapter.slides[0]!))).toBe(true);
  });

  it('gives the words of all other screens with the whole start, in an edition of both languages too', async () => {
    const [first, whole, both] = await Promise.all([
      library.start('en'),
      library.whole('en'),
      library.whole(library.editions.at(-1)!),
    ]);
    expect(first.words).not.toHaveProperty(['deck.next']);
    expect({ ...whole, words: first.words }).toEqual(first);
    const { words } = await loadKit();
    expect(Object.keys(whole.words).sort()).toEqual(Object.keys(words['en']!).sort());
    expect(Object.keys(both.pictureWords!)).toHaveLength(Object.keys(whole.words).length);
    expect(both.words['warning.stay']).toBe(
      both.pictureWords!['warning.stay']! + BESIDE + whole.words['warning.stay']!,
    );
  });

  it('writes numbers as each language does', async () => {
    const titles = async (language: string) =>
      plainText((await library.chapter('prologue', language)).slides[1]!.title);
    expect(await titles('vi')).toContain('100.000');
    expect(await titles('en')).toContain('100,000');
  });

  it('keeps Việt Nam and doanh nghiệp on one line', async () => {
    const json = JSON.stringify(await library.chapter('prologue', 'vi'));
    expect(json).not.toMatch(/Việt Nam/);
    expect(json).not.toMatch(/doanh nghiệp/);
  });

  it('lists the facts and sources that each slide rests on', async () => {
    const { slides } = await library.chapter('2019-the-call', 'en');
    const revenue = slides.find(({ id }) => id === 'revenue')!;
    expect(revenue.facts).toEqual(
      expect.arrayContaining(['revenue-2018', 'revenue-hardware', 'revenue-parts', 'revenue-gap']),
    );
    expect(revenue.sources).toEqual(['vnexpress-2019']);
  });
});

describe('what speakers say', () => {
  type Story = { chapters: { id: string; slides: { id: string; steps: { notes?: Record<string, string> }[] }[] }[] };
  const story = JSON.parse(text) as Story;

  it('is one text a step, in the language that was asked for, with the numbers of the story in it', async () => {
    for (const language of ['vi', 'en']) {
      const notes = await library.notes(language);
      for (const { id, slides } of story.chapters)
        for (const slide of slides) {
          const said = notes[id]![slide.id]!;
          expect(said).toHaveLength(slide.steps.length);
          said.forEach((one, i) => {
            const written = slide.steps[i]!.notes![language]!;
            if (!written.includes('{')) expect(plainText(one).replace(/\s/g, ' ')).toBe(written);
            expect(plainText(one)).not.toMatch(/[{}]/);
          });
        }
    }
    const [vi, en, both] = await Promise.all(['vi', 'en', 'vi,en'].map((edition) => library.notes(edition)));
    const first = (notes: typeof vi) => plainText(notes!['prologue']![story.chapters[0]!.slides[0]!.id]![0]!);
    expect(first(both)).toBe(`${first(vi)}\n${first(en)}`);
  });

  it('is in no other file than its own', () => {
    const spoken = story.chapters.flatMap(({ slides }) =>
      slides.flatMap(({ steps }) => steps.map(({ notes }) => notes!)),
    );
    const own = new Set(Object.values(published.manifest.files['notes']!));
    for (const [name, json] of published.files) {
      if (own.has(name) || name === 'manifest.json') continue;
      expect(json).not.toContain('"notes"');
      const flat = json.replace(/\s/g, ' ');
      for (const texts of spoken)
        for (const said of Object.values(texts)) expect(flat).not.toContain(JSON.stringify(said).slice(1, -1));
    }
  });

  it('is left out where there is nothing to say: a step as an empty text, a slide altogether', async () => {
    const fewer = JSON.parse(text) as Story;
    const [one, other] = fewer.chapters[0]!.slides;
    delete one!.steps[0]!.notes;
    other!.steps.forEach((step) => delete step.notes);
    const notes = await (await open(publish(JSON.stringify(fewer), await loadKit()))).notes('en');
    const said = notes['prologue']!;
    expect(said[one!.id]!.map((words) => words !== '')).toEqual(one!.steps.map((_, i) => i > 0));
    expect(said).not.toHaveProperty([other!.id]);
  });
});

describe('an organiser changes one number', () => {
  it('and slides, quiz key, chart, alt text and table follow', async () => {
    const changed = await open(
      publish(text.replace(/("firms-2019": \{\s*"value": )50000/, '$152000'), await loadKit()),
    );
    const [before, after] = await Promise.all(
      [library, changed].map((l) =>
        Promise.all([l.start('en'), l.chapter('2019-the-call', 'en'), l.questions('en'), l.sources('en')]),
      ),
    );
    const all = (parts: typeof before) => JSON.stringify(parts);
    expect(all(before)).toContain('50,000');
    expect(all(after)).toContain('52,000');
    const slide = (parts: readonly [PublishedStart, PublishedChapter, PublishedQuestion[], unknown]) =>
      parts[1].slides.find(({ id }) => id === 'double')!;
    const double = slide(after as never);
    expect(plainText(double.title)).toContain('52,000');
    expect(JSON.stringify(double.data)).toContain('52000');
    expect(all(after)).not.toContain('"value":50000,"unit":"firm","digits":0,"kind":"actual"');
  });
});

describe('Library', () => {
  it('reads each file once, and again after a failure', async () => {
    let reads = 0;
    let broken = true;
    const flaky = await Library.open((name) => {
      if (name === 'manifest.json') return Promise.resolve(published.files.get(name)!);
      reads++;
      return broken ? Promise.reject(new Error('no network')) : Promise.resolve(published.files.get(name)!);
    });
    await expect(flaky.start('vi')).rejects.toThrow('no network');
    broken = false;
    await flaky.start('vi');
    await flaky.start('vi');
    expect(reads).toBe(2);
  });

  it('says which part a story does not have', async () => {
    await expect(library.chapter('gone', 'vi')).rejects.toThrow('the story has no chapter/gone in "vi"');
  });
});
