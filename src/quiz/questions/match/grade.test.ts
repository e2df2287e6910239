import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeMatch } from './grade.ts';

const lefts = ['l1', 'l2', 'l3', 'l4'];
const rights = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];
const deal = (count: number) =>
  fc
    .shuffledSubarray(rights, { minLength: count, maxLength: count })
    .map((dealt) => Object.fromEntries(dealt.map((right, i) => [lefts[i]!, right])));
/** A key, and an answer to it with any number of pairs. */
const game = fc
  .integer({ min: 3, max: 4 })
  .chain((count) => fc.tuple(deal(count), deal(count), fc.subarray(lefts)))
  .map(([pairs, all, kept]) => ({
    pairs,
    answer: Object.fromEntries(Object.entries(all).filter(([left]) => kept.includes(left))),
  }));
const score = (pairs: Record<string, string>, answer: Record<string, string>) => gradeMatch({ pairs }, answer).score;

describe('gradeMatch(key, answer)', () => {
  it('lies in 0..1, is 1 for the truth alone and 0 for nothing', () => {
    fc.assert(
      fc.property(game, ({ pairs, answer }) => {
        const got = score(pairs, answer);
        expect(got >= 0 && got <= 1).toBe(true);
        expect(got === 1).toBe(Object.entries(pairs).every(([left, right]) => answer[left] === right));
        expect([score(pairs, pairs), score(pairs, {})]).toEqual([1, 0]);
      }),
    );
  });
  it('never gets worse by putting a pair right', () => {
    fc.assert(
      fc.property(game, fc.nat(3), ({ pairs, answer }, i) => {
        const [left, right] = Object.entries(pairs)[i % Object.keys(pairs).length]!;
        expect(score(pairs, { ...answer, [left]: right })).toBeGreaterThanOrEqual(score(pairs, answer));
      }),
    );
  });
  it('does not care in which order pairs were found or written down', () => {
    const turned = (record: Record<string, string>) => Object.fromEntries(Object.entries(record).reverse());
    fc.assert(
      fc.property(game, ({ pairs, answer }) => {
        expect(gradeMatch({ pairs: turned(pairs) }, turned(answer))).toEqual(gradeMatch({ pairs }, answer));
      }),
    );
  });
  it('is right with all pairs, close with half of them', () => {
    const pairs = { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4' };
    const found = (count: number) => Object.fromEntries(Object.entries(pairs).slice(0, count));
    expect([4, 3, 2, 1].map((count) => gradeMatch({ pairs }, found(count)).verdict)).toEqual([
      'right',
      'close',
      'close',
      'wrong',
    ]);
  });
});
