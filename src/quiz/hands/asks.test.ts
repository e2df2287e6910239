import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PublishedQuestion, Story } from '../../content/index.ts';
import { publishStory } from '../../content/publishing.ts';
import { loadKit } from '../../registry.ts';
import { askOf, byHands } from './asks.ts';

const story = JSON.parse(readFileSync(new URL('../../../data/content.json', import.meta.url), 'utf8')) as Story;
const { manifest, files } = publishStory(story, await loadKit());
const questions = (language: string) =>
  JSON.parse(files.get(manifest.files['questions']![language]!)!) as PublishedQuestion[];

/** Every value in a question, wherever it stands. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

describe('askOf(question, language)', () => {
  it.each(story.languages)('reads every question of the story in "%s", and leaves nothing open', (language) => {
    for (const question of questions(language)) {
      const ask = askOf(question, language);
      expect(ask, question.id).not.toBeNull();
      expect(leaves(ask), question.id).not.toContain(undefined);
      expect(leaves(ask), question.id).not.toContain(NaN);
    }
  });

  it('puts every mark of a chart inside it, the furthest at its end', () => {
    for (const question of questions('vi')) {
      const ask = askOf(question, 'vi');
      if (ask?.type !== 'spot') continue;
      const shares = ask.spots.map(({ share }) => share);
      expect(Math.min(...shares), question.id).toBeGreaterThanOrEqual(0);
      if (ask.form === 'timeline') expect(Math.max(...shares), question.id).toBeLessThanOrEqual(1);
      else expect(Math.max(...shares), question.id).toBe(1);
    }
  });

  it('puts options in the order of their words, so that their place tells nothing', () => {
    const option = (text: string) => ({ id: text, text });
    const of = (...texts: string[]) =>
      askOf({ type: 'choice', ask: { several: false, options: texts.map(option) } }, 'vi');
    expect(of('100', '9', 'Đà', 'Dân')).toEqual(of('Dân', 'Đà', '9', '100'));
    expect(of('100', '9')).toMatchObject({ options: [{ id: '9' }, { id: '100' }] });
  });

  it('knows no type that it has not heard of', () => {
    expect(askOf({ type: 'riddle', ask: {} }, 'vi')).toBeNull();
  });
});

it('asks a hall only what hands can answer', () => {
  const types = new Set(
    questions('vi')
      .filter(byHands)
      .map(({ type }) => type),
  );
  expect([...types].sort()).toEqual(['choice', 'spot']);
});
