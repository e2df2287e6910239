import { describe, expect, it } from 'vitest';
import { notesText } from './notes-text.ts';
import { saidAt } from './own-notes.ts';

const words = { about: 'Version 1', time: (seconds: number) => `${seconds} s`, none: 'Nothing.', own: 'Your words' };
const step = (original: string, own?: string) =>
  new Map([['en', saidAt(original, own === undefined ? undefined : { text: own, over: original })]]);
const slide = (...steps: ReturnType<typeof step>[]) => ({ chapter: 'a', id: 'b', title: 'Claim', seconds: 24, steps });

describe('notesText(title, chapters, words)', () => {
  it('is a heading for each chapter and slide, and a numbered line for each step', () => {
    const slides = [slide(step('Welcome.'), step(''), step('Old', 'Mine'))];
    expect(notesText('The story', [{ id: 'a', title: 'Chapter', slides }], words)).toBe(
      [
        '# The story\n',
        'Version 1\n',
        '## Chapter\n',
        '### Claim\n',
        '*24 s*\n',
        '1. Welcome.\n',
        '2. *Nothing.*\n',
        '3. Mine *(Your words)*\n',
      ].join('\n'),
    );
  });

  it('says what was said and not what Markdown would make of it', () => {
    const said = step('', '1. *Not* a list\n- nor <this>\n\n# nor a heading');
    expect(notesText('A\nB', [{ id: 'a', title: 'C', slides: [slide(said)] }], words)).toContain(
      '1. 1\\. \\*Not\\* a list\\\n   \\- nor \\<this\\>\n\n   \\# nor a heading *(Your words)*\n',
    );
  });

  it('puts both languages of a step under one number', () => {
    const both = new Map([
      ['vi', saidAt('Xin chào.', undefined)],
      ['en', saidAt('Welcome.', undefined)],
    ]);
    expect(notesText('A\nB', [{ id: 'a', title: 'C\nD', slides: [slide(both)] }], words)).toMatch(
      /^# A · B\n[^]*## C · D\n[^]*\n1\. Xin chào\.\n\n {3}Welcome\.\n$/,
    );
  });
});
