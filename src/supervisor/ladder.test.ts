import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, climb, GROUND, RUNGS, type Fault, type Ladder, type Rung, type Sign } from './ladder.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const FAULTS: Fault[] = ['stuck', 'error', 'white', 'away', 'memory', 'hung', 'crashed', 'gone'];

interface Done {
  readonly rung: Rung;
  readonly at: number;
}

/** Tells the ladder one sign after another, `gap` ms apart; answers with all that it did. */
function live(signs: readonly { sign: Sign; gap: number }[], from: Ladder = GROUND) {
  let [ladder, now] = [from, 0];
  const done: Done[] = [];
  for (const { sign, gap } of signs) {
    now += gap;
    const next = climb(ladder, sign, now);
    ladder = next.ladder;
    if (next.act) done.push({ rung: next.act, at: now });
  }
  return { ladder, done, now };
}
const every = (gap: number, count: number, sign: Sign) => Array.from({ length: count }, () => ({ sign, gap }));
const ill = (fault: Fault): Sign => ({ type: 'ill', fault });
const WELL: Sign = { type: 'well' };
const rungs = (done: readonly Done[]) => done.map(({ rung }) => rung);

const anySign: fc.Arbitrary<Sign> = fc.oneof(
  fc.constant(WELL),
  fc.constant<Sign>({ type: 'picture' }),
  fc.constantFrom(...FAULTS).map(ill),
);
/** Signs come every two seconds, later when the machine sleeps. */
const anyLife = fc.array(
  fc.record({ sign: anySign, gap: fc.constantFrom(2000, 2000, 2000, 20_000, 5 * MINUTE, HOUR) }),
  {
    maxLength: 600,
  },
);

describe('the ladder', () => {
  it('climbs rung by rung while nothing helps, and ends at the still picture', () => {
    expect(rungs(live(every(2000, 40, ill('stuck'))).done)).toEqual(['reset', 'reload', 'page', 'browser', 'still']);
  });

  it('begins where help is possible at all', () => {
    const first = (fault: Fault) => climb(GROUND, ill(fault), 0).act;
    expect(FAULTS.map(first)).toEqual([
      'reset',
      'reload',
      'reload',
      'reload',
      'reload',
      'page',
      'reload',
      'browser',
    ] satisfies Rung[]);
  });

  it('gives each rung time to help, and begins anew when one has', () => {
    const { ladder, done } = live([
      ...every(2000, 3, ill('crashed')),
      ...every(2000, 5, WELL),
      ...every(2000, 2, ill('crashed')),
    ]);
    expect(rungs(done)).toEqual(['reload', 'reload']);
    expect(ladder.state).toBe('recovering');
  });

  it('takes a harder rung when the page keeps falling soon after it got up', () => {
    const falls = Array.from({ length: 11 }, () => [...every(2000, 1, ill('crashed')), ...every(2000, 4, WELL)]).flat();
    const { done, ladder } = live(falls);
    expect(rungs(done)).toEqual([
      ...Array<Rung>(3).fill('reload'),
      ...Array<Rung>(3).fill('page'),
      ...Array<Rung>(4).fill('browser'),
      'still',
    ]);
    expect(ladder.stills).toBe(1);
  });

  it('comes back from the still picture when the page itself came back', () => {
    const { ladder } = live([...every(2000, 40, ill('gone')), { sign: WELL, gap: 2000 }]);
    expect(ladder.state).toBe('running');
  });

  it('tries again after the still picture, each time later, at most an hour', () => {
    let [ladder, now] = [live(every(2000, 40, ill('white'))).ladder, 80_000];
    const waits: number[] = [];
    for (let left = now; waits.length < 8; now += 2000) {
      // While the picture stands it is seen; what comes after it fails.
      const next = climb(ladder, ladder.state === 'still' ? { type: 'picture' } : ill('white'), now);
      if (next.act === 'browser' && ladder.state === 'still') waits.push(now - left);
      if (next.act === 'still') left = now;
      ladder = next.ladder;
    }
    for (const [i, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(waits[i - 1] ?? 0);
    expect(waits.at(-1)).toBeLessThanOrEqual(HOUR + 2000);
    expect(waits.at(-1)).toBeGreaterThan(HOUR / 2);
  });

  it('forgets after a calm hour', () => {
    const { ladder } = live([...every(2000, 40, ill('crashed')), ...every(MINUTE, 62, WELL)]);
    expect(ladder).toMatchObject({ state: 'running', taken: [], stills: 0 });
  });
});

describe('laws of the ladder', () => {
  it('no rung is used more often than its bound, but one more from each still picture', () => {
    fc.assert(
      fc.property(anyLife, (signs) => {
        const { done } = live(signs);
        for (const rung of RUNGS) {
          if (rung === 'still') continue;
          const { most, within } = BOUNDS[rung];
          const times = done.filter((one) => one.rung === rung);
          for (const { at } of times) {
            const near = times.filter((one) => one.at > at - within && one.at <= at).length;
            // The picture is left after two minutes at the earliest, and then later each time.
            const stills = done.filter((one) => one.rung === 'still' && one.at > at - within && one.at <= at).length;
            expect(near).toBeLessThanOrEqual(most + stills + (rung === 'browser' ? within / (2 * MINUTE) : 0));
          }
        }
      }),
    );
  });

  it('never does more than a few things in ten minutes, however bad it gets', () => {
    fc.assert(
      fc.property(anyLife, (signs) => {
        const { done } = live(signs);
        for (const { at } of done)
          expect(done.filter((one) => one.at > at - 10 * MINUTE && one.at <= at).length).toBeLessThanOrEqual(35);
      }),
    );
  });

  it('what is well is left alone', () => {
    fc.assert(
      fc.property(anyLife, (signs) => {
        const { ladder, now } = live(signs);
        const next = climb(ladder, WELL, now + 1);
        expect(next.act).toBeNull();
        expect(next.ladder.state).toBe('running');
      }),
    );
  });

  it('something is done about every fault that stays, within a minute and a half', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom(...FAULTS), (signs, fault) => {
        const { ladder, now } = live(signs);
        const acts = Array.from({ length: 45 }, (_, i) => now + (i + 1) * 2000).reduce(
          (state, at) => {
            const next = climb(state.ladder, ill(fault), at);
            return { ladder: next.ladder, count: state.count + (next.act ? 1 : 0) };
          },
          { ladder, count: 0 },
        );
        expect(acts.count).toBeGreaterThan(0);
      }),
    );
  });

  it('remembers only so much', () => {
    fc.assert(
      fc.property(anyLife, (signs) => {
        expect(live(signs).ladder.taken.length).toBeLessThanOrEqual(210);
      }),
    );
  });
});
