import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines, factsIn, plainText } from './text.ts';

describe('cutLines', () => {
  it('keeps facts on the line where their words are', () => {
    const text = ['Từ ', { fact: 'a', text: '2019' }, ', một câu hỏi: ai làm ', { fact: 'b', text: 'ra' }, '?'];
    expect(cutLines(text, ['Từ 2019, một câu hỏi:', 'ai làm ra?']).map(plainText)).toEqual([
      'Từ 2019, một câu hỏi:',
      'ai làm ra?',
    ]);
    expect(cutLines(text, ['Từ 2019, một câu hỏi:', 'ai làm ra?']).map(factsIn)).toEqual([['a'], ['b']]);
  });
  it('finds the space of a break behind a fact without words', () => {
    const text = ['aaaaa', { fact: 'f', text: '' }, ' a'];
    expect(cutLines(text, ['aaaaa', 'a']).map(plainText)).toEqual(['aaaaa', 'a']);
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
