import { describe, expect, it } from 'vitest';
import { Hand, type Touch } from './hand.ts';

function hand() {
  const done: string[] = [];
  const hand = new Hand({
    tap: (point) => done.push(`tap ${point.join()}`),
    stroke: (points) => done.push(`stroke ${points.map((point) => point.join()).join(' > ')}`),
  });
  return { hand, done };
}
const touch = (id: number, x: number, y: number, at = 0): Touch => ({ id, x, y, at });

describe('Hand', () => {
  it('takes a touch that trembles for a tap where it began', () => {
    const { hand: one, done } = hand();
    one.down(touch(1, 100, 100));
    one.move(1, [touch(1, 115, 115)]);
    one.up(touch(1, 116, 116));
    expect(done).toEqual(['tap 100,100']);
  });
  it('draws from where the touch began once it goes further, and taps no more', () => {
    const { hand: one, done } = hand();
    one.down(touch(1, 100, 100));
    one.move(1, [touch(1, 110, 100), touch(1, 130, 100)]);
    one.move(1, [touch(1, 120, 100)]);
    one.up(touch(1, 100, 100));
    expect(done).toEqual(['stroke 100,100 > 110,100 > 130,100', 'stroke 130,100 > 120,100']);
  });
  it('belongs to the first finger until it lifts', () => {
    const { hand: one, done } = hand();
    expect(one.down(touch(1, 100, 100))).toBe(true);
    expect(one.down(touch(2, 300, 100))).toBe(false);
    one.move(2, [touch(2, 400, 100)]);
    one.up(touch(2, 400, 100));
    one.cancel(2);
    one.move(1, [touch(1, 150, 100)]);
    expect(done).toEqual(['stroke 100,100 > 150,100']);
    one.up(touch(1, 150, 100));
    expect(one.down(touch(2, 300, 100))).toBe(true);
  });
  it('adds nothing when the finger is taken away, and is free for the next one', () => {
    const { hand: one, done } = hand();
    one.down(touch(1, 100, 100));
    one.cancel(1);
    one.up(touch(1, 100, 100));
    expect(done).toEqual([]);
    expect(one.down(touch(2, 0, 0))).toBe(true);
  });
  it('takes the second half of a double tap for nothing, but two quick taps at two places for two', () => {
    const tap = (of: Hand, x: number, at: number) => {
      of.down(touch(1, x, 100, at));
      of.up(touch(1, x, 100, at));
    };
    const { hand: one, done } = hand();
    tap(one, 100, 1000);
    tap(one, 110, 1300);
    tap(one, 400, 1400);
    tap(one, 400, 2000);
    expect(done).toEqual(['tap 100,100', 'tap 400,100', 'tap 400,100']);
  });
});
