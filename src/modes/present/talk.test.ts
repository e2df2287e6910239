import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deeds, outlines, plainly, plans, stories } from '../../../test/fixtures/deeds.ts';
import { allPositions, samePosition, type Outline } from '../../content/index.ts';
import { readTalk } from './kept-talk.ts';
import { after, neighbour, newTalk, slideKey, usedOf, type Clock, type Deed, type Talk } from './talk.ts';

const told = (outline: Outline, done: readonly Deed[]): Talk =>
  done.reduce((talk, deed) => after(talk, deed, outline), newTalk(outline));

const talks = stories.map(({ outline, done, deed }) => ({ outline, deed, talk: told(outline, done) }));

describe('laws of a talk', () => {
  it('is always at a step of the story, with hands that are none or more', () => {
    fc.assert(
      fc.property(talks, ({ outline, talk }) => {
        expect(allPositions(outline)).toContainEqual(talk.position);
        for (const count of talk.asked?.hands ?? []) expect(count).toBeGreaterThanOrEqual(0);
        expect(talk.motion.at ?? 0).toBeGreaterThanOrEqual(0);
        expect(talk.motion.at ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the same talk after it was kept and read', () => {
    fc.assert(
      fc.property(talks, ({ outline, talk }) => {
        expect(plainly(readTalk(plainly(talk), outline)!)).toEqual(plainly(talk));
      }),
    );
  });

  it('is the same object where a deed changes nothing', () => {
    fc.assert(
      fc.property(talks, ({ outline, talk, deed }) => {
        const next = after(talk, deed, outline);
        if (next !== talk) expect(plainly(next)).not.toEqual(plainly(talk));
      }),
    );
  });

  it('changes nothing of the talk that it is made from', () => {
    fc.assert(
      fc.property(talks, ({ outline, talk, deed }) => {
        const before = plainly(talk);
        after(talk, deed, outline);
        expect(plainly(talk)).toEqual(before);
      }),
    );
  });

  it('is back where it was after next and back, and back and next', () => {
    fc.assert(
      fc.property(talks, ({ outline, talk }) => {
        fc.pre(!talk.asked && !talk.plan.without.includes(slideKey(talk.position)));
        for (const [there, again] of [
          ['next', 'back'],
          ['back', 'next'],
        ] as const) {
          const away = after(talk, { type: there }, outline);
          if (samePosition(away.position, talk.position)) continue;
          expect(after(away, { type: again }, outline).position).toEqual(talk.position);
        }
      }),
    );
  });

  it('leaves a question before it leaves the step', () => {
    fc.assert(
      fc.property(talks, ({ outline, talk }) => {
        fc.pre(talk.asked !== null);
        expect(after(talk, { type: 'back' }, outline)).toMatchObject({ position: talk.position, asked: null });
        const shown = after(talk, { type: 'show' }, outline);
        expect(shown.asked?.shown).toBe(true);
        expect(after(shown, { type: 'next' }, outline)).toMatchObject({ position: talk.position, asked: null });
        if (!talk.asked?.shown) expect(plainly(after(talk, { type: 'next' }, outline))).toEqual(plainly(shown));
      }),
    );
  });

  it('is in the light wherever somebody goes, with nothing left of the step before', () => {
    fc.assert(
      fc.property(talks, ({ outline, talk }) => {
        for (const type of ['next', 'back'] as const) {
          const next = after(talk, { type }, outline);
          expect(next.black).toBe(false);
          if (!samePosition(next.position, talk.position))
            expect(next).toMatchObject({ look: null, asked: null, motion: { run: 0, at: null } });
        }
      }),
    );
  });

  it('keeps what was counted when the truth is shown', () => {
    fc.assert(
      fc.property(talks, fc.nat(5), ({ outline, talk }, option) => {
        const shown = after(talk, { type: 'show' }, outline);
        expect(shown.asked?.hands).toEqual(talk.asked?.hands);
        if (shown.asked) expect(after(shown, { type: 'count', option, by: 1 }, outline)).toBe(shown);
      }),
    );
  });
});

describe('laws of the way on', () => {
  it('passes by what is left out, and by nothing else', () => {
    fc.assert(
      fc.property(
        outlines.chain((outline) =>
          fc.tuple(fc.constant(outline), plans(outline), fc.constantFrom(...allPositions(outline))),
        ),
        ([outline, plan, position]) => {
          const isTold = (key: string) => key === slideKey(position) || !plan.without.includes(key);
          const way = allPositions(outline).filter((place) => isTold(slideKey(place)));
          const at = way.findIndex((place) => samePosition(place, position));
          expect(neighbour(outline, { position, plan }, 1)).toEqual(way[at + 1] ?? null);
          expect(neighbour(outline, { position, plan }, -1)).toEqual(way[at - 1] ?? null);
        },
      ),
    );
  });

  it('leads from the first step through every step that is told', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const seen = [newTalk(outline)];
        for (;;) {
          const next = after(seen.at(-1)!, { type: 'next' }, outline);
          if (next === seen.at(-1)) break;
          seen.push(next);
        }
        expect(seen.map(({ position }) => position)).toEqual(allPositions(outline));
      }),
    );
  });
});

describe('laws of the clock', () => {
  const turns = fc.array(fc.record({ run: fc.boolean(), wait: fc.nat(60_000), back: fc.nat(3) }), { maxLength: 20 });
  const outline: Outline = [{ id: 'a', slides: [{ id: 'b', steps: 1 }] }];
  const turn = (clock: Clock, run: boolean, now: number): Clock =>
    after({ ...newTalk(outline), clock }, { type: 'clock', run, now }, outline).clock;

  it('tells the time for which it ran, which never falls', () => {
    fc.assert(
      fc.property(turns, (all) => {
        let [now, ran, clock] = [1.7e12, 0, newTalk(outline).clock];
        for (const { run, wait } of all) {
          if (clock.since !== null) ran += wait;
          now += wait;
          clock = turn(clock, run, now);
          expect(usedOf(clock, now)).toBe(ran);
          expect(usedOf(clock, now + 1)).toBe(ran + (run ? 1 : 0));
        }
      }),
    );
  });

  it('stands as well after two stops as after one, and runs as well after two starts', () => {
    fc.assert(
      fc.property(turns, fc.boolean(), fc.nat(60_000), (all, run, wait) => {
        let [now, clock] = [1.7e12, newTalk(outline).clock];
        for (const one of all) clock = turn(clock, one.run, (now += one.wait));
        const once = turn(clock, run, now);
        expect(turn(once, run, now + wait)).toEqual(once);
      }),
    );
  });

  it('does not run backwards where the clock of the device is set back', () => {
    fc.assert(
      fc.property(turns, (all) => {
        let [now, clock] = [1.7e12, newTalk(outline).clock];
        for (const { run, wait, back } of all) {
          now += wait - back * 40_000;
          const before = clock.used;
          clock = turn(clock, run, now);
          expect(clock.used).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it('begins anew at nothing, and runs on if it ran', () => {
    fc.assert(
      fc.property(
        outlines.chain((one) => fc.tuple(fc.constant(one), fc.array(deeds(one), { maxLength: 20 }))),
        ([one, done]) => {
          const { clock } = told(one, done);
          const now = 1.8e12;
          const anew = after({ ...newTalk(one), clock }, { type: 'clock-anew', now }, one).clock;
          expect(usedOf(anew, now)).toBe(0);
          expect(anew.since !== null).toBe(clock.since !== null);
        },
      ),
    );
  });
});
