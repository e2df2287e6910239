import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, emptyTally, knew, partOf, shareOf, totalOf, type Tally } from './tally.ts';

const presses = fc.array(fc.tuple(fc.integer({ min: -1, max: 6 }), fc.constantFrom<1 | -1>(1, -1)), { maxLength: 60 });
const after = (all: readonly (readonly [number, 1 | -1])[]): Tally =>
  all.reduce<Tally>((tally, [option, by]) => count(tally, option, by), emptyTally(4));

describe('count(tally, option, by)', () => {
  it('never falls below no hands, and touches no other option', () => {
    fc.assert(
      fc.property(presses, fc.integer({ min: 0, max: 3 }), fc.constantFrom<1 | -1>(1, -1), (all, option, by) => {
        const before = after(all);
        const now = count(before, option, by);
        expect(Math.min(...now)).toBeGreaterThanOrEqual(0);
        expect(now.filter((_, i) => i !== option)).toEqual(before.filter((_, i) => i !== option));
      }),
    );
  });

  it('takes back what was one too many', () => {
    fc.assert(
      fc.property(presses, fc.integer({ min: 0, max: 3 }), (all, option) => {
        const before = after(all);
        expect(count(count(before, option, 1), option, -1)).toEqual(before);
      }),
    );
  });

  it('changes nothing for what is no option', () => {
    expect(count([1, 2], 2, 1)).toEqual([1, 2]);
  });
});

describe('shareOf(tally, option)', () => {
  it('is whole for the option with most hands, and nothing where nobody raised one', () => {
    expect([0, 1, 2].map((i) => shareOf([2, 8, 0], i))).toEqual([0.25, 1, 0]);
    expect(shareOf(emptyTally(3), 1)).toBe(0);
  });
});

describe('totalOf(tally)', () => {
  it('grows by what is counted', () => {
    fc.assert(
      fc.property(presses, fc.integer({ min: 0, max: 3 }), fc.constantFrom(1, 5), (all, option, by) => {
        const before = after(all);
        expect(totalOf(count(before, option, by))).toBe(totalOf(before) + by);
      }),
    );
  });
});

describe('partOf(tally, option)', () => {
  it('parts the whole among the options, and is nothing where nobody raised a hand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }), (tally) => {
        const sum = tally.reduce((all, _, i) => all + partOf(tally, i), 0);
        expect(sum).toBeCloseTo(totalOf(tally) > 0 ? 1 : 0);
      }),
    );
  });
});

describe('knew(tally, right)', () => {
  const polls = fc.array(fc.record({ hands: fc.nat(50), right: fc.boolean() }), { minLength: 2, maxLength: 6 });

  it('needs more hands for every right option than for any other', () => {
    fc.assert(
      fc.property(polls, (poll) => {
        const [right, wrong] = [true, false].map((which) => poll.filter((one) => one.right === which));
        const expected =
          right!.length > 0 && right!.every(({ hands }) => hands > 0 && wrong!.every((one) => one.hands < hands));
        expect(
          knew(
            poll.map(({ hands }) => hands),
            poll.map((one) => one.right),
          ),
        ).toBe(expected);
      }),
    );
  });

  it('is not known where nobody raised a hand, nor where as many were for another', () => {
    expect(knew([0, 0], [true, false])).toBe(false);
    expect(knew([4, 4], [true, false])).toBe(false);
    expect(knew([5, 4], [true, false])).toBe(true);
  });
});
