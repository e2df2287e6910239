import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeSpot } from './grade.ts';

const id = fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'nonesuch');

describe('gradeSpot(key, answer)', () => {
  it('gives 1 to the right mark and 0 to every other', () => {
    fc.assert(
      fc.property(id, id, (mark, answer) => {
        const right = mark === answer;
        expect(gradeSpot({ mark }, answer)).toEqual({ score: right ? 1 : 0, verdict: right ? 'right' : 'wrong' });
      }),
    );
  });
});
