import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST, MOST, byHand, fit, replan, restored, schedule, sum, without, type PlanChapter } from './plan.ts';
import { STORY, stories } from '../../../test/fixtures/time-story.ts';
import { readTalk } from './kept-talk.ts';
import { newTalk, type Plan } from './talk.ts';

const WHOLE: Plan = { minutes: null, without: [] };
const keysOf = (chapters: readonly PlanChapter[]): string[] =>
  chapters.flatMap(({ id, slides }) => slides.map((slide) => `${id}/${slide.id}`));
const told = (chapters: readonly PlanChapter[], minutes: number | null, hand: Plan['hand'] = {}): string[] => {
  const out = fit(chapters, minutes, hand);
  return keysOf(chapters).filter((key) => !out.includes(key));
};

/** A story, with choices by hand for some of its slides. */
const chosen = stories.chain((chapters) =>
  fc.record({
    chapters: fc.constant(chapters),
    hand: fc.dictionary(fc.constantFrom(...keysOf(chapters)), fc.boolean(), { maxKeys: 4 }),
  }),
);
const minutes = fc.integer({ min: 1, max: 60 });

describe('a talk that is fitted to its time', () => {
  it('never takes longer than it may, where the time is enough for what the speaker insists on', () => {
    fc.assert(
      fc.property(chosen, minutes, ({ chapters, hand }, time) => {
        const plan = replan(chapters, WHOLE, { minutes: time, hand });
        const { slides, total, share } = schedule(chapters, plan);
        const kept = slides.filter(({ out }) => out === null);
        const insisted = kept.filter(({ key }) => hand[key] === true);
        const least = LEAST * sum((insisted.length > 0 ? insisted : kept.slice(0, 1)).map(({ own }) => own));
        if (least <= time * 60) expect(total).toBeLessThanOrEqual(time * 60);
        expect(share).toBeGreaterThanOrEqual(LEAST);
        expect(share).toBeLessThanOrEqual(MOST);
      }),
    );
  });

  it('gives each slide a readable part of its own time, and the parts add up to the whole', () => {
    fc.assert(
      fc.property(chosen, minutes, ({ chapters, hand }, time) => {
        const { slides, total } = schedule(chapters, replan(chapters, WHOLE, { minutes: time, hand }));
        const kept = slides.filter(({ out }) => out === null);
        expect(sum(kept.map(({ seconds }) => seconds))).toBe(total);
        for (const { seconds, own } of kept) {
          expect(seconds).toBeGreaterThan(own * LEAST - 1);
          expect(seconds).toBeLessThan(own * MOST + 1);
        }
        expect(slides.filter(({ out }) => out !== null).every(({ seconds }) => seconds === 0)).toBe(true);
      }),
    );
  });

  it('keeps the order of the story, and drops nothing when there is more time', () => {
    fc.assert(
      fc.property(chosen, minutes, minutes, ({ chapters, hand }, one, other) => {
        const [short, long] = [told(chapters, Math.min(one, other), hand), told(chapters, Math.max(one, other), hand)];
        expect(long.filter((key) => short.includes(key))).toEqual(short);
        expect(told(chapters, null, hand).filter((key) => long.includes(key))).toEqual(long);
      }),
    );
  });

  it('leaves what was chosen by hand as it is', () => {
    fc.assert(
      fc.property(chosen, fc.option(minutes), ({ chapters, hand }, time) => {
        const kept = told(chapters, time, hand);
        for (const [key, isTold] of Object.entries(hand)) expect(kept.includes(key)).toBe(isTold);
      }),
    );
  });

  it('tells every chapter before it tells a second slide of any', () => {
    fc.assert(
      fc.property(stories, minutes, (chapters, time) => {
        const counts = chapters.map(({ id }) => told(chapters, time).filter((key) => key.startsWith(`${id}/`)).length);
        if (Math.max(...counts) > 1) expect(Math.min(...counts)).toBeGreaterThan(0);
        expect(Math.max(...counts)).toBeGreaterThan(0);
      }),
    );
  });

  it('gives every slide its own time when there is no limit', () => {
    fc.assert(
      fc.property(stories, (chapters) => {
        const { slides, total, allowed } = schedule(chapters, WHOLE);
        expect(total).toBe(allowed);
        expect(slides.every(({ out }) => out === null)).toBe(true);
      }),
    );
  });
});

describe('choices', () => {
  it('take a slide out and in again', () => {
    const out = byHand(STORY, WHOLE, 'seeds/rain', false);
    expect(out.without).toEqual(['seeds/rain']);
    expect(schedule(STORY, out).slides.find(({ key }) => key === 'seeds/rain')).toMatchObject({
      out: 'hand',
      byHand: true,
    });
    expect(byHand(STORY, out, 'seeds/rain', true).without).toEqual([]);
  });

  it('outlive other minutes', () => {
    const plan = replan(STORY, byHand(STORY, WHOLE, 'harvest/weigh', true), { minutes: 2 });
    expect(plan.without).not.toContain('harvest/weigh');
    expect(plan.without).toContain('seeds/rain');
  });

  it('can be too much for the time, and the plan says by how much', () => {
    const hand = Object.fromEntries(keysOf(STORY).map((key) => [key, true]));
    const { total, allowed, share } = schedule(STORY, replan(STORY, WHOLE, { minutes: 1, hand }));
    expect({ allowed, share }).toEqual({ allowed: 60, share: LEAST });
    expect(total).toBe(Math.round(230 * LEAST));
  });

  it('are kept with the talk', () => {
    const outline = STORY.map(({ id, slides }) => ({
      id,
      slides: slides.map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
    }));
    const plan = without(byHand(STORY, replan(STORY, WHOLE, { minutes: 3 }), 'seeds/rain', true), ['harvest/sell']);
    const kept: unknown = JSON.parse(JSON.stringify({ ...newTalk(outline), plan }));
    expect(readTalk(kept, outline)?.plan).toEqual(plan);
    expect(readTalk({ ...newTalk(outline), plan: { hand: { a: 1 }, late: [2], without: 3 } }, outline)?.plan).toEqual({
      minutes: null,
      without: [],
      hand: {},
      late: [],
    });
  });

  it('bring back a slide that was left out to catch up, and leave the others out', () => {
    const plan = byHand(STORY, without(WHOLE, ['seeds/rain', 'harvest/sell']), 'seeds/rain', true);
    expect(plan).toMatchObject({ without: ['harvest/sell'], late: ['harvest/sell'] });
  });
});

describe('catching up', () => {
  it('leaves the others the time that they had, and is undone whole', () => {
    fc.assert(
      fc.property(chosen, fc.option(minutes), fc.nat(), ({ chapters, hand }, time, n) => {
        const plan = replan(chapters, WHOLE, { minutes: time, hand });
        const kept = keysOf(chapters).filter((key) => !plan.without.includes(key));
        const late = kept.slice(0, n % (kept.length + 1));
        const caught = schedule(chapters, without(plan, late));
        const before = schedule(chapters, plan);
        expect(caught.slides.map(({ seconds }) => seconds)).toEqual(before.slides.map(({ seconds }) => seconds));
        expect(caught.slides.filter(({ out }) => out === 'late').map(({ key }) => key)).toEqual(late);
        expect(restored(without(plan, late))).toEqual(plan);
      }),
    );
  });
});
