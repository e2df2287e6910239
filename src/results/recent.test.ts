import { describe, expect, it } from 'vitest';
import { RecentQuestions } from './recent.ts';

const memory = (): Storage => {
  const held = new Map<string, string>();
  return {
    getItem: (k: string) => held.get(k) ?? null,
    setItem: (k: string, v: string) => void held.set(k, v),
  } as unknown as Storage;
};

describe('RecentQuestions', () => {
  it('remembers over reloads, oldest first, each once', () => {
    const storage = memory();
    new RecentQuestions(storage).add(['a', 'b']);
    const later = new RecentQuestions(storage);
    later.add(['a', 'c']);
    expect(new RecentQuestions(storage).all).toEqual(['b', 'a', 'c']);
  });
  it('is bounded', () => {
    const recent = new RecentQuestions(memory());
    recent.add(Array.from({ length: 500 }, (_, i) => `q-${i}`));
    expect(recent.all).toHaveLength(200);
    expect(recent.all.at(-1)).toBe('q-499');
  });
  it('goes on where storage throws or holds nonsense', () => {
    const broken = {
      getItem: () => '{"not": "a list"',
      setItem: () => {
        throw new Error('full');
      },
    } as unknown as Storage;
    const recent = new RecentQuestions(broken);
    recent.add(['a']);
    expect(recent.all).toEqual(['a']);
    expect(new RecentQuestions(null).all).toEqual([]);
  });
});
