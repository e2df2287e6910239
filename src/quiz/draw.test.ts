import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRound, type Drawable } from './draw.ts';
import { seededRandom } from './random.ts';

const bank = fc
  .uniqueArray(
    fc.record<Drawable>({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      type: fc.constantFrom('choice', 'estimate', 'order'),
      chapter: fc.constantFrom('2019', '2020', '2021'),
      level: fc.integer({ min: 1, max: 3 }),
      shows: fc.constantFrom('a/one/0', 'a/one/2', 'a/two/1', 'b/three/0'),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  )
  .chain((questions) =>
    fc.record({
      questions: fc.constant(questions),
      recent: fc.shuffledSubarray(questions.map(({ id }) => id)),
      count: fc.integer({ min: 1, max: 6 }),
      seed: fc.integer(),
    }),
  );

describe('drawRound(questions, options)', () => {
  it('has no repeats, only known questions, and as many as the bank allows', () => {
    fc.assert(
      fc.property(bank, ({ questions, recent, count, seed }) => {
        const round = drawRound(questions, { count, recent, random: seededRandom(seed) });
        expect(new Set(round).size).toBe(round.length);
        expect(round).toHaveLength(Math.min(count, questions.length));
        for (const id of round) expect(questions.some((q) => q.id === id)).toBe(true);
      }),
    );
  });
  it('brings recent questions back only when no others are left, oldest first', () => {
    fc.assert(
      fc.property(bank, ({ questions, recent, count, seed }) => {
        const round = drawRound(questions, { count, recent, random: seededRandom(seed) });
        const old = recent.filter((id) => round.includes(id));
        const fresh = questions.length - recent.length;
        expect(old).toHaveLength(Math.min(recent.length, Math.max(0, count - fresh)));
        expect(old).toEqual(recent.slice(0, old.length));
      }),
    );
  });
  it('has every type that is left, as far as there is room', () => {
    fc.assert(
      fc.property(bank, ({ questions, recent, count, seed }) => {
        const round = drawRound(questions, { count, recent, random: seededRandom(seed) });
        const typeOf = (id: string) => questions.find((q) => q.id === id)!.type;
        const left = questions.filter(({ id }) => !recent.includes(id)).map(({ type }) => type);
        expect(new Set(round.map(typeOf)).size).toBeGreaterThanOrEqual(Math.min(count, new Set(left).size));
      }),
    );
  });
  it('is the same for the same random', () => {
    fc.assert(
      fc.property(bank, ({ questions, recent, count, seed }) => {
        const draw = () => drawRound(questions, { count, recent, random: seededRandom(seed) });
        expect(draw()).toEqual(draw());
      }),
    );
  });
  it('goes from easier to harder', () => {
    fc.assert(
      fc.property(bank, ({ questions, recent, count, seed }) => {
        const levels = drawRound(questions, { count, recent, random: seededRandom(seed) }).map(
          (id) => questions.find((q) => q.id === id)!.level,
        );
        expect(levels).toEqual([...levels].sort());
      }),
    );
  });

  const question = (id: string, type: string, chapter = 'one', shows = `${chapter}/${id}/0`): Drawable => ({
    id,
    type,
    chapter,
    level: 1,
    shows,
  });
  const shelf = [
    ...Array.from({ length: 8 }, (_, i) => question(`c${i}`, 'choice', i % 2 ? 'one' : 'two')),
    ...Array.from({ length: 4 }, (_, i) => question(`e${i}`, 'estimate', i % 2 ? 'one' : 'two')),
  ];
  it('mixes the types in every round until the bank is through', () => {
    for (let seed = 0; seed < 50; seed++) {
      const random = seededRandom(seed);
      const recent: string[] = [];
      for (let visitor = 0; visitor < 4; visitor++) {
        const round = drawRound(shelf, { count: 3, random, recent });
        expect(round.filter((id) => id.startsWith('e'))).toHaveLength(1);
        recent.push(...round);
      }
      expect(new Set(recent).size).toBe(12);
    }
  });
  it('lets the chapters take turns', () => {
    for (let seed = 0; seed < 50; seed++) {
      const round = drawRound(shelf, { count: 2, random: seededRandom(seed), recent: [] });
      expect(new Set(round.map((id) => shelf.find((q) => q.id === id)!.chapter)).size).toBe(2);
    }
  });
  it('asks nothing twice about one slide while other slides are left', () => {
    const bank = ['a', 'a', 'a', 'b', 'b', 'c'].map((slide, i) =>
      question(`q${i}`, 'choice', 'one', `one/${slide}/${i % 2}`),
    );
    for (let seed = 0; seed < 50; seed++) {
      const round = drawRound(bank, { count: 3, random: seededRandom(seed), recent: [] });
      expect(new Set(round.map((id) => bank.find((q) => q.id === id)!.shows.split('/')[1])).size).toBe(3);
    }
  });
  it('keeps apart what would tell each other’s answers', () => {
    const bank = ['a', 'b', 'c', 'd'].map((id) => question(id, 'choice'));
    const marked = bank.map((q) => (q.id === 'a' ? { ...q, apart: ['b', 'c'] } : q));
    for (let seed = 0; seed < 50; seed++) {
      const round = drawRound(marked, { count: 2, random: seededRandom(seed), recent: [] });
      if (round.includes('a')) expect(round).toContain('d');
    }
  });
  it('is about one chapter as long as it has questions that were not asked lately', () => {
    for (let seed = 0; seed < 50; seed++) {
      const random = seededRandom(seed);
      const about = (recent: string[]) =>
        drawRound(shelf, { count: 3, random, recent, chapter: 'two' }).map(
          (id) => shelf.find((q) => q.id === id)!.chapter,
        );
      expect(about([])).toEqual(['two', 'two', 'two']);
      expect(about(['c0', 'c2', 'c4', 'c6', 'e0']).filter((chapter) => chapter === 'two')).toHaveLength(1);
    }
  });
  it('brings back what this very visitor had only after everything else', () => {
    const ids = shelf.map(({ id }) => id);
    const round = drawRound(shelf, { count: 3, random: seededRandom(1), recent: ids, had: ['c0', 'c1'] });
    expect([...round].sort()).toEqual(['c2', 'c3', 'c4']);
  });
  it('draws each question about as often as any other', () => {
    const random = seededRandom(7);
    const drawn = new Map<string, number>();
    for (let i = 0; i < 3000; i++)
      for (const id of drawRound(shelf, { count: 3, random, recent: [] })) drawn.set(id, (drawn.get(id) ?? 0) + 1);
    for (const { id } of shelf) expect(drawn.get(id)! / 3000).toBeCloseTo(0.25, 1);
  });
});
