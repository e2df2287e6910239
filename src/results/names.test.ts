import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawName } from './names.ts';

const lists = { first: ['Sao La', 'Voọc'], second: ['Nhanh Trí', 'Tò Mò'] };
const words = fc.array(fc.constantFrom('Sao La', 'Voọc', 'Chim Sẻ', 'Rùa'), { minLength: 1, maxLength: 4 });
const number = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('drawName', () => {
  it('puts a word of each list together', () => {
    expect(drawName(lists, [], () => 0)).toBe('Sao La Nhanh Trí');
    expect(drawName(lists, [], () => 0.99)).toBe('Voọc Tò Mò');
  });

  it('adds a number where the name is taken', () => {
    expect(drawName(lists, ['Sao La Nhanh Trí'], () => 0)).toBe('Sao La Nhanh Trí 10');
    expect(drawName(lists, ['Sao La Nhanh Trí', 'Sao La Nhanh Trí 10'], () => 0)).toBe('Sao La Nhanh Trí 11');
  });

  it('never gives a name that is taken, however many are', () => {
    fc.assert(
      fc.property(words, words, number, fc.integer({ min: 1, max: 200 }), (first, second, random, count) => {
        const taken: string[] = [];
        for (let i = 0; i < count; i++) {
          const name = drawName({ first, second }, taken, () => random);
          expect(taken).not.toContain(name);
          expect(first.some((word) => name.startsWith(`${word} `))).toBe(true);
          expect(second.some((word) => name.replace(/ \d+$/, '').endsWith(` ${word}`))).toBe(true);
          taken.push(name);
        }
      }),
      { numRuns: 30 },
    );
  });
});
