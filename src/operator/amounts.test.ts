import { describe, expect, it } from 'vitest';
import { Amounts } from './amounts.ts';

const vi = new Amounts('vi', 'Asia/Ho_Chi_Minh');
const en = new Amounts('en', 'Asia/Ho_Chi_Minh');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('Amounts', () => {
  it('says times in their two largest units', () => {
    expect([0, 999, 59_400, 60_000, 200_000, 7_500_000, 90_000_000].map((ms) => plain(vi.span(ms)))).toEqual([
      '0 giây',
      '1 giây',
      '59 giây',
      '1 phút',
      '3 phút 20 giây',
      '2 giờ 5 phút',
      '1 ngày 1 giờ',
    ]);
    expect(plain(en.span(200_000))).toBe('3 mins 20 secs');
  });

  it('says shares with their interval, and nothing where none is told', () => {
    expect(vi.percent(0.616)).toBe('62%');
    expect(vi.interval({ n: 40, value: 0.5, low: 0.35, high: 0.65 })).toBe('35% – 65%');
    expect(vi.interval({ n: 2, value: null, low: null, high: null })).toBe('');
  });

  it('writes coefficients, sizes and moments as the language does', () => {
    expect([vi.coefficient(0.316), vi.coefficient(-0.2)]).toEqual(['0,32', '\u22120,20']);
    expect([en.bytes(640), en.bytes(12_340_000), en.bytes(3.2e12)].map(plain)).toEqual([
      '640 byte',
      '12.3 MB',
      '3.2 TB',
    ]);
    expect(en.moment('2026-11-22T02:05:09Z')).toBe('22/11/2026, 09:05:09');
    expect(en.moment('yesterday')).toBe('yesterday');
    expect(vi.day('2026-11-02')).toBe('02/11/2026');
  });
});
