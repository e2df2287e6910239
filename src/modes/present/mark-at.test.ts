import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from '../../scene/index.ts';
import { boxAround, markAt, markBeside, markWay, toldMark } from './mark-at.ts';

const rect = (key: string, x1: number, y1: number, x2: number, y2: number, more: Partial<Mark> = {}): Mark =>
  ({ shape: 'rect', group: 'data', key, x1, y1, x2, y2, fill: 'gold', ...more }) as Mark;
const words = (key: string, y: number, text: string): Mark => ({
  ...{ shape: 'text', group: 'data', key, x: 0, y, lines: text.split('\n'), size: 30, weight: 400, anchor: 'start' },
  fill: 'ink',
});
const drawing = (...marks: Mark[]): Drawing => ({ marks, scales: {} });

describe('the mark that a touch means', () => {
  it('is the smallest that lies under it', () => {
    const picture = drawing(rect('part', 400, 400, 500, 500), rect('whole', 100, 100, 900, 900));
    expect(markAt(picture, { x: 450, y: 450 })).toBe('part');
    expect(markAt(picture, { x: 200, y: 200 })).toBe('whole');
  });

  it('is met by a finger that falls a little beside it, and not from afar', () => {
    const picture = drawing(rect('thin', 100, 100, 900, 102));
    expect(markAt(picture, { x: 500, y: 120 })).toBe('thin');
    expect(markAt(picture, { x: 500, y: 200 })).toBeNull();
  });

  it('is none that only adorns, carries the scale, or is not seen', () => {
    const box = [100, 100, 900, 900] as const;
    expect(markAt(drawing(rect('ring', ...box, { group: 'ornament' })), { x: 500, y: 500 })).toBeNull();
    expect(markAt(drawing(rect('axis', ...box, { group: 'axis' })), { x: 500, y: 500 })).toBeNull();
    expect(markAt(drawing(rect('gone', ...box, { opacity: 0 })), { x: 500, y: 500 })).toBeNull();
  });

  it('is ringed with all that has its key', () => {
    const picture = drawing(rect('bar', 0, 0, 100, 50), rect('bar', 200, 0, 300, 90), rect('other', 0, 500, 9, 600));
    expect(boxAround(picture, 'bar')).toEqual({ x: 0, y: 0, width: 300, height: 90 });
    expect(boxAround(picture, 'none')).toBeNull();
  });
});

describe('the way of keys through the marks', () => {
  const picture = drawing(
    rect('axis', 0, 0, 900, 2, { group: 'axis' }),
    rect('bar-0', 0, 0, 100, 50, { fact: 'first' }),
    rect('words-0', 0, 60, 100, 90, { fact: 'first' }),
    rect('frame', 0, 0, 900, 900, { group: 'ornament' }),
    rect('bar-1', 200, 0, 300, 90, { fact: 'second' }),
    rect('cell-9', 0, 300, 9, 310),
    words('note', 500, 'A note\nof two lines'),
  );

  it('leads through what shows a fact or says something, once for each fact', () => {
    expect(markWay(picture)).toEqual(['bar-0', 'bar-1', 'note']);
  });

  it('goes from one to the next and back, and past both ends to none', () => {
    const forth = [null, 'bar-0', 'bar-1', 'note'] as const;
    forth.forEach((key, i) => expect(markBeside(picture, key, 1)).toBe(forth[i + 1] ?? null));
    const back = [null, 'note', 'bar-1', 'bar-0'] as const;
    back.forEach((key, i) => expect(markBeside(picture, key, -1)).toBe(back[i + 1] ?? null));
  });

  it('goes on from what a finger touched', () => {
    expect(markBeside(picture, 'words-0', 1)).toBe('bar-1');
    expect(markBeside(picture, 'of another slide', 1)).toBe('bar-0');
    expect(markBeside(drawing(), null, 1)).toBeNull();
  });
});

describe('what a voice tells of a mark', () => {
  const picture = drawing(
    words('year-0', 200, '2019'),
    rect('bar-0', 0, 0, 100, 50, { fact: 'first' }),
    words('value-0', 100, '50,000'),
    words('value-1', 100, '74,000'),
    rect('bar-1', 200, 0, 300, 90, { fact: 'second' }),
    rect('cell', 0, 300, 9, 310),
  );

  it('is all that can be read of what stands out, from above to below, and where on the way of keys it is', () => {
    expect(markWay(picture)).toEqual(['year-0', 'bar-0', 'value-0', 'value-1', 'bar-1']);
    expect(toldMark(picture, 'bar-0')).toEqual({ place: 2, places: 5, words: '50,000 2019' });
    expect(toldMark(picture, 'bar-1')).toEqual({ place: 5, places: 5, words: '74,000' });
  });

  it('is no place on the way and no words where a finger found what keys pass by, and nothing of another picture', () => {
    expect(toldMark(picture, 'cell')).toEqual({ place: 0, places: 5, words: '' });
    expect(toldMark(picture, 'gone')).toBeNull();
  });
});
