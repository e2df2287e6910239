import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PublishedAnswers, PublishedQuestion, Story } from '../../content/index.ts';
import { publishStory } from '../../content/publishing.ts';
import { loadKit } from '../../registry.ts';
import { byHall, hallAskOf, isHallRight, notedBeside, numberSought } from './hall.ts';

const story = JSON.parse(readFileSync(new URL('../../../data/content.json', import.meta.url), 'utf8')) as Story;
const { manifest, files } = publishStory(story, await loadKit());
const part = <T>(name: string, language: string): T => JSON.parse(files.get(manifest.files[name]![language]!)!) as T;
const questions = (language: string) => part<PublishedQuestion[]>('questions', language);
const answers = part<PublishedAnswers>('answers', 'vi');
const nameOf = (from: number | null, to: number | null) => `${from ?? ''}..${to ?? ''}`;
const asked = (language: string) =>
  questions(language)
    .filter(byHall)
    .map((question) => ({ question, ask: hallAskOf(question, language, nameOf)! }));
const right = ({ question, ask }: ReturnType<typeof asked>[number]) =>
  ask.options.filter(({ id }) => isHallRight(ask, answers[question.id]!, id));

describe('hallAskOf(question, language, nameOf)', () => {
  it('asks every type but a line to draw', () => {
    const types = new Set(asked('vi').map(({ ask }) => ask.type));
    expect([...types].sort()).toEqual(['choice', 'estimate', 'match', 'opinion', 'order', 'spot']);
    for (const question of questions('vi').filter((one) => !byHall(one))) {
      expect(question.type).toBe('sketch');
      expect(hallAskOf(question, 'vi', nameOf)).toBeNull();
    }
    expect(hallAskOf({ ...questions('vi')[0]!, type: 'riddle' }, 'vi', nameOf)).toBeNull();
  });

  it('has the same options and part in the same order in every language: windows count by place', () => {
    const inAll = story.languages.map((language) =>
      asked(language).map(({ ask: { options, part: one } }) => [
        options.map(({ id }) => id),
        one && ('left' in one ? one.left.id : one.first),
      ]),
    );
    for (const other of inAll) expect(other).toEqual(inAll[0]);
  });

  it('has two to eight options, each once and each with a name of its own: so many keys count', () => {
    for (const { question, ask } of asked('vi')) {
      expect(ask.options.length, question.id).toBeGreaterThanOrEqual(2);
      expect(ask.options.length, question.id).toBeLessThanOrEqual(8);
      expect(new Set(ask.options.map(({ id }) => id)).size, question.id).toBe(ask.options.length);
      if (!ask.chart) expect(new Set(ask.options.map(({ text }) => text)).size, question.id).toBe(ask.options.length);
    }
  });
});

describe('isHallRight(ask, answer, option)', () => {
  it('finds one right option of every question that has a truth, more where it says so, and none of an opinion', () => {
    for (const one of asked('vi')) {
      const count = right(one).length;
      if (!one.ask.hasTruth) expect(count, one.question.id).toBe(0);
      else if (one.ask.several) expect(count, one.question.id).toBeGreaterThan(1);
      else expect(count, one.question.id).toBe(1);
    }
  });

  it('finds the band that holds the number, the partner of the one that is drawn, and the first of an order', () => {
    for (const one of asked('vi')) {
      const key = answers[one.question.id]!.key as never;
      const [only] = right(one);
      if (one.ask.type === 'estimate') {
        const [from, to] = only!.text.split('..').map(Number) as [number, number];
        const { value } = (key as { key: { value: number } }).key;
        expect(value, one.question.id).toBeGreaterThanOrEqual(from);
        if (to) expect(value, one.question.id).toBeLessThan(to);
        expect(numberSought(answers[one.question.id]!), one.question.id).not.toBe('');
      }
      if (one.ask.part && 'left' in one.ask.part)
        expect(only!.id).toBe((key as { pairs: Record<string, string> }).pairs[one.ask.part.left.id]);
      if (one.ask.part && 'first' in one.ask.part) {
        expect(only!.id).toBe((key as { order: string[] }).order[0]);
        for (const { id } of one.ask.options) expect(notedBeside(answers[one.question.id]!, id)).not.toBe('');
      }
    }
  });

  it('does not have the right option of a number or an order in one place for all', () => {
    for (const type of ['estimate', 'order', 'match'] as const) {
      const places = asked('vi')
        .filter(({ ask }) => ask.type === type)
        .map((one) => one.ask.options.indexOf(right(one)[0]!));
      expect(new Set(places).size, type).toBeGreaterThan(1);
    }
  });
});
