import { describe, expect, it } from 'vitest';
import { STAGES } from './stages.ts';
import { EMPTY, type Drawing, type TextMark } from './marks.ts';
import { showsNew } from './shows-new.ts';
import { textFaults } from './text-faults.ts';

const text = (key: string, x: number, y: number, more: Partial<TextMark> = {}): TextMark => ({
  shape: 'text',
  key,
  group: 'label',
  x,
  y,
  lines: [key],
  size: 30,
  weight: 400,
  anchor: 'start',
  ...more,
});
const frame = { box: { x: 96, y: 200, width: 1728, height: 600 }, width: STAGES.landscape.width };
const faultsOf = (...marks: TextMark[]) => textFaults({ marks, scales: {} }, frame);

describe('the texts of a drawing', () => {
  it('stand apart and in their room', () => {
    expect(faultsOf(text('one', 100, 300), text('two', 100, 340), text('three', 300, 300))).toEqual([]);
  });

  it('that lie over one another are named', () => {
    expect(faultsOf(text('one', 100, 300), text('two', 120, 310))).toEqual(['"one" lies over "two"']);
  });

  it('that reach into title, caption or over the edge are named', () => {
    const below = text('below', 100, 840);
    const above = text('above', 100, 190);
    expect(faultsOf(below, above, text('beside', 1900, 500))).toEqual([
      '"below" leaves its room',
      '"above" leaves its room',
      '"beside" leaves its room',
    ]);
  });

  it('are not in the way while nobody can see them', () => {
    expect(faultsOf(text('one', 100, 300), text('two', 120, 310, { opacity: 0.03 }))).toEqual([]);
  });

  it('are found where a scale puts them', () => {
    const drawing: Drawing = {
      marks: [text('one', 100, 300), { ...text('two', 0, 300), x: { scale: 'x', value: 5 } }],
      scales: { x: { type: 'linear', domain: [0, 10], range: [0, 220] } },
    };
    expect(textFaults(drawing, frame)).toEqual(['"one" lies over "two"']);
  });
});

describe('a step', () => {
  const drawing = (...marks: TextMark[]): Drawing => ({ marks, scales: {} });
  const one = text('one', 100, 300, { fact: 'firms', fill: 'ink' });

  it('shows something new of a fact: another one, or the same in another light', () => {
    expect(showsNew(EMPTY, drawing(one))).toBe(true);
    expect(showsNew(drawing(one), drawing({ ...one, fill: 'gold' }))).toBe(true);
  });

  it('shows nothing new that only moves it, or changes what has no fact', () => {
    expect(showsNew(drawing(one), drawing({ ...one, x: 400 }))).toBe(false);
    expect(showsNew(drawing(one), drawing(one, text('axis', 0, 0)))).toBe(false);
  });
});
