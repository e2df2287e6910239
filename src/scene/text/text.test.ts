import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, missingGlyphs } from './measure.ts';
import { wrap } from './wrap.ts';

const style = { size: 40, weight: 600 } as const;

describe('measure', () => {
  it('knows every Vietnamese letter', () => {
    const bases = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯYđĐ';
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = [...bases].flatMap((b) => tones.map((t) => (b + t).normalize('NFC'))).filter((l) => l.length === 1);
    expect(missingGlyphs(letters.join(''))).toEqual([]);
    expect(letters.length).toBeGreaterThan(130);
  });
  it('finds characters that the typeface lacks', () => {
    expect(missingGlyphs('a \u2192 b \u2265 c')).toEqual(['\u2192', '\u2265']);
  });
  it('law: widths add up and grow with the size', () => {
    const text = fc.stringMatching(/^[a-zA-Zàáạấ ]*$/);
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(measure(a + b, 40)).toBeCloseTo(measure(a, 40) + measure(b, 40), 6);
        expect(measure(a, 80)).toBeCloseTo(2 * measure(a, 40), 6);
      }),
    );
  });
});

describe('wrap', () => {
  const word = fc.stringMatching(/^[a-zạếổ]{1,12}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
  it('law: loses no word and stays within the width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 120, max: 900 }), (words, width) => {
        const lines = wrap(words, width, style, measure);
        expect(lines.join(' ')).toBe(words);
        for (const line of lines)
          if (line.includes(' ')) expect(measure(line, 40, 600)).toBeLessThanOrEqual(width + 1e-9);
      }),
    );
  });
  it('never breaks at a no-break space', () => {
    expect(wrap('Make in Việt\u00a0Nam', 10, style, measure)).toEqual(['Make', 'in', 'Việt\u00a0Nam']);
  });
  it('begins a sentence on a line of its own where that costs no line', () => {
    expect(wrap('100.000 chỗ. Năm 2024 sáng đến đâu?', 700, style, measure)).toEqual([
      '100.000 chỗ.',
      'Năm 2024 sáng đến đâu?',
    ]);
  });
  it('evens the lines out instead of leaving one word alone', () => {
    const lines = wrap('một hai ba bốn năm sáu bảy', measure('một hai ba bốn năm sáu', 40, 600), style, measure);
    expect(lines).toHaveLength(2);
    expect(lines[1]!.split(' ').length).toBeGreaterThan(1);
  });
});
