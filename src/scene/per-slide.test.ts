import { expect, it } from 'vitest';
import type { Frame } from './frame.ts';
import { perSlide } from './per-slide.ts';

const frames = [{}, {}] as Frame[];

it('works out once what a slide and a frame have in common, and anew for another of either', () => {
  const made: string[] = [];
  const place = perSlide(({ name }: { name: string }, frame) => {
    made.push(`${name}${frames.indexOf(frame)}`);
    return { name };
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  const first = place(a, frames[0]!);
  expect(place(b, frames[0]!)).toEqual(b);
  expect(place(a, frames[0]!)).toBe(first);
  expect(place(a, frames[1]!)).not.toBe(first);
  expect(place({ name: 'a' }, frames[1]!)).not.toBe(first);
  expect(made).toEqual(['a0', 'b0', 'a1', 'a1']);
});

it('does not keep what could not be made', () => {
  let fails = true;
  const place = perSlide(() => {
    if (fails) throw new Error('no room');
    return 'made';
  });
  const data = {};
  expect(() => place(data, frames[0]!)).toThrow('no room');
  fails = false;
  expect(place(data, frames[0]!)).toBe('made');
});
