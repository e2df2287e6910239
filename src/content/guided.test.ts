import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guidedRun, secondsOf, type GuidedSlide } from './guided.ts';

const slides = fc
  .array(
    fc.record({
      priority: fc.integer({ min: 1, max: 3 }),
      seconds: fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((slide, i): GuidedSlide => ({ id: `s${i}`, ...slide })));
const most = fc.integer({ min: 0, max: 400 });
const total = (all: readonly GuidedSlide[]) => all.reduce((sum, slide) => sum + secondsOf(slide), 0);
const first = (all: readonly GuidedSlide[]) => all.filter(({ priority }) => priority === 1);

const slide = (id: string, priority: number, ...seconds: number[]): GuidedSlide => ({ id, priority, seconds });

describe('a guided run', () => {
  it('shows what matters most, then what still fits, in story order', () => {
    const chapter = [slide('a', 3, 10), slide('b', 1, 20, 20), slide('c', 2, 60), slide('d', 2, 30), slide('e', 1, 10)];
    expect(guidedRun(chapter)).toEqual(['a', 'b', 'd', 'e']);
    expect(guidedRun(chapter, 200)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(guidedRun(chapter, 0)).toEqual(['b', 'e']);
  });

  it('takes no longer than asked, as long as the slides of priority 1 do not', () => {
    fc.assert(
      fc.property(slides, most, (all, limit) => {
        const taken = all.filter(({ id }) => guidedRun(all, limit).includes(id));
        expect(total(taken)).toBeLessThanOrEqual(Math.max(limit, total(first(all))));
      }),
    );
  });

  it('always shows every slide of priority 1', () => {
    fc.assert(
      fc.property(slides, most, (all, limit) => {
        expect(guidedRun(all, limit)).toEqual(expect.arrayContaining(first(all).map(({ id }) => id)));
      }),
    );
  });

  it('keeps the order of the story and shows nothing twice', () => {
    fc.assert(
      fc.property(slides, most, (all, limit) => {
        const run = guidedRun(all, limit);
        expect(all.map(({ id }) => id).filter((id) => run.includes(id))).toEqual(run);
      }),
    );
  });

  it('leaves no slide out that would still fit', () => {
    fc.assert(
      fc.property(slides, most, (all, limit) => {
        const run = guidedRun(all, limit);
        const left = limit - total(all.filter(({ id }) => run.includes(id)));
        for (const one of all) if (!run.includes(one.id)) expect(secondsOf(one)).toBeGreaterThan(left);
      }),
    );
  });

  it('loses none of its slides to a new one of lower priority, wherever that is put', () => {
    const added = fc.record({ at: fc.nat(12), priority: fc.integer({ min: 2, max: 4 }), seconds: fc.nat(40) });
    fc.assert(
      fc.property(slides, most, added, (all, limit, { at, priority, seconds }) => {
        const higher = (run: readonly string[]) => all.filter((s) => s.priority < priority && run.includes(s.id));
        const longer = all.toSpliced(at, 0, slide('new', priority, seconds));
        expect(higher(guidedRun(longer, limit))).toEqual(higher(guidedRun(all, limit)));
      }),
    );
  });
});
