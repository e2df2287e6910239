import { describe, expect, it } from 'vitest';
import { FRESH, watch, type Look } from './watch.ts';

const GOOD: Look = {
  at: 0,
  shows: 'app',
  isOurs: true,
  isVisible: true,
  phase: 'attract',
  position: 'a/b/0',
  frames: 10,
  isPainted: true,
};

/** Looks every two seconds for so long; `look` says what is seen at a time. Answers the signs as words. */
function signs(seconds: number, look: (second: number) => Look | null): string[] {
  let state = FRESH;
  const told: string[] = [];
  for (let second = 0; second <= seconds; second += 2) {
    const next = watch(state, look(second), second * 1000);
    state = next.watch;
    told.push(next.sign ? (next.sign.type === 'ill' ? next.sign.fault : next.sign.type) : '-');
  }
  return told;
}
const last = (told: string[]) => told.at(-1);

describe('how a page is judged by looking at it', () => {
  it('is well while the attract loop goes on', () => {
    expect(new Set(signs(600, (second) => ({ ...GOOD, position: `a/b/${Math.floor(second / 20)}` })))).toEqual(
      new Set(['well']),
    );
  });

  it('is stuck when the loop stands for two minutes', () => {
    expect(last(signs(118, () => GOOD))).toBe('well');
    expect(last(signs(120, () => GOOD))).toBe('stuck');
  });

  it('is not stuck when a loop of one picture paints it again', () => {
    expect(last(signs(300, (second) => ({ ...GOOD, frames: 10 + Math.floor(second / 30) })))).toBe('well');
  });

  it('lets a visitor read as long as they like, and a dark screen be dark', () => {
    expect(last(signs(600, () => ({ ...GOOD, phase: 'story' })))).toBe('well');
    expect(last(signs(600, () => ({ ...GOOD, isVisible: false, isPainted: false })))).toBe('well');
  });

  it('forgives one look without answer, not two in a row', () => {
    expect(signs(6, (second) => (second === 2 ? null : GOOD))).toEqual(['well', '-', 'well', 'well']);
    expect(signs(4, (second) => (second === 0 ? GOOD : null))).toEqual(['well', '-', 'hung']);
  });

  it('takes a page that answers but does not paint for one that hangs', () => {
    expect(last(signs(4, () => ({ ...GOOD, isPainted: false })))).toBe('hung');
  });

  it('gives a page time to load, then calls it white, or away where it is another one', () => {
    const nothing: Look = { ...GOOD, shows: 'nothing', phase: '' };
    expect(signs(6, () => nothing)).toEqual(['-', '-', '-', 'white']);
    expect(last(signs(6, () => ({ ...nothing, isOurs: false })))).toBe('away');
  });

  it('gives the app time to open its story again', () => {
    expect(last(signs(44, () => ({ ...GOOD, phase: 'error' })))).toBe('-');
    expect(last(signs(46, () => ({ ...GOOD, phase: 'error' })))).toBe('error');
    expect(last(signs(46, () => ({ ...GOOD, phase: 'loading' })))).toBe('error');
  });

  it('knows the still picture', () => {
    expect(last(signs(0, () => ({ ...GOOD, shows: 'picture', isOurs: false })))).toBe('picture');
  });
});
