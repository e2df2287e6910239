import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BREAK, Library, type Story } from '../../../content/index.ts';
import { publishStory } from '../../../content/publishing.ts';
import { loadKit } from '../../../registry.ts';
import { readAsks } from './hall-ask.ts';

const story = JSON.parse(readFileSync(new URL('../../../../data/content.json', import.meta.url), 'utf8')) as Story;
const { files, manifest } = publishStory(story, await loadKit());
const library = await Library.open((name) =>
  Promise.resolve(name === 'manifest.json' ? JSON.stringify(manifest) : files.get(name)!),
);
const [vi, en, both] = await Promise.all(['vi', 'en', 'vi,en'].map((edition) => readAsks(library, edition)));
const plain = (text: string): string => text.replace(/\s/g, ' ');

it('says in two languages what each of them says, a line of each, and once what both say', () => {
  for (const { id, type } of story.questions) {
    const [first, second, asked] = [vi!(id), en!(id), both!(id)];
    if (type === 'sketch') expect(asked, id).toBeNull();
    else
      [...asked!.options.map(({ text }) => text), asked!.wanted].forEach((text, i) => {
        const each = [first!, second!].map(({ options, wanted }) => plain(options[i]?.text ?? wanted));
        expect(text.split(BREAK).map(plain), id).toEqual([...new Set(each)]);
      });
  }
});

it('tells a range in the numbers and words of each language', () => {
  const { id } = story.questions.find(({ type }) => type === 'estimate')!;
  const [lines] = both!(id)!.options.map(({ text }) => text.split(BREAK));
  expect(lines![0]).toMatch(/^Dưới\s\d/);
  expect(lines![1]).toMatch(/^Under\s/);
});

it('asks nothing where the story has no such question', () => {
  expect(both!('unheard-of')).toBeNull();
});
