import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonPlan, slideMinutes, type LessonPlan, type PlanChapter, type PlanQuestion } from './plan.ts';

const seconds = fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 1, maxLength: 6 });
const slide = fc.record({ seconds, priority: fc.constantFrom(1, 2, 3) });
const chapters: fc.Arbitrary<PlanChapter[]> = fc
  .array(fc.array(slide, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 7 })
  .map((all) => all.map((slides, c) => ({ id: `c${c}`, slides: slides.map((one, s) => ({ ...one, id: `s${s}` })) })));
/** A story, and questions about any of its slides. */
const story = chapters.chain((all) => {
  const slides = all.flatMap(({ id, slides: of }) => of.map((one) => `${id}/${one.id}`));
  return fc.tuple(
    fc.constant(all),
    fc
      .array(fc.constantFrom(...slides), { maxLength: 12 })
      .map((shows): PlanQuestion[] => shows.map((at, i) => ({ id: `q${i}`, shows: `${at}/0` }))),
  );
});
const minutes = fc.integer({ min: 1, max: 90 });

const slidesOf = ({ parts }: LessonPlan) =>
  parts.flatMap((part) => (part.kind === 'slide' ? [`${part.position.chapter}/${part.position.slide}`] : []));
const inOrder = (all: readonly PlanChapter[]) =>
  all.flatMap(({ id, slides }) => slides.map((one) => `${id}/${one.id}`));

describe('lessonPlan(chapters, questions, minutes)', () => {
  it('is never longer than asked, and its parts follow each other without a gap', () => {
    fc.assert(
      fc.property(story, minutes, ([all, questions], most) => {
        const plan = lessonPlan(all, questions, most);
        expect(plan.minutes).toBeLessThanOrEqual(most);
        let at = 0;
        for (const { from, minutes: length } of plan.parts) {
          expect(from).toBe(at);
          expect(Number.isInteger(length) && length >= 1).toBe(true);
          at += length;
        }
        expect(at).toBe(plan.minutes);
      }),
    );
  });

  it('keeps the order of the story and shows no slide twice', () => {
    fc.assert(
      fc.property(story, minutes, ([all, questions], most) => {
        const shown = new Set(slidesOf(lessonPlan(all, questions, most)));
        expect(slidesOf(lessonPlan(all, questions, most))).toEqual(inOrder(all).filter((one) => shown.has(one)));
      }),
    );
  });

  it('opens with the first slide and closes with the last one in any lesson that is given', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(15, 45), ([all, questions], most) => {
        const shown = slidesOf(lessonPlan(all, questions, most));
        expect([shown[0], shown.at(-1)]).toEqual([inOrder(all)[0], inOrder(all).at(-1)]);
      }),
    );
  });

  it('asks a question right before the slide that answers it, and none twice', () => {
    fc.assert(
      fc.property(story, minutes, ([all, questions], most) => {
        const { parts } = lessonPlan(all, questions, most);
        const asked = parts.flatMap((part, i) => {
          if (part.kind !== 'question') return [];
          const next = parts[i + 1]!;
          expect(next).toMatchObject({ kind: 'slide', reason: 'answer' });
          const shows = questions.find(({ id }) => id === part.question)!.shows;
          expect(shows).toBe(next.kind === 'slide' && `${next.position.chapter}/${next.position.slide}/0`);
          return [part.question];
        });
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('lets no chapter have two slides more than another that has some left to give', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(15, 45), ([all, questions], most) => {
        // Where every slide takes a minute, none is left out for being too long.
        const even = all.map((one) => ({ ...one, slides: one.slides.map((s) => ({ ...s, seconds: [30] })) }));
        const shown = slidesOf(lessonPlan(even, questions, most));
        const counts = even.map(({ id }) => shown.filter((one) => one.startsWith(`${id}/`)).length);
        const open = even.flatMap(({ slides }, i) => (counts[i]! < slides.length ? [counts[i]!] : []));
        for (const count of open) expect(Math.max(...counts) - count).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('prefers what the story calls important, and of equals what answers a question', () => {
    const of = (priority: number) => ({ seconds: [40], priority });
    const slides = [2, 3, 2, 2, 2, 1, 3, 2, 2, 2, 2, 2].map((priority, i) => ({ ...of(priority), id: `s${i}` }));
    const plan = lessonPlan([{ id: 'c', slides }], [{ id: 'q', shows: 'c/s10/0' }], 15);
    expect(slidesOf(plan)).toEqual(['c/s0', 'c/s2', 'c/s3', 'c/s4', 'c/s5', 'c/s7', 'c/s10', 'c/s11']);
    expect(plan.parts.find((part) => part.kind === 'slide' && part.position.slide === 's5')).toMatchObject({
      reason: 'core',
    });
  });

  it('says so where there is less to tell than time', () => {
    const plan = lessonPlan([{ id: 'c', slides: [{ id: 's', seconds: [30] }] }], [], 45);
    expect(plan.minutes).toBe(1 + 10 + 15);
    expect(plan.parts.map(({ kind }) => kind)).toEqual(['slide', 'worksheet', 'talk']);
  });
});

describe('slideMinutes(slide)', () => {
  it('gives whole minutes, and runs over them by a quarter at most', () => {
    fc.assert(
      fc.property(seconds, (all) => {
        const length = all.reduce((a, b) => a + b, 0);
        expect(slideMinutes({ seconds: all }) * 60).toBeGreaterThanOrEqual(length - 15);
      }),
    );
  });
});
