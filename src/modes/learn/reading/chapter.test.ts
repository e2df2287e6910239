import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedChapter } from '../../../content/index.ts';
import { stepBeside } from './chapter.ts';

const chapters = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }).map((counts) => ({
  slides: counts.map((count, i) => ({ id: `slide-${i}`, steps: Array.from({ length: count }) })),
})) as unknown as fc.Arbitrary<PublishedChapter>;

describe('going through a chapter by keys', () => {
  it('law: onward from the first step visits every step once, and back again', () => {
    fc.assert(
      fc.property(chapters, (chapter) => {
        const all = chapter.slides.flatMap(({ id, steps }) => steps.map((_, step) => ({ slide: id, step })));
        all.forEach((at, i) => {
          expect(stepBeside(chapter, at, 1)).toEqual(all[i + 1] ?? null);
          expect(stepBeside(chapter, at, -1)).toEqual(all[i - 1] ?? null);
        });
      }),
    );
  });
});
