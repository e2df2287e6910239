import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksFor } from './checks.ts';

const question = (id: string, shows: string, level = 1, type = 'choice') => ({
  ...{ id, type, level, shows },
  chapter: shows.split('/')[0]!,
});

describe('checksFor(questions, chapter, slide)', () => {
  it('gives a slide the easiest question that it teaches, and no opinion', () => {
    const questions = [
      question('hard', 'a/one/2', 3),
      question('view', 'a/one/1', 1, 'opinion'),
      question('easy', 'a/one/0', 2),
      question('other', 'a/one-more/0', 1),
      question('elsewhere', 'b/one/0', 1),
    ];
    expect(checksFor(questions, 'a', 'one').map(({ id }) => id)).toEqual(['easy']);
    expect(checksFor(questions, 'a', 'two')).toEqual([]);
  });

  it('gives at most one, of this very slide, and none is easier', () => {
    const part = fc.constantFrom('a', 'b', 'ab');
    const any = fc.tuple(fc.uuid(), part, part, fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.array(any), part, part, (all, chapter, slide) => {
        const questions = all.map(([id, c, s, level]) => question(id, `${c}/${s}/0`, level));
        const about = questions.filter(({ shows }) => shows === `${chapter}/${slide}/0`);
        const found = checksFor(questions, chapter, slide);
        expect(found).toHaveLength(Math.min(1, about.length));
        expect(found.every((one) => about.every(({ level }) => level >= one.level))).toBe(true);
      }),
    );
  });
});
