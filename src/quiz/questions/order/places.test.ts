import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, move, placesOf, seats, toggle, type Places } from './places.ts';

const ids = ['a', 'b', 'c', 'd'];
const places = fc
  .array(fc.nat(ids.length), { minLength: ids.length, maxLength: ids.length })
  .map((picks): Places => picks.map((pick, i) => (pick < ids.length && picks.indexOf(pick) === i ? ids[pick]! : null)));
const item = fc.constantFrom(...ids);
const place = fc.nat(ids.length - 1);
const held = (of: Places) => of.filter((id) => id !== null).sort();

describe('toggle(places, id)', () => {
  it('puts an item into the first free place, and takes it back without moving any other', () => {
    expect(toggle([null, 'b', null, null], 'a')).toEqual(['a', 'b', null, null]);
    expect(toggle(['a', 'b', 'c', null], 'b')).toEqual(['a', null, 'c', null]);
    fc.assert(
      fc.property(places, item, (places, id) => {
        const after = toggle(places, id);
        expect(after.includes(id)).toBe(!places.includes(id));
        expect(after.filter((one, i) => one !== places[i])).toHaveLength(1);
      }),
    );
  });
});

describe('move(places, id, to)', () => {
  it('makes room towards the nearest free place', () => {
    expect(move(['a', 'b', 'c', 'd'], 'd', 1)).toEqual(['a', 'd', 'b', 'c']);
    expect(move(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(move(['a', null, 'b', null], 'c', 2)).toEqual(['a', 'b', 'c', null]);
    expect(move([null, null, null, null], 'c', 3)).toEqual([null, null, null, 'c']);
  });
  it('loses nothing, and ends where it was sent', () => {
    fc.assert(
      fc.property(places, item, place, (places, id, to) => {
        const after = move(places, id, to);
        expect(after[to]).toBe(id);
        expect(after).toHaveLength(ids.length);
        expect(held(after)).toEqual(held(places.includes(id) ? places : [...places, id]));
        expect(move(after, id, to)).toEqual(after);
      }),
    );
  });
});

describe('seats(ids, places)', () => {
  it('gives every item a place of its own, those that wait the free ones', () => {
    fc.assert(
      fc.property(places, (places) => {
        const found = seats(ids, places);
        expect(found.map(({ seat }) => seat).sort()).toEqual([0, 1, 2, 3]);
        for (const { id, seat, placed } of found) expect(places[seat]).toBe(placed ? id : null);
      }),
    );
  });
});

describe('isComplete(count, answer)', () => {
  it('wants every place filled', () => {
    expect(isComplete(4, ids)).toBe(true);
    expect(isComplete(4, ['a', null, 'b', 'c'])).toBe(false);
    expect(isComplete(4, placesOf(4, null))).toBe(false);
  });
});
