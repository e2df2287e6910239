import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleAttempt } from '../../../test/fixtures/attempt.ts';
import { publish } from '../../content/publishing.ts';
import type { Published, PublishedAnswers, PublishedQuestion } from '../../content/index.ts';
import { loadKit, loadQuestion } from '../../registry.ts';
import { chosenIn, reportStory, type ReportQuestion, type ReportStory } from './questions.ts';

let published: Published;
let story: ReportStory;
beforeAll(async () => {
  published = publish(await readFile('data/content.json', 'utf8'), await loadKit());
  story = reportStory(read, 'en');
}, 60_000);
const read = (name: string) => published.files.get(name) ?? null;
const part = (name: string) => JSON.parse(read(published.manifest.files[name]!.en!)!) as unknown;

/** An answer as the quiz writes it down, out of the notation of xAPI. */
function answerOf({ type, correct, options }: ReportQuestion): unknown {
  const [pattern = ''] = correct ?? [];
  if (type === 'choice') return pattern.split('[,]');
  if (type === 'order') return pattern.split('[,]');
  if (type === 'match') return Object.fromEntries(pattern.split('[,]').map((pair) => pair.split('[.]')));
  if (type === 'opinion') return options[0]!.id;
  if (type !== 'estimate') return pattern;
  const [low, high] = pattern.split('[:]').map(Number);
  return (low! + high!) / 2;
}

describe('reportStory', () => {
  it('knows of every question of the story what the quiz itself calls right', async () => {
    const asked = new Map((part('questions') as PublishedQuestion[]).map((question) => [question.id, question]));
    const answers = part('answers') as PublishedAnswers;
    expect(story.questions.map(({ id }) => id)).toEqual([...asked.keys()]);
    const types = new Set<string>();
    for (const question of story.questions.filter(({ correct }) => correct)) {
      types.add(question.type);
      const { grade } = await loadQuestion(question.type);
      const judged = grade!(asked.get(question.id)!.ask, answers[question.id]!.key, answerOf(question));
      expect([question.id, judged.verdict]).toEqual([question.id, 'right']);
    }
    expect([...types].sort()).toEqual(['choice', 'estimate', 'match', 'order', 'spot']);
  });

  it('has words for all that can be chosen, each under an id of its own, and marks what is right', () => {
    for (const { id, type, prompt, chapterTitle, options, cards, partners } of story.questions) {
      for (const list of [options, cards, partners]) {
        expect([id, new Set(list.map((one) => one.id)).size]).toEqual([id, list.length]);
        expect(list.every(({ label }) => label.trim() !== '')).toBe(true);
      }
      expect(prompt && chapterTitle).toBeTruthy();
      expect([id, options.some(({ right }) => right)]).toEqual([id, type !== 'opinion']);
    }
  });

  it('reads any language, and the first where it is not asked for one that there is', () => {
    expect(story).toMatchObject({ id: 'make-in-viet-nam', language: 'en', perRound: 3 });
    expect(story.languages).toEqual({ vi: 'Tiếng Việt', en: 'English' });
    expect(reportStory(read, 'fr').language).toBe('vi');
    expect(reportStory(read).questions[0]!.prompt).not.toBe(story.questions[0]!.prompt);
    expect(() => reportStory(() => null)).toThrow('lacks manifest.json');
  });
});

it('chosenIn finds options by their ids, and classes by what became of the answer', () => {
  const chosen = (type: string, given: Parameters<typeof sampleAttempt>[0]) => chosenIn({ type }, sampleAttempt(given));
  expect(chosen('choice', { answer: ['a', 'c'] })).toEqual(['a', 'c']);
  expect(chosen('spot', { answer: 'm2' })).toEqual(['m2']);
  expect(chosen('opinion', { answer: 'x', outcome: 'noted' })).toEqual(['x']);
  expect(chosen('estimate', { answer: 40, outcome: 'close' })).toEqual(['close']);
  expect(chosen('match', { answer: { l1: 'r2' }, outcome: 'wrong' })).toEqual(['far']);
  expect(chosen('order', { answer: null, outcome: 'skipped' })).toBeNull();
  // Too large to be written down.
  expect(chosen('choice', { answer: null, outcome: 'wrong' })).toBeNull();
});
