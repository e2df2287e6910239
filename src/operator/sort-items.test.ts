import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../test/fixtures/operator-report.ts';
import { SORTS, sortItems, turn } from './sort-items.ts';

const { items } = sampleReport();

describe('sortItems', () => {
  it('keeps every question, in order, with those that are not known last', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...items]), fc.constantFrom(...SORTS), fc.boolean(), (given, by, down) => {
        const sorted = sortItems(given, { by, down });
        expect(new Set(sorted)).toEqual(new Set(given));
        const values = sorted.map((item) => (by === 'facility' ? item.facility.value : item[by]));
        const known = values.filter((value) => value !== null);
        expect(values.slice(0, known.length)).toEqual(known);
        expect(known).toEqual([...known].sort((a, b) => (down ? b - a : a - b)));
      }),
    );
  });

  it('turns at the second touch of the same head', () => {
    const first = turn({ by: 'n', down: true }, 'facility');
    expect(first).toEqual({ by: 'facility', down: false });
    expect(turn(first, 'facility')).toEqual({ by: 'facility', down: true });
  });
});
