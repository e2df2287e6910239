import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOrder, scoreOrder } from './grade.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const question = fc.integer({ min: 3, max: 5 }).chain((count) => {
  const ids = order.slice(0, count);
  const permuted = fc.shuffledSubarray(ids, { minLength: count, maxLength: count });
  return fc.record({ order: permuted, answer: permuted });
});

describe('scoreOrder(key, answer)', () => {
  it('lies in 0..1, is 1 for the right order alone, and 0 for the order turned round', () => {
    fc.assert(
      fc.property(question, ({ order, answer }) => {
        const score = scoreOrder({ order }, answer);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(score === 1).toBe(String(order) === String(answer));
        expect(scoreOrder({ order }, order)).toBe(1);
        expect(scoreOrder({ order }, order.toReversed())).toBe(0);
      }),
    );
  });
  it('gets better, or stays at nothing, with every two neighbours that are put right', () => {
    fc.assert(
      fc.property(question, fc.nat(3), ({ order, answer }, i) => {
        const [first, second] = [answer[i], answer[i + 1]];
        if (!first || !second || order.indexOf(first) < order.indexOf(second)) return;
        const better = answer.with(i, second).with(i + 1, first);
        expect(scoreOrder({ order }, better)).toBeGreaterThanOrEqual(scoreOrder({ order }, answer));
      }),
    );
  });
  it('does not depend on what the items are called', () => {
    fc.assert(
      fc.property(question, ({ order, answer }) => {
        const other = (ids: readonly string[]) => ids.map((id) => `item ${order.indexOf(id)}`);
        expect(scoreOrder({ order: other(order) }, other(answer))).toBe(scoreOrder({ order }, answer));
      }),
    );
  });
  it("is Kendall's tau, cut at 0", () => {
    const score = (answer: string) => scoreOrder({ order: ['a', 'b', 'c', 'd'] }, answer.split(''));
    expect([score('abcd'), score('bacd'), score('badc'), score('dabc'), score('dcba')]).toEqual([
      1,
      expect.closeTo(2 / 3),
      expect.closeTo(1 / 3),
      0,
      0,
    ]);
  });
  it('gives nothing for items that were not placed', () => {
    expect(scoreOrder({ order: ['a', 'b', 'c'] }, [])).toBe(0);
    expect(scoreOrder({ order: ['a', 'b', 'c'] }, ['a', null, null])).toBe(0);
    expect(scoreOrder({ order: ['a', 'b', 'c'] }, ['a', 'b', null])).toBe(0);
  });
});

describe('gradeOrder(key, answer)', () => {
  it('is right when all is right, close from a half', () => {
    const verdict = (answer: string) => gradeOrder({ order }, answer.split('')).verdict;
    expect(['abcde', 'bacde', 'badce', 'bcdea', 'edcba'].map(verdict)).toEqual([
      'right',
      'close',
      'close',
      'wrong',
      'wrong',
    ]);
  });
});
