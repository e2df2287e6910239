import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from './question-type.ts';
import {
  answer,
  confirm,
  current,
  done,
  drop,
  judge,
  next,
  outcomes,
  reopen,
  result,
  skip,
  startRound,
  type Judged,
  type Round,
} from './round.ts';

const right: Grade = { score: 1, verdict: 'right' };
const wrong: Grade = { score: 0, verdict: 'wrong' };
const judged = (round: Round, grade: Grade, player = 0): Judged => ({
  answer: round.drafts[player],
  grade,
  points: grade.score * 1000,
});
/** Confirms and judges, as the quiz does. */
const settle = (round: Round, grade: Grade, player = 0): Round =>
  judge(confirm(round, player), judged(round, grade, player), player);
const outcome = (round: Round, id: string | null) => outcomes(round, id)?.[0] ?? null;

type Move = (round: Round) => Round;
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.integer().map(
    (draft): Move =>
      (round) =>
        answer(round, draft),
  ),
  fc.constantFrom<Move>(
    (r) => settle(r, right),
    (r) => settle(r, wrong),
    skip,
    next,
  ),
);
const ids = fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'constructor', 'four'));

describe('a round', () => {
  it('lets an answer change until it is confirmed, and not after', () => {
    const asked = answer(answer(startRound(['one', 'two']), 'first'), 'second');
    const confirmed = settle(asked, right);
    expect(outcome(confirmed, 'one')).toEqual({ answer: 'second', grade: right, points: 1000 });
    expect(answer(confirmed, 'third')).toBe(confirmed);
    expect(confirm(confirmed)).toBe(confirmed);
    expect(judge(confirmed, judged(confirmed, wrong))).toBe(confirmed);
    expect(skip(confirmed)).toBe(confirmed);
  });
  it('confirms nothing before there is an answer, but takes 0 for one', () => {
    const fresh = startRound(['one']);
    expect(confirm(fresh)).toBe(fresh);
    expect(settle(answer(fresh, 0), right).stage).toBe('revealed');
  });
  it('shows the answer to a skipped question before it goes on', () => {
    const skipped = skip(answer(startRound(['one', 'two']), 'draft'));
    expect(skipped).toMatchObject({ stage: 'revealed', drafts: [null], answers: { one: ['skipped'] } });
    expect(current(next(skipped))).toBe('two');
  });
  it('does not go on from a question that is open', () => {
    const asked = answer(startRound(['one', 'two']), 1);
    expect(next(asked)).toBe(asked);
  });
  it('counts what was known and missed', () => {
    let round = next(settle(answer(startRound(['one', 'two', 'three']), 1), right));
    round = next(settle(answer(round, 1), { score: 0.6, verdict: 'close' }));
    round = next(skip(round));
    expect(done(round)).toBe(true);
    expect(result(round)).toEqual({
      count: 3,
      right: 1,
      points: 1600,
      known: ['one'],
      missed: ['two', 'three'],
    });
  });
  it('says nothing of a confirmed answer before it was judged, and then cannot be told otherwise', () => {
    const locked = confirm(answer(startRound(['one']), 1));
    expect(locked).toMatchObject({ stage: 'asking', locked: [true] });
    expect([answer(locked, 2), skip(locked), confirm(locked)]).toEqual([locked, locked, locked]);
    expect(reopen(locked)).toEqual(answer(startRound(['one']), 1));
    expect(judge(locked, judged(locked, right)).stage).toBe('revealed');
  });
  it('waits for both players, who do not touch each other’s answers', () => {
    const fresh = startRound(['one', 'two'], { players: 2 });
    const first = settle(answer(fresh, 'a', 0), wrong, 0);
    expect(first).toMatchObject({ stage: 'asking', drafts: ['a', null], locked: [true, false] });
    const both = settle(answer(answer(first, 'x', 0), 'b', 1), right, 1);
    expect(both.stage).toBe('revealed');
    expect(outcomes(both, 'one')).toEqual([
      { answer: 'a', grade: wrong, points: 0 },
      { answer: 'b', grade: right, points: 1000 },
    ]);
    expect([result(both, 0).right, result(both, 1).right]).toEqual([0, 1]);
    expect(answer(fresh, 'c', 2)).toBe(fresh);
  });
  it('does not count a question that has no right answer', () => {
    const round = settle(answer(startRound(['view']), 1), right);
    expect(result(round, 0, () => false)).toMatchObject({ count: 0, right: 0, missed: [] });
  });
  it('goes on without a question that cannot be shown', () => {
    const round = drop(next(settle(answer(startRound(['one', 'broken', 'two']), 1), right)));
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
        const once = settle(answer(round, 1), right);
        expect(settle(once, wrong)).toBe(once);
      }),
    );
  });
});
