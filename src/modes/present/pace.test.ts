import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORY, stories } from '../../../test/fixtures/time-story.ts';
import { allPositions, type Position } from '../../content/index.ts';
import { due, paces, reached, timeOfDay } from './pace.ts';
import { LEAST, replan, schedule, sum, without, type PlanChapter, type PlannedSlide, type Schedule } from './plan.ts';
import type { Plan } from './talk.ts';

const WHOLE: Plan = { minutes: null, without: [] };
const positionsOf = (chapters: readonly PlanChapter[], planned: Schedule): Position[] => {
  const told = new Set(planned.slides.filter(({ out }) => out === null).map(({ key }) => key));
  const outline = chapters.map(({ id, slides }) => ({
    id,
    slides: slides.map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
  }));
  return allPositions(outline).filter(({ chapter, slide }) => told.has(`${chapter}/${slide}`));
};
const laterOf = ({ slides }: Schedule, { chapter, slide }: Position): PlannedSlide[] =>
  slides.slice(slides.findIndex(({ key }) => key === `${chapter}/${slide}`) + 1).filter(({ out }) => out === null);
const at = (chapter: string, slide: string, step = 0): Position => ({ chapter, slide, step });

/** A talk at some place of its plan, some seconds after its beginning. */
const underWay = fc
  .record({
    chapters: stories,
    minutes: fc.option(fc.integer({ min: 1, max: 30 })),
    place: fc.nat(),
    used: fc.integer({ min: 0, max: 3000 }),
  })
  .map(({ chapters, minutes, place, used }) => {
    const plan = replan(chapters, WHOLE, { minutes });
    const planned = schedule(chapters, plan);
    const positions = positionsOf(chapters, planned);
    return { chapters, plan, planned, position: positions[place % positions.length]!, used };
  });

describe('when a step is due', () => {
  it('is just after the one before it, from the beginning of the talk to its end', () => {
    fc.assert(
      fc.property(underWay, ({ chapters, planned }) => {
        const times = positionsOf(chapters, planned).map((position) => due(planned.slides, position));
        expect(times[0]!.from).toBeCloseTo(0);
        times.slice(1).forEach(({ from }, i) => expect(from).toBeCloseTo(times[i]!.to));
        expect(times.at(-1)!.to).toBeCloseTo(planned.total);
      }),
    );
  });

  it('is the same for a chapter and for the talk, but for where they begin', () => {
    const { slides } = schedule(STORY, WHOLE);
    const chapter = slides.filter((slide) => slide.chapter === 'harvest');
    expect(due(slides, at('harvest', 'reap', 1))).toEqual({ from: 90, to: 100, end: 230 });
    expect(due(chapter, at('harvest', 'reap', 1))).toEqual({ from: 20, to: 30, end: 160 });
  });
});

describe('how the time goes', () => {
  const whole = schedule(STORY, WHOLE);

  it('is as planned while the step that is due is on screen', () => {
    for (const used of [90, 95, 100]) expect(paces(whole, at('harvest', 'reap', 1), used, {}).talk.behind).toBe(0);
  });

  it('is late by what is over, and early by what is missing', () => {
    expect(paces(whole, at('harvest', 'reap', 1), 180, {}).talk).toMatchObject({ behind: 80, used: 180, left: 50 });
    expect(paces(whole, at('harvest', 'reap', 1), 60, {}).talk).toMatchObject({ behind: -30, left: 170 });
  });

  it('is measured for slide and chapter by the time that these had', () => {
    const { slide, chapter } = paces(whole, at('harvest', 'weigh', 0), 150, {
      'seeds/sow': 40,
      'harvest/reap': 35,
      'harvest/weigh': 75,
    });
    expect(slide).toMatchObject({ used: 75, left: 15, behind: 15 });
    expect(chapter).toMatchObject({ used: 110, left: 50, behind: 20 });
  });

  it('is told for a place outside the plan by what comes after it', () => {
    const planned = schedule(STORY, without(WHOLE, ['harvest/weigh']));
    const { talk, slide } = paces(planned, at('harvest', 'weigh'), 200, { 'harvest/weigh': 9 });
    expect(talk).toMatchObject({ from: 190, to: 190, behind: 10 });
    expect(slide.left).toBe(81);
  });
});

