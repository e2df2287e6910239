import { describe, expect, it } from 'vitest';
import { learnEn } from '../../ui/words/learn-en.ts';
import { keysOf } from './keys.ts';

describe('keysOf(page)', () => {
  const pages = ['contents', 'reading', 'projector', 'hands', 'quiz', 'check', 'practice', 'print', 'search'] as const;

  it.each(pages)('names every key of %s once, and how to get here again', (page) => {
    const keys = keysOf(page).flatMap(({ keys: all }) => all);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['Tab', 'Enter', 'Esc', '?']));
  });
  it.each(pages)('says in words what each key of %s does', (page) => {
    for (const { does } of keysOf(page)) expect(learnEn).toHaveProperty([does]);
  });
});
