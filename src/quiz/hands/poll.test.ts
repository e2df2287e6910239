import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PublishedAnswers, PublishedQuestion, Story } from '../../content/index.ts';
import { publishStory } from '../../content/publishing.ts';
import { loadKit } from '../../registry.ts';
import { byHands } from './asks.ts';
import { isRight, optionsOf, pollOf } from './poll.ts';

const story = JSON.parse(readFileSync(new URL('../../../data/content.json', import.meta.url), 'utf8')) as Story;
const { manifest, files } = publishStory(story, await loadKit());
const part = <T>(name: string, language: string): T => JSON.parse(files.get(manifest.files[name]![language]!)!) as T;
const questions = (language: string) => part<PublishedQuestion[]>('questions', language);
const idsOf = (question: PublishedQuestion, language: string) =>
  optionsOf(pollOf(question, language)!).map(({ id }) => id);

describe('pollOf(question, language)', () => {
  it('has the options in the same order in every language: windows count by place', () => {
    const [first, ...others] = story.languages.map((language) =>
      questions(language)
        .filter(byHands)
        .map((question) => idsOf(question, language)),
    );
    expect(first!.length).toBeGreaterThan(10);
    for (const other of others) expect(other).toEqual(first);
  });

  it('has every option once, and has two to six of them', () => {
    for (const question of questions('vi').filter(byHands)) {
      const ids = idsOf(question, 'vi');
      expect(new Set(ids).size, question.id).toBe(ids.length);
      expect(ids.length, question.id).toBeGreaterThanOrEqual(2);
      expect(ids.length, question.id).toBeLessThanOrEqual(6);
    }
  });

  it('asks nothing that hands cannot answer', () => {
    const others = questions('vi').filter((question) => !byHands(question));
    expect(others.length).toBeGreaterThan(0);
    for (const question of others) expect(pollOf(question, 'vi'), question.id).toBeNull();
  });

  it('does not put the right option in one place more than chance does', () => {
    const answers = part<PublishedAnswers>('answers', 'vi');
    const places = questions('vi')
      .filter(({ type }) => type === 'choice')
      .map((question) => idsOf(question, 'vi').findIndex((id) => isRight(answers[question.id]!, id)));
    for (const place of new Set(places))
      expect(places.filter((one) => one === place).length / places.length).toBeLessThan(0.6);
  });
});

describe('isRight(answer, option)', () => {
  it('finds at least one right option of every question, and never all', () => {
    const answers = part<PublishedAnswers>('answers', 'en');
    for (const question of questions('en').filter(byHands)) {
      const ids = idsOf(question, 'en');
      const right = ids.filter((id) => isRight(answers[question.id]!, id));
      expect(right.length, question.id).toBeGreaterThan(0);
      expect(right.length, question.id).toBeLessThan(ids.length);
    }
  });
});
