import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READING } from '../ui/settings.ts';
import { readWishes } from './reading-owner.ts';

describe('readWishes(stored)', () => {
  it('reads back what was chosen, and takes what it does not know as never chosen', () => {
    const wishes = { settings: { ...READING, theme: 'day', textSize: 'large' }, edition: 'vi,en' };
    expect(readWishes(JSON.parse(JSON.stringify(wishes)))).toEqual(wishes);
    expect(readWishes({ settings: { theme: 'dusk', motion: 'still' }, edition: '<b>' })).toEqual({
      settings: { ...READING, motion: 'still' },
      edition: '',
    });
  });
  it('makes plain settings of whatever else is there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Object.keys(readWishes(value).settings).sort()).toEqual(Object.keys(READING).sort());
      }),
    );
  });
});
