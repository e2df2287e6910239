import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../content/index.ts';
import { readTalk } from './kept-talk.ts';
import { after, newTalk, type Deed, type Poll, type Talk } from './talk.ts';

const OUTLINE: Outline = [{ id: 'one', slides: [{ id: 'a', steps: 2 }] }];
const START = newTalk(OUTLINE);
const doAll = (deeds: readonly Deed[], talk: Talk = START): Talk =>
  deeds.reduce((before, deed) => after(before, deed, OUTLINE), talk);

const polls: fc.Arbitrary<readonly [Poll, ...Poll[]]> = fc
  .uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't'), { minLength: 1, maxLength: 5 })
  .map((ids) => ids.map((question, i) => ({ question, options: 2 + (i % 3) })) as [Poll, ...Poll[]]);
const counts = fc.array(
  fc.record({
    type: fc.constant('count' as const),
    option: fc.integer({ min: -1, max: 5 }),
    by: fc.constantFrom(1, 5, -1),
  }),
  { maxLength: 20 },
);
const asking = ([first, ...ahead]: readonly [Poll, ...Poll[]]): Deed => ({ type: 'ask', ...first, ahead });

describe('a question on stage', () => {
  it('counts hands for its options alone, never below none, and not once the truth is shown', () => {
    fc.assert(
      fc.property(polls, counts, counts, (round, before, late) => {
        const counted = doAll([asking(round), ...before]);
        expect(counted.asked!.hands).toHaveLength(round[0].options);
        expect(Math.min(...counted.asked!.hands)).toBeGreaterThanOrEqual(0);
        const shown = doAll([{ type: 'show' }], counted);
        expect(doAll(late, shown)).toBe(shown);
      }),
    );
  });

  it('takes back what was one too many', () => {
    fc.assert(
      fc.property(polls, counts, fc.nat(1), fc.constantFrom(1, 5), (round, before, option, by) => {
        const talk = doAll([asking(round), ...before]);
        expect(
          doAll(
            [
              { type: 'count', option, by },
              { type: 'count', option, by: -by },
            ],
            talk,
          ),
        ).toEqual(talk);
      }),
    );
  });

  it('is the same talk where a deed changes nothing', () => {
    const talk = doAll([{ type: 'ask', question: 'q', options: 2 }]);
    for (const deed of [
      { type: 'count', option: 2, by: 1 },
      { type: 'count', option: 0, by: -1 },
    ] as const)
      expect(after(talk, deed, OUTLINE)).toBe(talk);
  });
});

describe('a round on stage', () => {
  it('is led by one button: each question, its truth, the next one, and in the end the slide where it began', () => {
    fc.assert(
      fc.property(polls, counts, (round, hands) => {
        let talk = doAll([asking(round)]);
        const heard: (readonly number[])[] = [];
        round.forEach((poll, i) => {
          expect(talk.asked).toMatchObject({ question: poll.question, shown: false });
          expect(talk.asked!.hands).toEqual(Array.from({ length: poll.options }, () => 0));
          expect((talk.asked!.round?.behind ?? []).map(({ hands: said }) => said)).toEqual(heard);
          expect(talk.asked!.round?.ahead ?? []).toEqual(round.slice(i + 1));
          talk = doAll([...hands, { type: 'next' }], talk);
          expect(talk.asked).toMatchObject({ question: poll.question, shown: true });
          heard.push(talk.asked!.hands);
          talk = doAll([{ type: 'next' }], talk);
        });
        expect(talk).toEqual(START);
      }),
    );
  });

  it('is over at once when the speaker goes back, or to a slide', () => {
    const talk = doAll([
      asking([
        { question: 'p', options: 2 },
        { question: 'q', options: 3 },
      ]),
      { type: 'next' },
    ]);
    expect(doAll([{ type: 'back' }], talk).asked).toBeNull();
    expect(doAll([{ type: 'close-question' }], talk).asked).toBeNull();
    expect(doAll([{ type: 'go', position: { chapter: 'one', slide: 'a', step: 1 } }], talk).asked).toBeNull();
  });

  it('is read again as it was kept, at every moment', () => {
    const deeds = fc.array(
      fc.oneof(
        polls.map(asking),
        counts.map((all): Deed => all[0] ?? { type: 'show' }),
        fc.constantFrom<Deed>({ type: 'next' }, { type: 'back' }, { type: 'show' }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(deeds, (all) => {
        const talk = doAll(all);
        expect(readTalk(JSON.parse(JSON.stringify(talk)), OUTLINE)).toEqual(talk);
      }),
    );
  });

  it('makes nothing of what is no round', () => {
    const read = (asked: unknown) => readTalk({ ...START, asked }, OUTLINE)!.asked;
    expect(read({ question: 'q', hands: [1.4, -3, 'x'], shown: 'yes', round: 7 })).toEqual({
      question: 'q',
      hands: [1, 0, 0],
      shown: false,
      round: { behind: [], ahead: [] },
    });
    expect(read({ question: 7, hands: [] })).toBeNull();
  });

  it('keeps a round that is put together through all that happens, until it is asked', () => {
    const talk = doAll([
      { type: 'choose', questions: ['p', 'q'] },
      { type: 'ask', question: 'alone', options: 3 },
      { type: 'next' },
      { type: 'next' },
      { type: 'go', position: { chapter: 'one', slide: 'a', step: 1 } },
    ]);
    expect(talk.chosen).toEqual(['p', 'q']);
    expect(readTalk(JSON.parse(JSON.stringify(talk)), OUTLINE)).toEqual(talk);
    const asked = doAll([{ type: 'ask', question: 'p', options: 3, ahead: [{ question: 'q', options: 2 }] }], talk);
    expect(asked).not.toHaveProperty('chosen');
    expect(doAll([{ type: 'choose', questions: [] }], talk)).not.toHaveProperty('chosen');
  });
});
