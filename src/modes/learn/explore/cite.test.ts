import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../ui/words/index.ts';
import { sayer } from '../../../ui/index.ts';
import { sourcesUnder } from '../../../ui/parts/sources-under.ts';
import { wholeBooks } from '../../../../test/fixtures/whole-book.ts';
import { citeFact, citeSource } from './cite.ts';

const STORY = { title: 'Make in Viet Nam', version: '2026.2' };
const say = sayer(catalogue['en']!);

describe('citeFact(id, sources, story, say)', () => {
  it('cites author, title, publisher, date, place and address, and the telling that it was read in', () => {
    const sources = {
      facts: {
        firms: {
          ...({
            label: 'Firms\u00a0counted',
            stated: 'about\u00a050,000 firms',
            kind: 'claim',
            qualifier: 'about',
          } as const),
          ...{ date: '2019', speaker: 'The Minister', source: 'paper', locator: 'paragraph 3' },
        },
      },
      sources: {
        paper: {
          ...{ title: 'A call', author: 'A. Writer', publisher: 'The Paper' },
          ...{ date: '8 May 2019', url: 'https://paper.example/1' },
        },
      },
    };
    expect(citeFact('firms', sources, STORY, say)).toBe(
      'Firms counted: about 50,000 firms (The Minister). A. Writer, “A call”, The Paper, 8 May 2019, paragraph 3, ' +
        'https://paper.example/1; as told in “Make in Viet Nam”, version 2026.2.',
    );
    expect(citeFact('nothing', sources, STORY, say)).toBe('');
  });

  it('names for every fact of the real story each source that it rests on, once, and the story', async () => {
    for (const { book } of await wholeBooks())
      for (const { id, label } of book.facts) {
        const cited = citeFact(id, book.sources, STORY, say);
        const under = sourcesUnder(id, book.sources.facts);
        expect(under.length).toBeGreaterThan(0);
        for (const source of under)
          expect(cited.split(`“${book.sources.sources[source]!.title}”`), `${id} from ${source}`).toHaveLength(2);
        expect(cited).toContain('“Make in Viet Nam”, version 2026.2');
        expect(cited).toContain(label.replace(/\s+/g, ' '));
        expect(cited).not.toMatch(/\{|\}|undefined|, ,|\n/);
      }
  });
});

describe('citeSource(source, locator)', () => {
  it('leaves out what the source does not have', () => {
    expect(citeSource({ title: 'A speech', date: '' }, say)).toBe('“A speech”');
  });
  it('quotes as the language of the reader does', () => {
    const french = sayer({ ...catalogue['en']!, 'source.quoted': '«\u00a0{text}\u00a0»' });
    expect(citeSource({ title: 'Une loi', date: '1837' }, french)).toBe('«\u00a0Une loi\u00a0», 1837');
  });
});
