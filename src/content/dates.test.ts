import { describe, expect, it } from 'vitest';
import { decimalYear, formatDate } from './dates.ts';

describe('formatDate', () => {
  it('keeps the precision it is given', () => {
    expect(formatDate('2019-05-09', 'vi')).toBe('09/05/2019');
    expect(formatDate('2019-05-09', 'en')).toBe('9\u00a0May 2019');
    expect(formatDate('2019-05', 'vi')).toBe('tháng 5 năm 2019');
    expect(formatDate('2019-05', 'en')).toBe('May 2019');
    expect(formatDate('2019', 'en')).toBe('2019');
  });
  it('writes the first of a month as French does', () => {
    expect(formatDate('1840-01-01', 'fr')).toBe('1er\u00a0janvier 1840');
    expect(formatDate('1791-03-11', 'fr-CH')).toBe('11\u00a0mars 1791');
    expect(formatDate('1840-01-01', 'de')).toBe('1.\u00a0Januar 1840');
  });
});

describe('decimalYear', () => {
  it('is in order with the dates', () => {
    const dates = ['2018', '2019-04', '2019-05-09', '2019', '2019-08-20', '2020-12-23'].map(decimalYear);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });
});
