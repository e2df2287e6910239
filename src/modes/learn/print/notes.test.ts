import { describe, expect, it } from 'vitest';
import type { PublishedProvenance, PublishedSlide, PublishedSources } from '../../../content/index.ts';
import { bySource, gatherNotes } from './notes.ts';

const fact = (own: Partial<PublishedProvenance>): PublishedProvenance => ({
  ...{ label: 'a', stated: '1', kind: 'actual', qualifier: 'exact', date: '2019' },
  ...own,
});
const slide = (id: string, captions: PublishedSlide['title'][], facts: string[]): PublishedSlide => ({
  ...{ id, scene: 'bars', title: id, takeaway: '', data: { steps: [] }, sources: [] },
  steps: captions.map((caption) => ({ caption, seconds: 8 })),
  facts,
});
const SOURCES: PublishedSources = {
  sources: { book: { title: 'Book', date: '2020' }, paper: { title: 'Paper', date: '2021' } },
  facts: {
    firms: fact({ source: 'book', locator: 'p. 3' }),
    people: fact({ source: 'book', locator: 'p. 3' }),
    later: fact({ source: 'book', locator: 'p. 9' }),
    money: fact({ label: 'money', stated: '5', source: 'paper' }),
    share: fact({ formula: { name: 'ratio', of: ['money', 'firms'] } }),
    plain: fact({}),
  },
};

describe('gatherNotes(slides, more, sources)', () => {
  const one = slide('one', [['It is ', { fact: 'later', text: '9' }, '.']], ['firms', 'people', 'later']);
  const two = slide('two', ['Nothing is named.'], ['share', 'plain']);
  const notes = gatherNotes([one, two], {}, SOURCES);

  it('numbers sources as they are met, the words before the picture', () => {
    expect(notes.of('later')).toBe(1);
    expect(notes.of('firms')).toBe(2);
    expect(notes.ofSlide(one)).toEqual([1, 2]);
  });
  it('gives facts from one place one number', () => {
    expect(notes.of('people')).toBe(notes.of('firms'));
  });
  it('says what a calculated fact rests on, each with its own note before it', () => {
    const number = notes.of('share')!;
    expect(notes.all[number - 1]).toEqual({
      number,
      from: [
        { label: 'money', stated: '5', note: 3 },
        { label: 'a', stated: '1', note: 2 },
      ],
    });
    expect(notes.all.map((note) => note.number)).toEqual([1, 2, 3, 4]);
  });
  it('has no note for a fact without a source', () => {
    expect(notes.of('plain')).toBeNull();
    expect(notes.of('unheard')).toBeNull();
    expect(notes.ofSlide(two)).toEqual([4]);
  });
  it('takes what "more" names as said on its slide, before the picture', () => {
    const told = gatherNotes([one], { one: [{ fact: 'money', text: '5' }] }, SOURCES);
    expect([told.of('later'), told.of('money'), told.of('firms')]).toEqual([1, 2, 3]);
  });
  it('lists the places of each source together, and what is calculated under none', () => {
    expect(bySource(notes)).toEqual([
      {
        source: SOURCES.sources['book'],
        places: [
          { number: 1, locator: 'p. 9' },
          { number: 2, locator: 'p. 3' },
        ],
      },
      { source: SOURCES.sources['paper'], places: [{ number: 3, locator: '' }] },
    ]);
  });
});
