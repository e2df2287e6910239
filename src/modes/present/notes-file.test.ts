import { array, assert, constantFrom, dictionary, integer, property, record, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf, type PublishedNotes } from '../../content/index.ts';
import { readNotes, writeNotes, type NotesFault, type Taking } from './notes-file.ts';
import { joined, sameWords, tidy, withOwn, type OwnNotes } from './own-notes.ts';
import { linesOf } from './whole-talk.ts';

const SLIDES = { opening: { call: 3, places: 1 }, later: { money: 2 } };
const start = {
  chapters: Object.entries(SLIDES).map(([id, slides]) => ({
    ...{ id, title: id, summary: '' },
    slides: Object.entries(slides).map(([slide, steps]) => ({
      ...{ id: slide, guided: false },
      seconds: Array.from({ length: steps }, () => 8),
    })),
  })),
};
const NOTES: PublishedNotes = {
  opening: { call: ['Welcome.', ['In ', { fact: 'year', text: '2019' }, ' it began.'], ''] },
  later: { money: ['Much.', 'More.'] },
};
const spoken = new Map([
  ['vi', NOTES],
  ['en', NOTES],
]);
const TAKER = { story: 'forum', languages: ['vi', 'en'], outline: outlineOf(start) };
const file = (own: OwnNotes, version = '1') =>
  writeNotes({ story: 'forum', version, notes: linesOf(start, spoken, own) });
const taken = (text: string): Taking => {
  const read = readNotes(text, TAKER);
  if ('why' in read) throw new Error(read.why);
  return read;
};
const refused = (value: unknown, text = JSON.stringify(value)): NotesFault => {
  const read = readNotes(text, TAKER);
  if (!('why' in read)) throw new Error('it was taken');
  return read;
};

const address = constantFrom('opening/call/0', 'opening/call/1', 'opening/call/2', 'opening/places/0', 'later/money/1');
const ORIGINALS: Record<string, string> = {
  'opening/call/0': 'Welcome.',
  'opening/call/1': 'In 2019 it began.',
  'later/money/1': 'More.',
};
const language = constantFrom('vi', 'en');
/** Own notes as a speaker makes them: one after the other, some over words that the story no longer has. */
const ownNotes = array(record({ language, address, text: string(), isOver: constantFrom('now', 'before') })).map(
  (all) =>
    all.reduce<OwnNotes>((own, one) => {
      const over = one.isOver === 'now' ? (ORIGINALS[one.address] ?? '') : 'What was said before.';
      return withOwn(own, one.language, one.address, { text: one.text, over });
    }, {}),
);
/** Those that say something else than the story does, by language and address. */
const different = (own: OwnNotes) =>
  Object.fromEntries(
    Object.entries(own)
      .map(([name, notes]) => {
        const kept = Object.entries(notes).filter(([at, { text }]) => !sameWords(text, ORIGINALS[at] ?? ''));
        return [name, Object.fromEntries(kept)] as const;
      })
      .filter(([, notes]) => Object.keys(notes).length),
  );

describe('notes as a file', () => {
  it('come back as they were written, whatever was written, into whatever is there', () => {
    assert(
      property(ownNotes, ownNotes, (own, there) => {
        const read = taken(file(own));
        expect(read.own).toEqual(different(own));
        expect(read.lost).toEqual([]);
        expect(read.count).toBe(Object.values(different(own)).flatMap((notes) => Object.keys(notes)).length);
        const after = joined(there, read.own);
        for (const [name, notes] of Object.entries(there))
          for (const [at, note] of Object.entries(notes))
            expect(after[name]![at]).toEqual(read.own[name]?.[at] ?? note);
        expect(taken(file(after)).own).toEqual(different(after));
      }),
    );
  });

  it('are every step that has something to say, with the story’s words beside the speaker’s', () => {
    const own = withOwn({}, 'en', 'opening/call/2', { text: ' And so\r\non. ', over: '' });
    expect(linesOf(start, spoken, own)['en']).toEqual([
      { at: 'opening/call/0', original: 'Welcome.', text: 'Welcome.' },
      { at: 'opening/call/1', original: 'In 2019 it began.', text: 'In 2019 it began.' },
      { at: 'opening/call/2', original: '', text: 'And so\non.' },
      { at: 'later/money/0', original: 'Much.', text: 'Much.' },
      { at: 'later/money/1', original: 'More.', text: 'More.' },
    ]);
  });

  it('leave nothing out: words of a step that the story has lost are in the file, and named when it is read', () => {
    const own = withOwn({}, 'en', 'gone/slide/0', { text: 'Mine', over: 'Old' });
    expect(linesOf(start, spoken, own)['en']!.at(-1)).toEqual({ at: 'gone/slide/0', original: 'Old', text: 'Mine' });
    expect(taken(file(own))).toMatchObject({ count: 0, own: {}, lost: ['gone/slide/0'] });
  });

  it('that were only the story’s own are no words of the speaker, whatever the story says now', () => {
    const line = { at: 'opening/call/0', original: 'Hello, as it was then.', text: 'Hello, as it was then.' };
    expect(taken(writeNotes({ story: 'forum', version: '0', notes: { en: [line] } })).own).toEqual({});
  });

  it('of an unknown language, or of a step past the end of a slide, have no place', () => {
    const line = (at: string) => ({ at, original: '', text: 'Mine' });
    const notes = { fr: [line('opening/call/0')], en: [line('opening/call/9'), line('#!'), line('later/money/0')] };
    expect(taken(writeNotes({ story: 'forum', version: '1', notes }))).toMatchObject({
      own: { en: { 'later/money/0': { text: 'Mine', over: '' } } },
      lost: ['fr: opening/call/0', 'opening/call/9', '#!'],
    });
  });

  it('are refused as a whole where anything is wrong, and it is said what', () => {
    const head = { format: 'forum-notes/1', story: 'forum', version: '1' };
    const good = { at: 'opening/call/0', original: '', text: 'Mine' };
    expect(refused(null, '{"format"')).toEqual({ why: 'no-json' });
    for (const other of [null, [], 'notes', {}, { ...head, format: 'other/1' }, head, { ...head, notes: { en: {} } }])
      expect(refused(other)).toEqual({ why: 'no-notes' });
    expect(refused({ ...head, story: 'other', notes: {} })).toEqual({ why: 'other-story', story: 'other' });
    for (const bad of [
      null,
      'Mine',
      { at: 'opening/call/0' },
      { ...good, text: 7 },
      { ...good, text: 'a'.repeat(20_001) },
    ])
      expect(refused({ ...head, notes: { en: [good, bad] } })).toEqual({ why: 'bad-line', language: 'en', line: 2 });
    expect(refused(null, ' '.repeat(20_000_001))).toEqual({ why: 'too-large' });
  });

  it('are read from any text without an error thrown', () => {
    const value = dictionary(string(), array(tuple(string(), integer())));
    assert(
      property(string(), value, (text, notes) => {
        readNotes(text, TAKER);
        readNotes(JSON.stringify({ format: 'forum-notes/1', story: 'forum', notes }), TAKER);
      }),
    );
  });

  it('may begin with the mark that editors of other systems put before a file', () => {
    const own = withOwn({}, 'vi', 'later/money/0', { text: 'Của tôi', over: 'Much.' });
    expect(taken(`\uFEFF${file(own)}`).own).toEqual(own);
    expect(tidy('Cu\u0309a')).toBe('Của');
  });
});
