import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, rangeOf, wordsOf } from './fold.ts';

const VIETNAMESE = 'aăâeêioôơuưyđbcdghklmnpqrstvxAĂÂĐÊÔƠƯ'.split('');
const MARKS = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323', ''];
const syllable = fc
  .array(fc.tuple(fc.constantFrom(...VIETNAMESE), fc.constantFrom(...MARKS)), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.flat().join('').normalize('NFC'));
const sentence = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  sentence,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789., \u00a0\u202fađ\u0301') }),
);
/** As a machine without Vietnamese letters writes it. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe('fold(text)', () => {
  it('folds what is folded into itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: once } = fold(text);
        expect(fold(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('makes the same of a text with its marks and without, composed and decomposed, in capitals and small letters', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { text: folded } = fold(text);
        expect(folded).toMatch(/^[a-z ]*$/);
        for (const other of [bare(text), text.normalize('NFD'), text.toUpperCase(), text.replace(/ /g, '\u00a0')])
          expect(fold(other).text).toBe(folded);
      }),
    );
  });

  it('knows for every letter the stretch of the text that it was made from, in order and without gaps among marks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.ends).toHaveLength(folded.text.length);
        folded.starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(i ? folded.starts[i - 1]! : 0);
          expect(folded.ends[i]).toBeGreaterThan(start);
          expect(folded.ends[i]).toBeLessThanOrEqual(text.length);
        });
        // No mark is left outside of the letter that bears it.
        if (folded.text) expect(text.slice(folded.ends.at(-1))).not.toMatch(/^\p{M}/u);
      }),
    );
  });

  it('reads a number however its digits are parted', () => {
    for (const written of ['100.000', '100,000', '100\u00a0000', '100\u202f000', '100000'])
      expect(fold(written).text).toBe('100000');
    expect(fold('1.234,5').text).toBe('1234.5');
    expect(fold('1,234.5').text).toBe('1234.5');
    expect(fold('98,9 tỷ USD').text).toBe('98.9 ty usd');
    expect(fold('09/05/2019, 7.').text).toBe('09/05/2019, 7.');
  });

  it('marks whole letters of the original', () => {
    const folded = fold('Mục tiêu: 100.000 doanh nghiệp');
    const at = folded.text.indexOf('100000');
    const [begin, end] = rangeOf(folded, at, at + 6);
    expect('Mục tiêu: 100.000 doanh nghiệp'.slice(begin, end)).toBe('100.000');
  });
});

describe('wordsOf(original)', () => {
  it('finds words and numbers, decimals whole, and nothing else', () => {
    const words = (text: string) => wordsOf(text).map(({ word }) => word);
    expect(words('“Make in Việt Nam”: 98,9 tỷ USD, +32%!')).toEqual([
      'make',
      'in',
      'viet',
      'nam',
      '98.9',
      'ty',
      'usd',
      '32',
    ]);
    expect(words('… – ')).toEqual([]);
  });
});
