import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolutions } from '../../../../test/fixtures/match.ts';
import { join, pairOf, partnerOf, wordsOf } from './join.ts';

const { ask } = resolutions('en');
const move = fc.tuple(fc.constantFrom('l1', 'l2', 'l3'), fc.constantFrom('r1', 'r2', 'r3'));

describe('join(answer, left, right)', () => {
  it('keeps every right with one left at most, whatever was joined before', () => {
    fc.assert(
      fc.property(fc.array(move), move, (moves, [left, right]) => {
        const before = moves.reduce((answer, [l, r]) => join(answer, l, r), {});
        const after = join(before, left, right);
        expect(after[left]).toBe(right);
        expect(new Set(Object.values(after)).size).toBe(Object.values(after).length);
        expect(join(after, left, right)).toEqual(after);
      }),
    );
  });
  it('leaves pairs alone that it does not touch, and frees a right that was taken', () => {
    expect(join({ l1: 'r1', l2: 'r2' }, 'l3', 'r1')).toEqual({ l2: 'r2', l3: 'r1' });
    expect(join(null, 'l1', 'r2')).toEqual({ l1: 'r2' });
  });
});

describe('pairOf(ask, a, b)', () => {
  it('is left and right, whichever came first, and nothing for two of a side', () => {
    expect(pairOf(ask, 'l1', 'r2')).toEqual(['l1', 'r2']);
    expect(pairOf(ask, 'r2', 'l1')).toEqual(['l1', 'r2']);
    expect(pairOf(ask, 'l1', 'l2')).toBe(null);
    expect(pairOf(ask, 'r1', 'r2')).toBe(null);
  });
});

describe('partnerOf(answer, id) and wordsOf(ask, id)', () => {
  it('look from either side', () => {
    expect([partnerOf({ l1: 'r2' }, 'l1'), partnerOf({ l1: 'r2' }, 'r2'), partnerOf(null, 'l1')]).toEqual([
      'r2',
      'l1',
      null,
    ]);
    expect([wordsOf(ask, 'l1'), wordsOf(ask, 'r2'), wordsOf(ask, undefined)]).toEqual(['Resolution 10', 'labour', '']);
  });
});
