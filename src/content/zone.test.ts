import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isZone, offsetAt } from './zone.ts';

const HOUR = 3_600_000;
/** No summer time, half hours, both hemispheres, a day that was left out, a summer time of half an hour. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
];
const zones = fc.constantFrom(...ZONES);
/** Whole minutes from 2024 to 2029. */
const instants = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2029, 0, 1) / 60_000 })
  .map((minute) => minute * 60_000);

const shown = (instant: number, zone: string): string =>
  new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
const instantAt = (text: string, zone: string) => instantOf(text.slice(0, 10), text.slice(11), zone);

describe('the time of a zone', () => {
  it('is the platform’s own, for every instant', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const own = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
        expect(shown(instant, zone)).toBe(own.format(instant).replace(' ', 'T'));
      }),
    );
  });

  it('leads back to the first instant that shows it', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const found = instantAt(shown(instant, zone), zone);
        expect(shown(found, zone)).toBe(shown(instant, zone));
        expect(found).toBeLessThanOrEqual(instant);
        expect(instant - found).toBeLessThanOrEqual(HOUR);
      }),
      { numRuns: 300 },
    );
  });

  it('that clocks skip is as much later as they jump', () => {
    expect(instantAt('2025-03-30T02:30', 'Europe/Berlin')).toBe(Date.UTC(2025, 2, 30, 1, 30));
  });

  it('that comes twice is the first', () => {
    expect(instantAt('2025-10-26T02:30', 'Europe/Berlin')).toBe(Date.UTC(2025, 9, 26, 0, 30));
  });

  it('in Vietnam is seven hours ahead, at midnight too', () => {
    expect(instantAt('2025-12-20T08:00', 'Asia/Ho_Chi_Minh')).toBe(Date.UTC(2025, 11, 20, 1));
    expect(instantAt('2026-01-01T00:00', 'Asia/Ho_Chi_Minh')).toBe(Date.UTC(2025, 11, 31, 17));
  });

  it('needs a zone that exists', () => {
    expect(ZONES.every(isZone)).toBe(true);
    expect(isZone('Asia/Sai_Gon_City')).toBe(false);
  });
});
