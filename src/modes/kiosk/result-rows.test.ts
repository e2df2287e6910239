import { describe, expect, it } from 'vitest';
import type { PublishedResult } from '../../content/index.ts';
import { learnAddress } from './learn-address.ts';
import type { ResultRow } from '../../quiz/index.ts';
import { surpriseOf } from './result-rows.ts';

const row = (id: string, shows: string, ...known: boolean[]): ResultRow => ({
  id,
  prompt: id,
  truth: '',
  known,
  shows,
});
const rows = [row('one', 'a/first/0', true), row('two', 'a/second/2', false), row('three', 'b/third/1', false)];

describe('surpriseOf(result, rows, seed)', () => {
  const told = ['a/first/3', 'c/other/0', 'c/another/1'].map((shows) => ({ text: shows, shows }));
  const result: PublishedResult = { names: null, surprises: told, learnUrl: null };
  it('tells of a slide that the round did not ask about', () => {
    const found = new Set(Array.from({ length: 40 }, (_, seed) => surpriseOf(result, rows, seed)!.shows));
    expect([...found].sort()).toEqual(['c/another/1', 'c/other/0']);
  });
  it('is the same for the same round, and one it knows where there is no other', () => {
    expect(surpriseOf(result, rows, -7)).toBe(surpriseOf(result, rows, -7));
    expect(surpriseOf({ ...result, surprises: told.slice(0, 1) }, rows, 5)?.shows).toBe('a/first/3');
    expect(surpriseOf({ ...result, surprises: [] }, rows, 5)).toBe(null);
  });
});

describe('learnAddress(learnUrl, language, rows)', () => {
  it('leads to the step that teaches the first missed question, and names what to practise', () => {
    expect(learnAddress('https://example.org/forum/', 'vi', rows)).toBe(
      'https://example.org/forum/?mode=learn&lang=vi&practice=two%2Cthree#/a/second/2',
    );
  });
  it('leads to the beginning where nothing was missed, and keeps what the address has', () => {
    expect(learnAddress('https://example.org/?content=x.json#old', 'en', rows.slice(0, 1))).toBe(
      'https://example.org/?content=x.json&mode=learn&lang=en',
    );
  });
  it('counts as missed what one of two players missed', () => {
    const two = [row('one', 'a/first/0', true, true), row('two', 'a/second/2', true, false)];
    expect(learnAddress('https://example.org/', 'vi', two)).toContain('practice=two#/a/second/2');
  });
});
