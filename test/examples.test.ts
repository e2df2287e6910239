import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logoReader } from '../src/cli/read-logo.ts';
import type { Fault, Story } from '../src/content/index.ts';
import { check, checkGuided, checkLogos, checkScreen, parseStory } from '../src/content/publishing.ts';
import { loadKit } from '../src/registry.ts';

/** Stories of other forums, in other languages than ours, made by docs/authoring.md alone. */
const FOLDER = 'data/examples';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const kit = await loadKit();

it('there is a second forum', () => {
  expect(names).not.toEqual([]);
});

describe.each(names)('%s', (name) => {
  const path = `${FOLDER}/${name}`;
  const text = readFileSync(path, 'utf8');
  const written = JSON.parse(text) as Story;

  it('passes the check, as far as no pictures are drawn', () => {
    const { story, faults } = check(parseStory(text), kit);
    const more: Fault[] = story
      ? [...checkGuided(story), ...checkScreen(story), ...checkLogos(story, logoReader(path))]
      : [];
    expect([...faults, ...more]).toEqual([]);
  });

  it('speaks two languages that this project has no words of', () => {
    expect(written.languages).toHaveLength(2);
    expect(written.languages.filter((language) => language in kit.words)).toEqual([]);
  });

  it('shows what an organiser can do', () => {
    const slides = written.chapters.flatMap((chapter) => chapter.slides);
    expect(new Set(slides.map(({ scene }) => scene)).size).toBeGreaterThanOrEqual(7);
    expect(written.questions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(written.questions.map(({ type }) => type)).size).toBeGreaterThanOrEqual(5);
    expect(slides.filter(({ more }) => more).length).toBeGreaterThanOrEqual(written.chapters.length);
    for (const chapter of written.chapters)
      expect(chapter.slides.some(({ steps }) => steps.some(({ notes }) => notes))).toBe(true);
    expect(written.theme?.brand?.organiser.logo).toBeDefined();
  });
});
