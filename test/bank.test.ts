import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Library, type Kit, type PublishedAnswers, type PublishedQuestion } from '../src/content/index.ts';
import { check, publish } from '../src/content/publishing.ts';
import { drawRound } from '../src/quiz/draw.ts';
import { seededRandom } from '../src/quiz/random.ts';
import { loadKit } from '../src/registry.ts';

/** What the questions of the real story promise, and that they follow the facts. */

const text = readFileSync(new URL('../data/content.json', import.meta.url), 'utf8');
interface Draft {
  chapters: { id: string }[];
  facts: Record<string, { value?: unknown }>;
  questions: { id: string; type: string; level: number; chapter: string; options?: { fact?: string }[] }[];
}
const story = (): Draft => JSON.parse(text) as Draft;

let kit: Kit;
let questions: PublishedQuestion[];
let answers: PublishedAnswers;
const read = async (draft: Draft, language = 'en') => {
  const { files } = publish(JSON.stringify(draft), kit);
  const library = await Library.open((name) => Promise.resolve(files.get(name)!));
  return { questions: await library.questions(language), answers: await library.answers(language), files };
};

beforeAll(async () => {
  kit = await loadKit();
  ({ questions, answers } = await read(story()));
});

const count = <T>(items: readonly T[], key: (item: T) => string | number): Map<string | number, number> =>
  items.reduce((map, item) => map.set(key(item), (map.get(key(item)) ?? 0) + 1), new Map<string | number, number>());

/** Types that this story asks in; one that is only just there has no question yet. */
const TYPES = ['choice', 'estimate', 'sketch', 'order', 'match', 'opinion', 'spot'];

describe('the questions of the story', () => {
  it('are at least 75, of every type at least six, on three levels and about every chapter', () => {
    expect(questions.length).toBeGreaterThanOrEqual(75);
    const types = count(questions, ({ type }) => type);
    for (const type of TYPES) expect(types.get(type) ?? 0, type).toBeGreaterThanOrEqual(6);
    expect([...count(questions, ({ level }) => level).keys()].sort()).toEqual([1, 2, 3]);
    const chapters = count(questions, ({ chapter }) => chapter);
    for (const { id } of story().chapters) expect(chapters.get(id) ?? 0, id).toBeGreaterThanOrEqual(3);
  });

  it('make rounds without a repeat until the bank is through', () => {
    const scored = questions.filter(({ type }) => type !== 'opinion');
    const recent: string[] = [];
    const random = seededRandom(11);
    while (recent.length + 3 <= scored.length) recent.push(...drawRound(scored, { count: 3, random, recent }));
    expect(new Set(recent).size).toBe(recent.length);
    expect(recent.length).toBeGreaterThan(scored.length - 3);
  });

  it('say nothing of the key in what is asked', () => {
    for (const { id, ask, type } of questions) {
      const asked = JSON.stringify(ask);
      expect(asked, id).not.toMatch(/"(key|feedback|tolerance|explain|truth|pairs)":/);
      if (type === 'order' || type === 'match' || type === 'spot') expect(asked, id).not.toContain('"qualifier"');
    }
  });

  it('follow a fact that changes: key, options and explanation', async () => {
    const draft = story();
    draft.facts['firms-2024']!.value = 76_000;
    const changed = await read(draft);
    expect(JSON.stringify(answers['reported-2024'])).toContain('74,000');
    expect(JSON.stringify(changed.answers['reported-2024'])).toContain('76,000');
    expect(JSON.stringify(changed.answers['reported-2024'])).not.toContain('74,000');
    expect(JSON.stringify(changed.questions.find(({ id }) => id === 'reported-2024')!.ask)).toContain('76,000');
    expect((changed.answers['places-left']!.key as { key: { value: number } }).key.value).toBe(24_000);
  });

  it('work out another key when the facts say so', async () => {
    const order = (key: unknown) => (key as { order: string[] }).order.join();
    const draft = story();
    draft.facts['revenue-software']!.value = 5_800_000_000;
    draft.facts['revenue-services']!.value = 4_200_000_000;
    const changed = await read(draft);
    expect(order(changed.answers['four-parts-in-order']!.key)).not.toBe(order(answers['four-parts-in-order']!.key));
  });

  it('fail the check when a wrong option becomes true', () => {
    const draft = story();
    draft.facts['firms-2020']!.value = 74_000;
    const { faults } = check(draft, kit);
    expect(faults.filter(({ path }) => path.startsWith('questions')).map(({ reason }) => reason)).toContain(
      'this distractor is true: "firms-2020" has the same value as the key "firms-2024"',
    );
  });
});
