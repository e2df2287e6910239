import { describe, expect, it } from 'vitest';
import { at, play, rules, story } from '../../../test/fixtures/flow.ts';
import { begin, next, warningAt, type Event } from './flow.ts';

describe('"next visitor"', () => {
  it('asks first, and any other wish takes the question back', () => {
    const asked = play([story(), { type: 'leave' }]);
    expect(asked).toMatchObject({ screen: 'story', leaving: true });
    expect(play([{ type: 'stay' }], asked)).toMatchObject({ screen: 'story', leaving: false });
    expect(play([{ type: 'move', by: 1 }], asked).leaving).toBe(false);
    expect(play([{ type: 'reset' }], asked)).toEqual(begin(rules, 0, 1));
  });

  it('is still asked after a touch that says somebody is there', () => {
    expect(play([story(), { type: 'leave' }, { type: 'touch' }]).leaving).toBe(true);
  });

  it('is not asked of nobody', () => {
    expect(play([{ type: 'leave' }]).leaving).toBe(false);
  });
});

describe('reading', () => {
  it('is never disturbed while a text takes longer than the usual time', () => {
    let visit = play([{ type: 'home' }, { type: 'text', reading: 90_000 }]);
    visit = next(visit, { type: 'tick' }, rules, 89_999);
    expect(visit.warned).toBeNull();
    expect(next(visit, { type: 'tick' }, rules, 90_000).warned).toBe(90_000);
  });

  it('takes no time that nobody could need, and is no sign of life', () => {
    const visit = next(play([{ type: 'home' }]), { type: 'text', reading: 1e9 }, rules, 40_000);
    expect(warningAt(visit, rules)).toBe(180_000);
    expect(visit.active).toBe(0);
  });
});

describe('a tour that staff leads', () => {
  const tour: Event = { type: 'tour', position: at('b/three/0'), minutes: 10 };

  it('begins a new visit in its chapter', () => {
    const visit = play([story(), { type: 'move', by: 1 }, tour]);
    expect(visit).toMatchObject({ screen: 'story', visit: 1, guided: true, seen: ['b/three'], left: null });
  });

  it('is not disturbed, and ends by itself with a warning', () => {
    let visit = play([tour, { type: 'quiz' }]);
    visit = next(visit, { type: 'tick' }, rules, 599_999);
    expect(visit.warned).toBeNull();
    visit = next(visit, { type: 'tick' }, rules, 600_000);
    expect(visit).toMatchObject({ warned: 600_000, led: null });
    expect(next(visit, { type: 'tick' }, rules, 620_000)).toMatchObject({ screen: 'attract', visit: 2 });
    // Who stays is a visitor like any other.
    const stayed = next(visit, { type: 'touch' }, rules, 610_000);
    expect(warningAt(stayed, rules)).toBe(670_000);
  });

  it('lasts a quarter of an hour at most', () => {
    expect(play([{ ...tour, minutes: 500 }]).led).toBe(900_000);
  });
});
