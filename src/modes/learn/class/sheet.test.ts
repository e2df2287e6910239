import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type PublishedAnswers, type PublishedQuestion, type Story } from '../../../content/index.ts';
import { publishStory } from '../../../content/publishing.ts';
import { loadKit } from '../../../registry.ts';
import { ticksOf } from './charts.ts';
import { keyLines } from '../../../quiz/hands/index.ts';
import { heightOf, pagesOf, sheetOf } from './sheet.ts';

const story = JSON.parse(readFileSync(new URL('../../../../data/content.json', import.meta.url), 'utf8')) as Story;
const { manifest, files } = publishStory(story, await loadKit());
const part = (name: string, language: string) => JSON.parse(files.get(manifest.files[name]![language]!)!) as unknown;
const questions = (language: string) => part('questions', language) as PublishedQuestion[];

describe('sheetOf(questions, chapter, language)', () => {
  it.each(story.languages)('fills two pages at most with questions of the chapter, in "%s"', (language) => {
    for (const { id } of story.chapters) {
      const sheet = sheetOf(questions(language), id, language);
      expect(sheet.length, id).toBeGreaterThan(2);
      expect(pagesOf(sheet.map(heightOf)), id).toBeLessThanOrEqual(2);
      expect(new Set(sheet.map(({ question }) => question.chapter))).toEqual(new Set([id]));
    }
  });

  it('holds one of every type before a second one of any, unless two must stay apart or take too much room', () => {
    for (const { id } of story.chapters) {
      const free = questions('vi')
        .filter(({ chapter, type }) => chapter === id && type !== 'sketch' && type !== 'spot')
        .map((question) => ({ ...question, apart: [] }));
      const types = sheetOf(free, id, 'vi').map(({ ask }) => ask.type);
      expect(new Set(types), id).toEqual(new Set(free.map(({ type }) => type)));
    }
  });

  it.each(story.languages)('asks nobody to touch paper, in "%s"', (language) => {
    const prompts = questions(language).map(({ prompt }) => plainText(prompt));
    expect(prompts.filter((prompt) => /\b(touch|tap|drag|slide|screen)\b|chạm|kéo thả|màn hình/i.test(prompt))).toEqual(
      [],
    );
  });

  it('lets no two stand together that must not share a round', () => {
    for (const { id } of story.chapters) {
      const ids = sheetOf(questions('vi'), id, 'vi').map(({ question }) => question);
      for (const one of ids) for (const other of ids) expect(one.apart ?? []).not.toContain(other.id);
    }
  });
});

describe('keyLines(ask, answer)', () => {
  it('tells what is right of every question but opinions, and names nothing that is not there', () => {
    const answers = part('answers', 'vi') as PublishedAnswers;
    for (const { id } of story.chapters)
      for (const { question, ask } of sheetOf(questions('vi'), id, 'vi')) {
        const lines = keyLines(ask, answers[question.id]!);
        if (ask.type === 'opinion') expect(lines).toEqual([]);
        else expect(lines.length, question.id).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line, question.id).not.toMatch(/undefined|: $|\(\)|^:/);
          expect(line.trim(), question.id).not.toBe('');
        }
      }
  });

  it('calls options by the letters that they have on the sheet', () => {
    const ask = { type: 'choice', several: true, options: ['a', 'b', 'c'].map((id) => ({ id, text: id })) } as const;
    expect(keyLines(ask, { key: { ids: ['c', 'a'] }, explain: '' })).toEqual(['A: a', 'C: c']);
  });
});

it('an axis names its ends, and values between them in order', () => {
  const ends = fc
    .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 10, max: 1e6 }))
    .map(([from, length]) => [from, from + length] as const);
  fc.assert(
    fc.property(ends, fc.boolean(), ([from, to], isLog) => {
      const all = ticksOf({ from: isLog ? from + 1 : from, to: to + 1, scale: isLog ? 'log' : 'linear' });
      expect([all[0], all.at(-1)]).toEqual([isLog ? from + 1 : from, to + 1]);
      expect([...all].sort((a, b) => a - b)).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
