import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeChoice } from './grade.ts';

const all = ['a', 'b', 'c', 'd', 'e'];
const some = fc.subarray(all, { minLength: 1, maxLength: 4 });
const answer = fc.subarray(all);

describe('gradeChoice(key, answer)', () => {
  it('gives 1 to exactly the right options and less to everything else', () => {
    fc.assert(
      fc.property(some, answer, (ids, answer) => {
        const { score, verdict } = gradeChoice({ ids }, answer);
        const exact = ids.length === answer.length && ids.every((id) => answer.includes(id));
        expect(score >= 0 && score <= 1).toBe(true);
        expect(score === 1).toBe(exact);
        expect(verdict === 'right').toBe(exact);
      }),
    );
  });
  it('gives more for one hit more, and less, or nothing, for one false hit more', () => {
    fc.assert(
      fc.property(some, answer, fc.constantFrom(...all), (ids, answer, more) => {
        fc.pre(!answer.includes(more));
        const [before, after] = [answer, [...answer, more]].map((chosen) => gradeChoice({ ids }, chosen).score);
        if (ids.includes(more)) expect(after).toBeGreaterThanOrEqual(before!);
        else expect(after).toBeLessThanOrEqual(before!);
      }),
    );
  });
  it('does not depend on any order, nor on an option named twice', () => {
    fc.assert(
      fc.property(some, answer, (ids, answer) => {
        const grade = gradeChoice({ ids }, answer);
        expect(gradeChoice({ ids: [...ids].reverse() }, [...answer].reverse())).toEqual(grade);
        expect(gradeChoice({ ids }, [...answer, ...answer])).toEqual(grade);
      }),
    );
  });
  it('is no lottery: everything chosen, or something unknown, earns nothing where one is right', () => {
    expect(gradeChoice({ ids: ['a'] }, all).score).toBe(0);
    expect(gradeChoice({ ids: ['a'] }, ['nonesuch'])).toEqual({ score: 0, verdict: 'wrong' });
    expect(gradeChoice({ ids: ['a', 'b'] }, ['a'])).toEqual({ score: 0.5, verdict: 'close' });
  });
});
