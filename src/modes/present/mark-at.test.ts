import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from '../../scene/index.ts';
import { boxAround, markAt, markBeside, markWay } from './mark-at.ts';

const rect = (key: string, x1: number, y1: number, x2: number, y2: number, more: Partial<Mark> = {}): Mark =>
  ({ shape: 'rect', group: 'data', key, x1, y1, x2, y2, fill: 'gold', ...more }) as Mark;
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
    rect('note', 0, 500, 9, 600),
  );

  it('leads through what is meant by a touch, once for each fact', () => {
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
