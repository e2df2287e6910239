import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTogether } from './keep-together.ts';

describe('keepTogether', () => {
  it('parts no phrase, in any case', () => {
    expect(keepTogether('Doanh nghiệp công nghệ Việt Nam', ['doanh nghiệp', 'công nghệ', 'Việt Nam'])).toBe(
      'Doanh\u00a0nghiệp công\u00a0nghệ Việt\u00a0Nam',
    );
  });
  it('leaves longer words alone', () => {
    expect(keepTogether('xin doanh nghiệpx', ['doanh nghiệp'])).toBe('xin doanh nghiệpx');
  });
  it('finds a phrase that begins inside of one in a longer word', () => {
    expect(keepTogether('in và và và', ['à và'])).toBe('in và và và');
    expect(keepTogether('năm năm năm', ['m năm', 'năm năm'])).toBe('năm\u00a0năm năm');
    expect(keepTogether('xnăm năm năm', ['năm năm'])).toBe('xnăm năm\u00a0năm');
  });
  it('law: it finds what a pattern of whole words in any case would find', () => {
    const word = fc.constantFrom(
      'Việt',
      'việt',
      'Nam',
      'NAM',
      'công',
      'Công',
      'nghệ',
      'x',
      'İ',
      '𝐀',
      '10',
      'tỷ',
      '.',
      '(',
    );
    const gap = fc.constantFrom(' ', ' ', '\u00a0', '\n', '', ', ');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const text = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    const byPattern = (whole: string, phrases: string[]) =>
      phrases.reduce((kept, one) => {
        const words = one.split(' ').map((part) => part.replace(/[.(]/g, '\\$&'));
        const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${words.join('\\s')}(?![\\p{L}\\p{M}])`, 'giu');
        return kept.replace(pattern, (found) => found.replace(/\s/g, '\u00a0'));
      }, whole);
    fc.assert(
      fc.property(text, fc.array(phrase, { maxLength: 4 }), (whole, phrases) => {
        expect(keepTogether(whole, phrases)).toBe(whole.includes(' ') ? byPattern(whole, phrases) : whole);
      }),
    );
  });
});
