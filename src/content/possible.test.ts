import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPossible } from './possible.ts';

describe('a day', () => {
  it.each(['2019', '2019-05', '2019-05-09', '2024-02-29', '2000-02-29', '2019-12-31'])('%s can be', (date) => {
    expect(isPossible(date)).toBe(true);
  });

  it.each(['2019-02-31', '2019-02-29', '1900-02-29', '2020-04-31', '2020-02-30'])('%s cannot be', (date) => {
    expect(isPossible(date)).toBe(false);
  });

  it('that a calendar has can be', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => isPossible(day.toISOString().slice(0, 10))));
  });
});
