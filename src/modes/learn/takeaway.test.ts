import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiefOf } from './takeaway.ts';

describe('chiefOf(slides)', () => {
  it('is the first slide of the highest priority; one that says nothing of it stands between', () => {
    expect(
      chiefOf([{ id: 'a', priority: 3 }, { id: 'b' }, { id: 'c', priority: 1 }, { id: 'd', priority: 1 }]),
    ).toEqual({
      id: 'c',
      priority: 1,
    });
    expect(chiefOf([{ id: 'a', priority: 3 }, { id: 'b' }])).toEqual({ id: 'b' });
    expect(chiefOf([])).toBeNull();
  });

  it('is never outranked', () => {
    const slide = fc.record({ priority: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(slide, { minLength: 1 }), (slides) => {
        const chief = chiefOf(slides)!;
        expect(slides.every(({ priority = 2 }) => (chief.priority ?? 2) <= priority)).toBe(true);
      }),
    );
  });
});
