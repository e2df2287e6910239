import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterProgress, continueAt, firstUnseen, readProgress, see, UNREAD, type Progress } from './progress.ts';

const CHAPTERS = [
  {
    id: 'one',
    slides: [
      { id: 'a', seconds: [10, 20] },
      { id: 'b', seconds: [5] },
    ],
  },
  { id: 'two', slides: [{ id: 'a', seconds: [7, 7, 7] }] },
];
const at = (chapter: string, slide: string, step: number) => ({ chapter, slide, step });
const EVERY = CHAPTERS.flatMap(({ id, slides }) =>
  slides.flatMap((slide) => slide.seconds.map((_, step) => at(id, slide.id, step))),
);
const read = (...steps: ReturnType<typeof at>[]): Progress => steps.reduce(see, UNREAD);
const walk = fc.array(fc.constantFrom(...EVERY));

describe('chapterProgress(progress, chapter)', () => {
  it('counts the steps that were seen and the seconds that are left', () => {
    expect(chapterProgress(UNREAD, CHAPTERS[0]!)).toEqual({ steps: 3, seen: 0, seconds: 35, left: 35, state: 'new' });
    expect(chapterProgress(read(at('one', 'a', 0)), CHAPTERS[0]!)).toMatchObject({ seen: 1, left: 25, state: 'begun' });
    expect(chapterProgress(read(at('one', 'a', 1), at('one', 'b', 0)), CHAPTERS[0]!)).toMatchObject({
      left: 0,
      state: 'done',
    });
  });

  it('never shrinks by reading, and is done only when everything was seen', () => {
    fc.assert(
      fc.property(walk, fc.constantFrom(...EVERY), (steps, next) => {
        const before = read(...steps);
        const after = see(before, next);
        for (const chapter of CHAPTERS) {
          const [a, b] = [chapterProgress(before, chapter), chapterProgress(after, chapter)];
          expect(b.seen).toBeGreaterThanOrEqual(a.seen);
          expect(b.left).toBeLessThanOrEqual(a.left);
          expect(b.state === 'done').toBe(b.seen === b.steps);
        }
      }),
    );
  });

  it('does not count steps that a new version of the story no longer has', () => {
    const more = read(at('two', 'a', 40), at('gone', 'away', 3));
    expect(chapterProgress(more, CHAPTERS[1]!)).toMatchObject({ steps: 3, seen: 3, state: 'done' });
  });
});

describe('continueAt(progress, chapters)', () => {
  it('leads to the step that was read last', () => {
    expect(continueAt(UNREAD, CHAPTERS)).toBeNull();
    expect(continueAt(read(at('one', 'a', 1)), CHAPTERS)).toEqual(at('one', 'a', 1));
    expect(continueAt(read(at('one', 'a', 1), at('one', 'a', 0)), CHAPTERS)).toEqual(at('one', 'a', 0));
  });
  it('leads from the end of a chapter to the next one, past what is done', () => {
    const one = read(at('one', 'a', 1), at('one', 'b', 0));
    expect(continueAt(one, CHAPTERS)).toEqual(at('two', 'a', 0));
    expect(continueAt(see(one, at('two', 'a', 2)), CHAPTERS)).toBeNull();
    expect(continueAt(read(at('two', 'a', 2)), CHAPTERS)).toEqual(at('one', 'a', 0));
  });
  it('finds its way in a story that has changed', () => {
    expect(continueAt(read(at('two', 'a', 40)), [CHAPTERS[0]!])).toEqual(at('one', 'a', 0));
    expect(continueAt(read(at('one', 'gone', 2)), CHAPTERS)).toEqual(at('two', 'a', 0));
  });
  it('always names a step that there is', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const position = continueAt(read(...steps), CHAPTERS);
        if (position) expect(EVERY).toContainEqual(position);
      }),
    );
  });
});

describe('firstUnseen(progress, chapter)', () => {
  it('is the first step that was not seen, and the first of all when all were', () => {
    expect(firstUnseen(read(at('one', 'a', 0)), CHAPTERS[0]!)).toEqual(at('one', 'a', 1));
    expect(firstUnseen(read(at('one', 'a', 1)), CHAPTERS[0]!)).toEqual(at('one', 'b', 0));
    expect(firstUnseen(read(at('one', 'a', 1), at('one', 'b', 0)), CHAPTERS[0]!)).toEqual(at('one', 'a', 0));
  });
});

describe('readProgress(stored)', () => {
  it('reads back what was read, through JSON', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const progress = read(...steps);
        expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
      }),
    );
  });
  it('takes nothing from what is no progress, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { seen, last } = readProgress(value);
        expect(Object.values(seen).every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
        expect(last === null || typeof last.chapter === 'string').toBe(true);
      }),
    );
    expect(readProgress({ seen: { 'one/a': -1, 'no id': 3, 'one/b': 1 }, last: { chapter: 'one' } })).toEqual({
      seen: { 'one/b': 1 },
      last: null,
    });
  });
});
