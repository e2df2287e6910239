import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawing } from '../../test/fixtures/drawings.ts';
import { EMPTY, type Drawing } from './marks.ts';
import { Player, type Clock } from './player.ts';
import { tween } from './tween.ts';

/** A clock that only moves when told to. */
function handClock() {
  let now = 0;
  let frame: (() => void) | null = null;
  const clock: Clock = {
    now: () => now,
    request: (next) => {
      frame = next;
      return 1;
    },
    cancel: () => (frame = null),
  };
  const run = (ms: number, every = 16): void => {
    for (const end = now + ms; now < end;) {
      now = Math.min(end, now + every);
      const due = frame;
      frame = null;
      due?.();
    }
  };
  return { clock, run };
}

function setUp() {
  const painted: Drawing[] = [];
  const { clock, run } = handClock();
  const player = new Player((d) => painted.push(d), clock);
  return { player, painted, run };
}

const wait = fc.integer({ min: 0, max: 1500 });

describe('the player', () => {
  it('law: a step drawn after any way there is the step drawn from cold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(drawing, wait, fc.constantFrom('animated' as const, 'at once' as const)), {
          minLength: 1,
          maxLength: 12,
        }),
        (way) => {
          const { player, painted, run } = setUp();
          for (const [target, ms, how] of way) {
            player.show(() => target, how);
            run(ms);
          }
          run(4000);
          expect(painted.at(-1)).toBe(way.at(-1)![0]);
          expect(player.moving).toBe(false);
        },
      ),
    );
  });

  it('law: seeking gives what playing shows at that moment', () => {
    fc.assert(
      fc.property(drawing, drawing, fc.integer({ min: 1, max: 99 }), (a, b, percent) => {
        const { player, painted } = setUp();
        player.show(() => a, 'at once');
        player.show(() => b);
        player.seek(percent / 100);
        const forwards = painted.at(-1);
        player.seek(1);
        player.seek(percent / 100);
        expect(painted.at(-1)).toEqual(forwards);
      }),
    );
  });

  it('law: held at 0 or 1 between two steps it shows the step itself; between them, what playing shows at that moment', () => {
    fc.assert(
      fc.property(drawing, drawing, drawing, fc.integer({ min: 1, max: 99 }), (before, a, b, percent) => {
        const { player, painted } = setUp();
        player.show(() => before);
        player.hold(
          () => a,
          () => b,
          0,
        );
        expect(painted.at(-1)).toBe(a);
        expect(player.moving).toBe(false);
        player.hold(
          () => a,
          () => b,
          percent / 100,
        );
        expect(painted.at(-1)).toEqual(tween(a, b).at(percent / 100));
        player.hold(
          () => a,
          () => b,
          1,
        );
        expect(painted.at(-1)).toBe(b);
        expect(player.moving).toBe(false);
      }),
    );
  });

  it('goes on from where it was held, without a jump', () => {
    fc.assert(
      fc.property(drawing, drawing, drawing, fc.integer({ min: 0, max: 100 }), (a, b, c, percent) => {
        const { player, painted, run } = setUp();
        player.hold(
          () => a,
          () => b,
          percent / 100,
        );
        const held = painted.at(-1)!;
        player.show(() => c);
        if (player.moving) {
          expect(player.drawing).toEqual(tween(held, c).at(0));
          // That is on screen: a change costs nothing before its first frame.
          expect(painted.at(-1)).toBe(held);
        }
        run(4000);
        expect(painted.at(-1)).toBe(c);
      }),
    );
  });

  it('law: made anew in the middle of a change (language, size, input) it stays at the same moment', () => {
    fc.assert(
      fc.property(drawing, drawing, drawing, drawing, fc.integer({ min: 10, max: 600 }), (a, b, a2, b2, ms) => {
        const { player, run } = setUp();
        let other = false;
        player.show(() => (other ? a2 : a), 'at once');
        player.show(() => (other ? b2 : b));
        run(ms);
        const before = player.progress;
        other = true;
        player.rebuild();
        expect(player.progress).toBe(before);
        run(4000);
        expect(player.drawing).toBe(b2);
      }),
    );
  });

  it('shows every change at once where there is to be no motion', () => {
    const { player, painted } = setUp();
    player.pace = 0;
    const target: Drawing = { marks: [{ shape: 'circle', key: 'c', group: 'data', x: 1, y: 1, r: 5 }], scales: {} };
    player.show(() => target);
    expect(painted).toEqual([target]);
  });

  it('paints nothing more once it has arrived', () => {
    const { player, painted, run } = setUp();
    player.show(() => EMPTY, 'at once');
    const count = painted.length;
    run(1000);
    expect(painted).toHaveLength(count);
  });

  it('keeps no more than a few beginnings of a change that is interrupted again and again', () => {
    const { player, run } = setUp();
    let drawn = 0;
    const take = (i: number) => () => {
      drawn++;
      return {
        marks: [{ shape: 'circle', key: String(i % 3), group: 'data', x: i, y: 0, r: 5 }],
        scales: {},
      } as Drawing;
    };
    for (let i = 0; i < 60; i++) {
      player.show(take(i));
      run(40);
    }
    drawn = 0;
    player.rebuild();
    expect(drawn).toBeLessThan(20);
  });
});
