import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Published, PublishedStart, Story } from '../src/content/index.ts';
import { publishStory } from '../src/content/publishing.ts';
import { loadKit } from '../src/registry.ts';

/** What a chapter more costs the others: the story as it is, and without its last chapter. */
const kit = await loadKit();
const whole = JSON.parse(readFileSync(new URL('../data/content.json', import.meta.url), 'utf8')) as Story;
const last = whole.chapters.at(-1)!.id;
/** The loop may show any chapter; what it shows is part of the first screen, and not what is measured here. */
const attract = whole.kiosk.attract.filter(({ slide }) => !slide.startsWith(`${last}/`));
const longer: Story = { ...whole, kiosk: { ...whole.kiosk, attract } };
const shorter: Story = {
  ...longer,
  chapters: longer.chapters.slice(0, -1),
  questions: longer.questions.filter(({ chapter }) => chapter !== last),
};
const [before, after] = [publishStory(shorter, kit), publishStory(longer, kit)];

const nameOf = ({ manifest }: Published, part: string, language: string) => manifest.files[part]![language]!;
const startOf = (published: Published, language: string) => published.files.get(nameOf(published, 'start', language))!;
const bytes = (text: string) => new TextEncoder().encode(text).length;

it('leaves the files of all other chapters as they are, under the same names', () => {
  expect(shorter.chapters.length).toBeGreaterThan(0);
  for (const { id } of shorter.chapters)
    for (const language of whole.languages) {
      const name = nameOf(after, `chapter/${id}`, language);
      expect(name).toBe(nameOf(before, `chapter/${id}`, language));
      expect(after.files.get(name)).toBe(before.files.get(name));
    }
});

it.each(whole.languages)(
  'adds to what the first screen loads in "%s" its line in the list of chapters, no more',
  (language) => {
    const [short, long] = [startOf(before, language), startOf(after, language)];
    const entry = (JSON.parse(long) as PublishedStart).chapters.at(-1)!;
    expect(entry.id).toBe(last);
    expect(bytes(long) - bytes(short)).toBeLessThanOrEqual(bytes(`,${JSON.stringify(entry)}`));
  },
);
