import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines, factsIn, keepTogether, parseText, plainText, writeText } from './text.ts';

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

describe('keepTogether', () => {
  it('parts no phrase, in any case', () => {
    expect(keepTogether('Doanh nghiệp công nghệ Việt Nam', ['doanh nghiệp', 'công nghệ', 'Việt Nam'])).toBe(
      'Doanh\u00a0nghiệp công\u00a0nghệ Việt\u00a0Nam',
    );
  });
  it('leaves longer words alone', () => {
    expect(keepTogether('xin doanh nghiệpx', ['doanh nghiệp'])).toBe('xin doanh nghiệpx');
  });
});

describe('cutLines', () => {
  it('keeps facts on the line where their words are', () => {
    const text = ['Từ ', { fact: 'a', text: '2019' }, ', một câu hỏi: ai làm ', { fact: 'b', text: 'ra' }, '?'];
    expect(cutLines(text, ['Từ 2019, một câu hỏi:', 'ai làm ra?']).map(plainText)).toEqual([
      'Từ 2019, một câu hỏi:',
      'ai làm ra?',
    ]);
    expect(cutLines(text, ['Từ 2019, một câu hỏi:', 'ai làm ra?']).map(factsIn)).toEqual([['a'], ['b']]);
  });
  it('law: however runs and lines are cut, no letter is lost', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(11), fc.nat(60), fc.nat(60), (list, at, a, b) => {
        const whole = list.join(' ');
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((n) => Math.min(n, whole.length)) as [number, number];
        const runs = [whole.slice(0, from), { fact: 'f', text: whole.slice(from, to) }, whole.slice(to)];
        const lines = [list.slice(0, at).join(' '), list.slice(at).join(' ')].filter(Boolean);
        expect(cutLines(runs, lines).map(plainText)).toEqual(lines);
      }),
    );
  });
});
