import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PublishedQuestion, PublishedQuiz } from '../../content/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import { Dealer } from './dealer.ts';
import { ALONE } from './flow.ts';

const scored = { grade: () => ({ score: 1, verdict: 'right' }) } as unknown as QuestionType;
const unscored = {} as QuestionType;
const question = (id: string, type: string, chapter = 'one'): PublishedQuestion => ({
  id,
  type,
  chapter,
  level: 1,
  shows: `${chapter}/${id}/0`,
  prompt: id,
  ask: {},
  sealed: '',
});
const bank = [
  ...Array.from({ length: 7 }, (_, i) => question(`q${i}`, 'choice', i % 2 ? 'one' : 'two')),
  question('view', 'opinion'),
];
const quiz: PublishedQuiz = { questions: 3, scoring: 'accuracy', seconds: 20, secret: false };
const load = (type: string) =>
  type === 'gone' ? Promise.reject(new Error('gone')) : Promise.resolve(type === 'opinion' ? unscored : scored);

describe('Dealer', () => {
  beforeEach(() => vi.stubGlobal('localStorage', undefined));

  it('ends the first round of a visit, and no other, with a question of opinion', async () => {
    const dealer = new Dealer(load);
    const first = await dealer.deal(bank, quiz, ALONE, 0);
    expect(first.ids).toHaveLength(4);
    expect(first.ids.at(-1)).toBe('view');
    expect((await dealer.deal(bank, quiz, ALONE, 0)).ids).not.toContain('view');
    expect((await dealer.deal(bank, quiz, ALONE, 1)).ids).toContain('view');
    expect((await dealer.deal(bank, quiz, { players: 2, chapter: null }, 2)).ids).not.toContain('view');
  });

  it('repeats nothing within a visit, nor for the next visitor, while other questions are left', async () => {
    const dealer = new Dealer(load);
    const one = (await dealer.deal(bank, quiz, ALONE, 0)).ids.filter((id) => id !== 'view');
    const two = (await dealer.deal(bank, quiz, ALONE, 0)).ids;
    const three = (await dealer.deal(bank, quiz, ALONE, 1)).ids.filter((id) => id !== 'view');
    expect(new Set([...one, ...two]).size).toBe(6);
    expect(three.filter((id) => ![...one, ...two].includes(id))).toHaveLength(1);
  });

  it('gives each round an id and a seed of its own, and what the story and the game say of it', async () => {
    const dealer = new Dealer(load);
    const rounds = await Promise.all([0, 1].map((visit) => dealer.deal(bank, quiz, ALONE, visit)));
    expect(new Set(rounds.map(({ id }) => id)).size).toBe(2);
    expect(rounds[0]!.id).toMatch(/^[0-9a-f]{32}$/);
    const secret = await dealer.deal(bank, { ...quiz, secret: true }, { players: 2, chapter: 'one' }, 3);
    expect(secret).toMatchObject({ secret: true, players: 2 });
  });

  it('is about the chapter that was asked for', async () => {
    const { ids } = await new Dealer(load).deal(bank, quiz, { players: 2, chapter: 'one' }, 0);
    expect([...ids].sort()).toEqual(['q1', 'q3', 'q5']);
  });

  it('leaves out a type that cannot be loaded, and fails only where none can', async () => {
    const broken = [...bank, question('strange', 'gone')];
    expect((await new Dealer(load).deal(broken, { ...quiz, questions: 9 }, ALONE, 0)).ids).not.toContain('strange');
    await expect(new Dealer(load).deal([question('strange', 'gone')], quiz, ALONE, 0)).rejects.toThrow('gone');
  });
});