describe('a talk that is late', () => {
  it('gives what is left of the time to the slides that are left', () => {
    const { share, spare } = paces(schedule(STORY, WHOLE), at('harvest', 'weigh', 1), 200, {});
    expect(share).toBeCloseTo(30 / 40);
    expect(spare).toEqual([]);
  });

  it('goes on as planned while it is in time', () => {
    fc.assert(
      fc.property(underWay, ({ planned, position, used }) => {
        const { talk, share, spare } = paces(planned, position, used, {});
        if (talk.behind > 0 || planned.total > planned.allowed) return;
        expect(share).toBeGreaterThan(planned.share - 0.1);
        expect(spare).toEqual([]);
      }),
    );
  });

  it('ends in time by what it proposes, or has nothing left to propose', () => {
    fc.assert(
      fc.property(underWay, ({ chapters, plan, planned, position, used }) => {
        const goes = paces(planned, position, used, {});
        expect(goes.share).toBeGreaterThanOrEqual(LEAST - 1e-9);
        const caught = schedule(chapters, without(plan, goes.spare));
        const then = paces(caught, position, used, {});
        const later = laterOf(caught, position);
        if (later.length > 1) {
          expect(then.spare).toEqual([]);
          expect(reached(caught, position, then)).toBeLessThanOrEqual(planned.allowed + 2);
        }
        expect(then.talk.behind).toBeLessThanOrEqual(goes.talk.behind);
      }),
      { numRuns: 500 },
    );
  });

  it('proposes no slide that it could keep, never one that was, never the last, and none that is worth more', () => {
    fc.assert(
      fc.property(underWay, ({ planned, position, used }) => {
        const { spare, talk } = paces(planned, position, used, {});
        const later = laterOf(planned, position);
        expect(later.map(({ key }) => key)).toEqual(expect.arrayContaining([...spare]));
        if (spare.length === 0) return;
        expect(spare).not.toContain(later.at(-1)!.key);
        const left = planned.allowed - Math.max(used, talk.to);
        const kept = later.filter(({ key }) => !spare.includes(key));
        const share = Math.min(planned.share, 0.85);
        const here = planned.slides.find(({ key }) => key === `${position.chapter}/${position.slide}`)!;
        const rest = sum(here.steps.slice(position.step + 1));
        for (const slide of later.filter(({ key }) => spare.includes(key)))
          expect((rest + sum(kept.map(({ own }) => own)) + slide.own) * share).toBeGreaterThan(left);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what is worth least, and what is furthest away', () => {
    const { spare } = paces(schedule(STORY, WHOLE), at('seeds', 'sow', 1), 110, {});
    expect(spare).toEqual(['harvest/weigh']);
    const more = paces(schedule(STORY, WHOLE), at('seeds', 'sow', 1), 180, {});
    expect(more.spare).toEqual(['harvest/count', 'seeds/rain', 'harvest/weigh']);
  });

  it('keeps what the speaker insists on', () => {
    const plan = replan(STORY, WHOLE, { hand: { 'harvest/weigh': true } });
    expect(paces(schedule(STORY, plan), at('seeds', 'sow', 1), 110, {}).spare).not.toContain('harvest/weigh');
  });
});

describe('the time of day', () => {
  it('is that of what is still to come', () => {
    expect(timeOfDay(100, 40, 1_000_000)).toBe(1_060_000);
    expect(timeOfDay(20, 40, 1_000_000)).toBe(1_000_000);
  });

  it('says when the talk ends as it goes', () => {
    const planned = schedule(STORY, WHOLE);
    const position = at('harvest', 'weigh', 1);
    expect(reached(planned, position, paces(planned, position, 200, {}))).toBeCloseTo(230);
    expect(reached(planned, position, paces(planned, position, 100, {}))).toBeCloseTo(230);
    expect(reached(planned, position, paces(planned, position, 225, {}))).toBeCloseTo(225 + 40 * LEAST);
  });

  it('is as planned at every step that is in time', () => {
    fc.assert(
      fc.property(underWay, ({ planned, position }) => {
        const goes = paces(planned, position, due(planned.slides, position).to, {});
        if (planned.total <= planned.allowed) expect(reached(planned, position, goes)).toBeCloseTo(planned.total, -1);
        expect(goes.talk.behind).toBeCloseTo(0);
      }),
    );
    const start = at('seeds', 'sow');
    expect(reached(schedule(STORY, WHOLE), start, paces(schedule(STORY, WHOLE), start, 0, {}))).toBe(230);
  });

  it('says when a slide is reached, one after the other', () => {
    fc.assert(
      fc.property(underWay, ({ planned, position, used }) => {
        const goes = paces(planned, position, used, {});
        const times = planned.slides.map((_, i) => reached(planned, position, goes, i));
        times.push(reached(planned, position, goes));
        expect(times[0]).toBe(used);
        times.slice(1).forEach((time, i) => expect(time).toBeGreaterThanOrEqual(times[i]!));
      }),
    );
    const planned = schedule(STORY, WHOLE);
    const position = at('seeds', 'sow', 1);
    expect(reached(planned, position, paces(planned, position, 30, {}), 2)).toBe(70);
  });
});
