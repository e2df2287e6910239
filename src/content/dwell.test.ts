import { describe, expect, it } from 'vitest';
import { countWords, dwellSeconds } from './dwell.ts';

describe('dwellSeconds', () => {
  it('is at least eight seconds', () => {
    expect(dwellSeconds(['Một'], 'vi')).toBe(8);
  });
  it('reads Vietnamese syllables faster than English words', () => {
    const thirty = Array.from({ length: 30 }, () => 'ba').join(' ');
    expect(dwellSeconds([thirty], 'vi')).toBeLessThan(dwellSeconds([thirty], 'en'));
    expect(dwellSeconds([thirty], 'en')).toBeCloseTo(2.5 + 4.4 + 12, 5);
  });
});

describe('countWords', () => {
  it('counts a number as one word and dashes as none', () => {
    expect(countWords('Từ 50.000 lên 100.000 – gấp đôi')).toBe(6);
    expect(countWords('USD\u00a098.9\u00a0billion')).toBe(3);
  });
});
