import { describe, expect, it } from 'vitest';
import type { PublishedStart } from '../../content/index.ts';
import { strike, struckOut, without, type Strikes } from './strikes.ts';

const slide = (id: string) => ({ id, seconds: [8], guided: true });
const start = {
  chapters: [
    { id: 'a', title: 'A', summary: '', slides: [slide('one'), slide('two')] },
    { id: 'b', title: 'B', summary: '', slides: [slide('one')] },
  ],
  kiosk: {
    attract: [
      { chapter: 'a', slide: { id: 'one' } },
      { chapter: 'b', slide: { id: 'one' } },
    ],
  },
} as unknown as PublishedStart;
const shape = ({ chapters, kiosk }: PublishedStart) => ({
  chapters: chapters.map(({ id, slides }) => `${id}: ${slides.map((s) => s.id).join(' ')}`),
  attract: kiosk.attract.map(({ chapter, slide: { id } }) => `${chapter}/${id}`),
});

describe('strikes', () => {
  it('leave a slide out after the third, and no other', () => {
    let strikes: Strikes = {};
    for (const failed of ['a/one', 'a/two', 'a/one']) strikes = strike(strikes, failed);
    expect(struckOut(strikes)).toEqual([]);
    expect(struckOut(strike(strikes, 'a/one'))).toEqual(['a/one']);
  });

  it('take a slide out of its chapter and of the loop', () => {
    expect(shape(without(start, ['a/one']))).toEqual({ chapters: ['a: two', 'b: one'], attract: ['b/one'] });
  });

  it('take a chapter away that has nothing left, and never everything', () => {
    expect(shape(without(start, ['b/one']))).toEqual({ chapters: ['a: one two'], attract: ['a/one'] });
    expect(shape(without(start, ['a/one', 'a/two', 'b/one']))).toEqual({
      chapters: ['a: one two', 'b: one'],
      attract: ['a/one'],
    });
  });

  it('change nothing where nothing failed', () => {
    expect(without(start, [])).toBe(start);
  });
});
