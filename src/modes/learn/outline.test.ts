import { describe, expect, it } from 'vitest';
import { beginningOf, slideAfter } from './outline.ts';

const slide = (id: string) => ({ id, seconds: [5, 5], guided: true });
const chapters = [
  { id: 'one', slides: [slide('a'), slide('b')] },
  { id: 'empty', slides: [] },
  { id: 'two', slides: [slide('a')] },
];

describe('slideAfter(chapters, position)', () => {
  it('goes on to the next slide, over the border of a chapter, and ends with the last', () => {
    expect(slideAfter(chapters, { chapter: 'one', slide: 'a', step: 1 })).toEqual({
      chapter: 'one',
      slide: 'b',
      step: 0,
    });
    expect(slideAfter(chapters, { chapter: 'one', slide: 'b', step: 0 })).toEqual({
      chapter: 'two',
      slide: 'a',
      step: 0,
    });
    expect(slideAfter(chapters, { chapter: 'two', slide: 'a', step: 0 })).toBeNull();
    expect(slideAfter(chapters, { chapter: 'two', slide: 'gone', step: 0 })).toBeNull();
  });
});

describe('beginningOf(chapter)', () => {
  it('is its first step', () => {
    expect(beginningOf(chapters[0]!)).toEqual({ chapter: 'one', slide: 'a', step: 0 });
    expect(beginningOf(chapters[1]!)).toBeNull();
  });
});
