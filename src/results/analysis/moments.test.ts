import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf } from '../day.ts';
import { clockOf } from './moments.ts';

it('tells day and hour in Vietnam as the log names its files', () => {
  const clock = clockOf('Asia/Ho_Chi_Minh');
  const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, (at) => {
      const { day, hour } = clock(at.toISOString());
      expect(day).toBe(dayOf(at));
      expect(hour).toBe((at.getUTCHours() + 7) % 24);
    }),
  );
});

it('knows zones of three quarters of an hour, and summer time', () => {
  expect(clockOf('Asia/Kathmandu')('2026-11-22T18:14:59.000Z')).toEqual({ day: '2026-11-22', hour: 23 });
  expect(clockOf('Asia/Kathmandu')('2026-11-22T18:15:00.000Z')).toEqual({ day: '2026-11-23', hour: 0 });
  expect(clockOf('Europe/Berlin')('2026-07-01T12:00:00.000Z').hour).toBe(14);
});
