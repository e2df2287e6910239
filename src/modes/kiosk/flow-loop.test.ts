import { describe, expect, it } from 'vitest';
import { play, rules } from '../../../test/fixtures/flow.ts';
import { begin, next } from './flow.ts';

describe('the attract loop', () => {
  it('plays its steps and items by its own clock, again and again', () => {
    let visit = begin(rules, 0);
    const seen: string[] = [];
    for (let now = 0; now <= 31_000; now += 250) {
      visit = next(visit, { type: 'tick' }, rules, now);
      const here = `${visit.attract.item}/${visit.attract.step}`;
      if (seen.at(-1) !== here) seen.push(here);
    }
    expect(seen).toEqual(['0/0', '0/1', '1/0', '0/0', '0/1', '1/0', '0/0']);
  });

  it('holds still for a guess, and warns when its visitor is gone', () => {
    let visit = play([{ type: 'guess', place: 60_000 }]);
    expect(visit.attract).toMatchObject({ step: 2, guess: 60_000 });
    visit = next(visit, { type: 'tick' }, rules, 44_000);
    expect(visit.warned).toBeNull();
    visit = next(visit, { type: 'tick' }, rules, 45_000);
    expect(visit.warned).toBe(45_000);
    visit = next(visit, { type: 'tick' }, rules, 65_000);
    expect(visit).toMatchObject({ screen: 'attract', visit: 1, attract: { item: 0, step: 0, guess: null } });
  });

  it('takes one guess, and only where one is asked for', () => {
    expect(
      play([
        { type: 'guess', place: 1 },
        { type: 'guess', place: 2 },
      ]).attract.guess,
    ).toBe(1);
    const other = { ...begin(rules, 0), attract: { item: 1, step: 0, since: 0, guess: null, held: false } };
    expect(play([{ type: 'guess', place: 1 }], other).attract.guess).toBeNull();
  });
});

describe('a guess in the making', () => {
  it('stops the loop at the step that asks', () => {
    const visit = play([{ type: 'ask' }]);
    expect(visit.attract).toMatchObject({ item: 0, step: 1, held: true, guess: null });
    expect(next(visit, { type: 'guess', place: 7 }, rules, 100).attract).toMatchObject({
      step: 2,
      guess: 7,
      held: false,
    });
  });
  it('is nothing where no guess is asked for, or after one', () => {
    expect(play([{ type: 'guess', place: 7 }, { type: 'ask' }]).attract).toMatchObject({ step: 2, held: false });
    const other = { ...begin(rules, 0), attract: { item: 1, step: 0, since: 0, guess: null, held: false } };
    expect(play([{ type: 'ask' }], other).attract.held).toBe(false);
  });
});

describe('holding the loop', () => {
  it('stops it until it is let go, and not for ever', () => {
    let visit = play([{ type: 'hold', held: true }]);
    visit = next(visit, { type: 'tick' }, rules, 30_000);
    expect(visit.attract).toMatchObject({ item: 0, step: 0 });
    expect(next(visit, { type: 'tick' }, rules, 45_000).warned).toBe(45_000);
    visit = next(visit, { type: 'hold', held: false }, rules, 31_000);
    expect(next(visit, { type: 'tick' }, rules, 33_000).attract.step).toBe(1);
  });
});
