import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwn, sameWords, saidAt, withOwn, without } from './own-notes.ts';
import { firstWords } from './spoken.ts';

describe('what is said at a step', () => {
  it('is the story’s, as long as nobody wrote anything else', () => {
    expect(saidAt('Hello.', undefined)).toEqual({
      text: 'Hello.',
      original: 'Hello.',
      isOwn: false,
      isOutdated: false,
    });
    expect(saidAt('Việt\u00a0Nam', { text: 'Việt Nam', over: '' })).toMatchObject({ isOwn: false });
  });

  it('is the speaker’s own through every newer version, which is told where it says something else', () => {
    const own = { text: 'Mine.', over: 'Hello.' };
    expect(saidAt('Hello.', own)).toMatchObject({ text: 'Mine.', isOwn: true, isOutdated: false });
    expect(saidAt('Good day.', own)).toMatchObject({ text: 'Mine.', original: 'Good day.', isOutdated: true });
    expect(saidAt('Mine.', own)).toMatchObject({ isOwn: false, isOutdated: false });
  });

  it('may be nothing, where the speaker wants it so', () => {
    const own = withOwn({}, 'en', 'a/b/0', { text: '  ', over: 'Hello.' });
    expect(saidAt('Hello.', own['en']!['a/b/0'])).toMatchObject({ text: '', isOwn: true });
  });

  it('is the story’s again without a trace: by hand, or by writing the same', () => {
    assert(
      property(string(), string(), (text, over) => {
        const own = withOwn({}, 'vi', 'a/b/0', { text, over });
        expect(own['vi']?.['a/b/0'] === undefined).toBe(sameWords(text, over));
        expect(without(own, 'vi', 'a/b/0')['vi'] ?? {}).toEqual({});
        expect(withOwn(own, 'vi', 'a/b/0', { text: over, over })['vi'] ?? {}).toEqual({});
      }),
    );
  });
});

describe('readOwn(stored)', () => {
  it('keeps what is notes and drops everything else', () => {
    const note = { text: 'Mine', over: 'Hello' };
    expect(readOwn({ en: { 'a/b/0': note, 'a/b/1': { text: 1 }, 'a/b/2': null }, vi: [], fr: 7 })).toEqual({
      en: { 'a/b/0': note },
      fr: {},
      vi: {},
    });
    for (const other of [null, 7, 'x', []]) expect(readOwn(other)).toEqual({});
  });
});

describe('firstWords(text, letters)', () => {
  it('is the text where it fits, else its beginning in whole words', () => {
    expect(firstWords('Two  short\nlines.', 40)).toBe('Two short lines.');
    expect(firstWords('One, two, three and four', 10)).toBe('One, two…');
    expect(firstWords('Unbroken'.repeat(3), 10)).toBe('UnbrokenUn…');
  });

  it('is never longer than was asked for, but for the ellipsis', () => {
    assert(property(string({ maxLength: 60 }), (text) => firstWords(text, 20).length <= 21));
  });
});
