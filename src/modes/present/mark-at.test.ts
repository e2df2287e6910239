import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from '../../scene/index.ts';
import { boxAround, markAt } from './mark-at.ts';

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
