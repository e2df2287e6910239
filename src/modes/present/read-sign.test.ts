import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sign } from './podium.ts';
import { readSign } from './read-sign.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const seen = fc.record({
  position: fc.string(),
  edition: fc.string(),
  question: fc.string(),
  width: fc.nat(8000),
  height: fc.nat(8000),
  full: fc.boolean(),
});
const signs: fc.Arbitrary<Sign> = fc.oneof(
  fc.record({ type: fc.constant('pointer' as const), spot: fc.option(fc.record({ x: share, y: share })) }),
  fc.record({ type: fc.constant('hall' as const), seen: fc.option(seen) }),
  fc.constant({ type: 'hold' } as const),
  fc.record({
    type: fc.constant('look' as const),
    by: fc.constantFrom(1 as const, -1 as const),
    from: fc.option(fc.string()),
  }),
  fc.record({
    type: fc.constant('lead' as const),
    step: fc.option(fc.record({ x: fc.integer({ min: -1, max: 1 }), y: fc.integer({ min: -1, max: 1 }) })),
  }),
);

describe('readSign(value)', () => {
  it('reads what a window says', () => {
    fc.assert(
      fc.property(signs, (sign) => {
        expect(readSign(structuredClone(sign))).toEqual(sign);
      }),
    );
  });

  it('makes of anything else no sign, or one that a window can use', () => {
    const parts = fc.record({
      type: fc.constantFrom('pointer', 'hall', 'hold', 'look', 'lead', 'x'),
      spot: fc.anything(),
      by: fc.anything(),
      from: fc.anything(),
      step: fc.anything(),
      seen: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), parts), (value) => {
        const sign = readSign(value);
        if (sign) expect(readSign(sign)).toEqual(sign);
        if (sign?.type === 'pointer' && sign.spot) expect(Number.isFinite(sign.spot.x + sign.spot.y)).toBe(true);
        if (sign?.type === 'hall' && sign.seen) expect(typeof sign.seen.position).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });

  it('does not take a hall that says nothing that can be read for one that has gone', () => {
    expect(readSign({ type: 'hall' })).toBeNull();
    expect(readSign({ type: 'hall', seen: { position: 7 } })).toBeNull();
    expect(readSign({ type: 'hall', seen: null })).toEqual({ type: 'hall', seen: null });
  });
});
