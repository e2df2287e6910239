import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatValue, type Unit } from './format.ts';

const usd = (phrase: string): Unit => ({ phrase, notation: 'compact', digits: 2 });
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('formatValue', () => {
  it('writes billions as tỷ and thousand billions as nghìn tỷ', () => {
    expect(plain(formatValue(152e9, usd('{n} USD'), 'vi'))).toBe('152 tỷ USD');
    expect(plain(formatValue(1.5e12, usd('{n} đồng'), 'vi'))).toBe('1,5 nghìn tỷ đồng');
    expect(plain(formatValue(50e12, usd('{n} đồng'), 'vi'))).toBe('50 nghìn tỷ đồng');
  });

  it('writes the currency first in English', () => {
    expect(plain(formatValue(152e9, usd('USD {n}'), 'en'))).toBe('USD 152 billion');
    expect(plain(formatValue(50e12, usd('VND {n}'), 'en'))).toBe('VND 50 trillion');
  });

  it('chooses the plural of the language', () => {
    const firm: Unit = { phrase: { one: 'firm', other: 'firms' }, notation: 'standard', digits: 0 };
    expect(plain(formatValue(1, firm, 'en'))).toBe('1 firm');
    expect(plain(formatValue(50_000, firm, 'en'))).toBe('50,000 firms');
  });

  it('never breaks between number and unit', () => {
    expect(formatValue(152e9, usd('{n} USD'), 'vi')).not.toContain(' ');
  });
});

describe('formatNumber', () => {
  it('groups with points and decimates with commas in Vietnamese', () => {
    expect(formatNumber(1234.5, { notation: 'standard', digits: 1 }, 'vi')).toBe('1.234,5');
  });
  it('leaves years alone', () => {
    expect(formatNumber(2019, { notation: 'plain', digits: 0 }, 'vi')).toBe('2019');
  });
  it('law: reading a standard number back gives the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('vi', 'en', 'fr', 'id'), (n, language) => {
        const text = formatNumber(n, { notation: 'standard', digits: 0 }, language);
        expect(Number(text.replace(/[^\d\u2212]/g, '').replace('\u2212', '-'))).toBe(n);
      }),
    );
  });
});
