import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPositions, formatPosition, movePosition, parsePosition, samePosition, settlePosition } from './position.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const position = fc.record({ chapter: id, slide: id, step: fc.nat(99) });
const outline = fc.uniqueArray(
  fc.record({
    id,
    slides: fc.uniqueArray(fc.record({ id, steps: fc.integer({ min: 1, max: 6 }) }), {
      minLength: 1,
      maxLength: 5,
      selector: (s) => s.id,
    }),
  }),
  { minLength: 1, maxLength: 4, selector: (c) => c.id },
);

describe('laws of positions', () => {
  it('an address leads back to its position', () => {
    fc.assert(
      fc.property(position, (p) => {
        expect(parsePosition(formatPosition(p))).toEqual(p);
        expect(parsePosition(`#/${formatPosition(p)}`)).toEqual(p);
      }),
    );
  });

  it('going on and back again is where one was', () => {
    fc.assert(
      fc.property(outline, fc.nat(), (story, n) => {
        const all = allPositions(story);
        const at = all[n % all.length]!;
        const on = movePosition(story, at, 1);
        if (on) expect(movePosition(story, on, -1)).toEqual(at);
        else expect(samePosition(at, all.at(-1)!)).toBe(true);
      }),
    );
  });

  it('step by step one comes through the whole story, each position once', () => {
    fc.assert(
      fc.property(outline, (story) => {
        const seen = [];
        for (let at = allPositions(story)[0] ?? null; at; at = movePosition(story, at, 1))
          seen.push(formatPosition(at));
        expect(seen).toEqual(allPositions(story).map(formatPosition));
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });

  it('a settled position exists, or the slide does not', () => {
    fc.assert(
      fc.property(outline, position, (story, p) => {
        const settled = settlePosition(story, p);
        if (settled) expect(allPositions(story)).toContainEqual(settled);
        else expect(story.some((c) => c.id === p.chapter && c.slides.some((s) => s.id === p.slide))).toBe(false);
      }),
    );
  });
});

describe('parsePosition', () => {
  it('takes a missing step as the first, and refuses everything else', () => {
    expect(parsePosition('#/a/b')).toEqual({ chapter: 'a', slide: 'b', step: 0 });
    for (const text of ['', '#', '#/a', 'a/b/c', '#/A/b/0', '#/a/b/0/1', '#/a/b/-1', '#/../b/0'])
      expect(parsePosition(text)).toBeNull();
  });
});
