import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING, sense, type Sensed } from './gesture.ts';

const WIDTH = 1920;
const LEFT = { x: 40, y: 40 };
const RIGHT = { x: WIDTH - 40, y: 40 };

const after = (events: readonly Sensed[]) => events.reduce((made, event) => sense(made, event, WIDTH), NOTHING).step;
const touch = (type: Sensed['type'], at: number, place: { x: number; y: number }, primary = true): Sensed => ({
  type,
  at,
  primary,
  ...place,
});
const gesture = (hold = 3200, wait = 500): Sensed[] => [
  touch('down', 0, LEFT),
  touch('up', hold, LEFT),
  touch('down', hold + wait, RIGHT),
  touch('up', hold + wait + 80, RIGHT),
];

const anything = fc.record({
  type: fc.constantFrom<Sensed['type'][]>('down', 'move', 'up', 'cancel'),
  primary: fc.boolean(),
  x: fc.oneof(fc.integer({ min: 0, max: WIDTH }), fc.constantFrom(40, WIDTH - 40)),
  y: fc.oneof(fc.integer({ min: 0, max: 1080 }), fc.constant(40)),
  wait: fc.integer({ min: 0, max: 6000 }),
});

describe('sense', () => {
  it('opens when the left corner is held for three seconds and the right one tapped soon after', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3000, max: 10_000 }),
        fc.integer({ min: 0, max: 3000 }),
        (hold, wait) => after(gesture(hold, wait)) === 'open',
      ),
    );
  });

  it('does not open for a shorter hold, a longer one, or a late tap', () => {
    expect(after(gesture(2999))).toBe('none');
    expect(after(gesture(600_000))).toBe('none');
    expect(after(gesture(3200, 3001))).toBe('none');
  });

  it('begins anew with a second finger, wherever in the gesture it comes down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: WIDTH }), (at, x) => {
        const events = gesture();
        const other = touch('down', events[at - 1]!.at, { x, y: 500 }, false);
        return after([...events.slice(0, at), other, ...events.slice(at)]) === 'none';
      }),
    );
  });

  it('ends where the finger leaves the corner or the browser takes it', () => {
    const [down, ...rest] = gesture();
    expect(after([down!, touch('move', 100, { x: 300, y: 40 }), ...rest])).toBe('none');
    expect(after([down!, touch('cancel', 100, LEFT), ...rest])).toBe('none');
  });

  it('whatever hands do, opens only after a hold alone in the left corner and a tap in the right one', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (moves) => {
        let at = 0;
        const events = moves.map(({ wait, ...rest }): Sensed => ({ ...rest, at: (at += wait) }));
        events.forEach((_, i) => {
          if (after(events.slice(0, i + 1)) !== 'open') return;
          const downs = events.slice(0, i + 1).filter(({ type }) => type === 'down');
          const [hold, tap] = downs.slice(-2);
          expect(hold!.primary && tap!.primary).toBe(true);
          expect(hold!.x <= 96 && tap!.x >= WIDTH - 96).toBe(true);
          expect(tap!.at - hold!.at).toBeGreaterThanOrEqual(3000);
          expect(tap!.at - hold!.at).toBeLessThanOrEqual(13_000);
        });
      }),
      { numRuns: 500 },
    );
  });
});
