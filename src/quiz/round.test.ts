import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from './question-type.ts';
import { answer, confirm, current, done, drop, next, outcome, result, skip, startRound, type Round } from './round.ts';

const right: Grade = { score: 1, verdict: 'right' };
const wrong: Grade = { score: 0, verdict: 'wrong' };

type Move = (round: Round) => Round;
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.integer().map(
    (draft): Move =>
      (round) =>
        answer(round, draft),
  ),
  fc.constantFrom<Move>(
    (r) => confirm(r, right),
    (r) => confirm(r, wrong),
    skip,
    next,
  ),
);
const ids = fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'constructor', 'four'));

describe('a round', () => {
  it('lets an answer change until it is confirmed, and not after', () => {
    const asked = answer(answer(startRound(['one', 'two']), 'first'), 'second');
    const confirmed = confirm(asked, right);
    expect(outcome(confirmed, 'one')).toEqual({ answer: 'second', grade: right });
    expect(answer(confirmed, 'third')).toBe(confirmed);
    expect(confirm(confirmed, wrong)).toBe(confirmed);
    expect(skip(confirmed)).toBe(confirmed);
  });
  it('confirms nothing before there is an answer, but takes 0 for one', () => {
    const fresh = startRound(['one']);
    expect(confirm(fresh, right)).toBe(fresh);
    expect(confirm(answer(fresh, 0), right).stage).toBe('revealed');
  });
  it('shows the answer to a skipped question before it goes on', () => {
    const skipped = skip(answer(startRound(['one', 'two']), 'draft'));
    expect(skipped).toMatchObject({ stage: 'revealed', draft: null, answers: { one: 'skipped' } });
    expect(current(next(skipped))).toBe('two');
  });
  it('does not go on from a question that is open', () => {
    const asked = answer(startRound(['one', 'two']), 1);
    expect(next(asked)).toBe(asked);
  });
  it('counts what was known and missed', () => {
    let round = next(confirm(answer(startRound(['one', 'two', 'three']), 1), right));
    round = next(confirm(answer(round, 1), { score: 0.6, verdict: 'close' }));
    round = next(skip(round));
    expect(done(round)).toBe(true);
    expect(result(round)).toEqual({ count: 3, right: 1, known: ['one'], missed: ['two', 'three'] });
  });
  it('goes on without a question that cannot be shown', () => {
    const round = drop(next(confirm(answer(startRound(['one', 'broken', 'two']), 1), right)));
    expect(current(round)).toBe('two');
    expect(done(drop(round))).toBe(true);
    expect(result(drop(round))).toMatchObject({ count: 1, right: 1 });
  });

  it('never changes what is settled, moves only forward and ends', () => {
    fc.assert(
      fc.property(ids, fc.array(move, { maxLength: 40 }), (list, moves) => {
        let round = startRound(list);
        for (const step of moves) {
          const after = step(round);
          for (const id of list) if (outcome(round, id)) expect(outcome(after, id)).toEqual(outcome(round, id));
          expect(after.index - round.index === 0 || after.index - round.index === 1).toBe(true);
          expect(after.index).toBeLessThanOrEqual(list.length);
          expect(after.stage === 'revealed').toBe(outcome(after, current(after)) !== null);
          round = after;
        }
        const { count, right: known, missed } = result(round);
        expect(known + missed.length).toBe(count);
      }),
    );
  });
  it('is harmless to confirm twice, like any double tap', () => {
    fc.assert(
      fc.property(ids, fc.array(move, { maxLength: 10 }), (list, moves) => {
        const round = moves.reduce((r, step) => step(r), startRound(list));
        const once = confirm(answer(round, 1), right);
        expect(confirm(once, wrong)).toBe(once);
      }),
    );
  });
});
