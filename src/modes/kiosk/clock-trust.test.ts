import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plausible, trust, type ClockSample, type ClockTrust } from './clock-trust.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WALL = Date.UTC(2025, 11, 20, 2);
const schedule = { zone: 'Asia/Ho_Chi_Minh', days: [{ date: '2025-12-20', opens: '08:00', closes: '17:30' }] };

const after = (samples: readonly ClockSample[]): ClockTrust =>
  samples.reduce<ClockTrust | null>((clock, sample) => trust(clock, sample), null)!;
/** A clock looked at every second from `from` to `to` (ms, monotonic), `ahead` of the other. */
const steady = (from: number, to: number, ahead: number): ClockSample[] =>
  Array.from({ length: Math.floor((to - from) / 1000) + 1 }, (_, i) => {
    const mono = from + i * 1000;
    return { mono, wall: ahead + mono };
  });

describe('a clock', () => {
  it('is believed while both clocks go on together', () => {
    expect(after(steady(0, 30 * MINUTE, WALL)).jumped).toBe(false);
  });

  it('is not believed from a jump on until it has stood for ten minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2 * MINUTE + 1, max: 50 * 365 * DAY }),
        fc.boolean(),
        fc.integer({ min: 0, max: 30 }),
        (jump, forward, quiet) => {
          const ahead = WALL + (forward ? jump : -jump);
          const samples = [...steady(0, MINUTE, WALL), ...steady(MINUTE + 1000, MINUTE + 1000 + quiet * MINUTE, ahead)];
          expect(after(samples).jumped).toBe(quiet < 10);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('that swings is not believed', () => {
    const swings = Array.from({ length: 8 }, (_, i) =>
      steady(i * 5 * MINUTE, i * 5 * MINUTE + 4 * MINUTE, WALL + (i % 2) * DAY),
    );
    expect(after(swings.flat()).jumped).toBe(true);
  });

  it('may be corrected by two minutes, and drift by that much in days', () => {
    expect(after([...steady(0, MINUTE, WALL), ...steady(MINUTE, 2 * MINUTE, WALL + 2 * MINUTE)]).jumped).toBe(false);
    const drifting = Array.from({ length: 5000 }, (_, i) => ({ mono: i * MINUTE, wall: WALL + i * MINUTE * 1.0005 }));
    expect(Math.abs(drifting.at(-1)!.wall - WALL - drifting.at(-1)!.mono)).toBeGreaterThan(2 * MINUTE);
    expect(after(drifting).jumped).toBe(false);
  });

  it('is a new one after a reload', () => {
    const jumped = after([...steady(0, MINUTE, WALL), ...steady(MINUTE, 2 * MINUTE, WALL + DAY)]);
    expect(jumped.jumped).toBe(true);
    expect(after(steady(0, MINUTE, WALL + DAY)).jumped).toBe(false);
  });
});

describe('the date', () => {
  const believed = (wall: number, version = '2026.2') =>
    plausible(trust(null, { wall, mono: 0 }), wall, schedule, version);

  it('lies within 400 days of a day of the schedule', () => {
    expect(believed(WALL)).toBe(true);
    for (const days of [-399, 399]) expect(believed(WALL + days * DAY)).toBe(true);
    for (const days of [-401, 401, -50 * 365]) expect(believed(WALL + days * DAY)).toBe(false);
  });

  it('is not before the day that the version names', () => {
    expect(believed(WALL, '2025-12-20')).toBe(true);
    expect(believed(WALL - 2 * DAY, '2025-12-20')).toBe(false);
    expect(believed(WALL - 2 * DAY, '2025-12-20-b')).toBe(false);
  });

  it('does not help a clock that has jumped', () => {
    expect(plausible({ ahead: WALL, since: 0, jumped: true }, WALL, schedule, '1')).toBe(false);
  });
});
