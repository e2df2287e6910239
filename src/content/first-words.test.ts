import { describe, expect, it } from 'vitest';
import { catalogue } from '../ui/words/index.ts';
import { partWords } from './first-words.ts';

describe('partWords(words, kinds)', () => {
  it.each(Object.keys(catalogue))('gives every word once (%s)', (language) => {
    const words = catalogue[language]!;
    const { first, later } = partWords(words, ['line']);
    expect({ ...first, ...later }).toEqual(words);
    expect(Object.keys(first).filter((key) => key in later)).toEqual([]);
  });

  it('knows every word that the first screen says', () => {
    const { first } = partWords(catalogue['en']!, []);
    expect(first).toMatchObject({ 'language.choose': 'Language', 'access.text': 'Larger text' });
    // A word that was renamed would be missing on the first screen, and nowhere else.
    expect(Object.keys(first)).toHaveLength(22);
  });

  it('brings the words of the scene kinds in the loop with the first ones', () => {
    const named = (kinds: string[]) => Object.keys(partWords(catalogue['en']!, kinds).first).join();
    expect(named(['promise'])).toContain('scene.promise.promised');
    expect(named(['line'])).not.toContain('scene.promise');
  });
});
