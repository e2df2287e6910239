import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText, writeText } from './template.ts';
import { factsIn, plainText } from './text.ts';

const say = (id: string, form: string) => `<${id}|${form}>`;

describe('writeText', () => {
  it('keeps a text without facts a string', () => {
    expect(writeText('Xin chào', say)).toBe('Xin chào');
  });
  it('names each fact as a run of its own', () => {
    expect(writeText('Từ {a} đến {b:year}.', say)).toEqual([
      'Từ ',
      { fact: 'a', text: '<a|value>' },
      ' đến ',
      { fact: 'b', text: '<b|year>' },
      '.',
    ]);
  });
  it('writes a plain number as it is', () => {
    expect(writeText('Of every {=100} dollars', say)).toBe('Of every 100 dollars');
  });
  it('law: no words are lost', () => {
    const words = fc.string().filter((s) => !/[{}]/.test(s));
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.constant('{a}'), fc.constant('{b-2:year}'))), (parts) => {
        const expected = parts
          .join('')
          .replace('', '')
          .replace(/\{a\}/g, '<a|value>')
          .replace(/\{b-2:year\}/g, '<b-2|year>');
        const text = writeText(parts.join(''), say);
        expect(plainText(text)).toBe(expected);
        expect(factsIn(text)).toHaveLength(parts.filter((p) => p.startsWith('{')).length);
      }),
    );
  });
});

describe('parseText', () => {
  it('finds braces that name nothing', () => {
    for (const text of ['{', '}', '{}', '{Firms}', '{a:wrong}', '{=}'])
      expect(parseText(text).some((s) => s.type === 'broken')).toBe(true);
  });
});
