import { describe, expect, it } from 'vitest';
import { checkPack } from './check.ts';
import { sample } from './sample.ts';

const { data } = sample.slide;
const faults = (views: readonly object[], change: object = {}) =>
  checkPack({ data: { ...data, ...change }, steps: views.map((view) => ({ view })) } as never, new Map(), [
    'slide',
  ]).map((f) => f.path);
const ask = { shown: 1, focus: 'crafts', choose: 'ask' };

describe('the check of a pack slide', () => {
  it('finds nothing wrong with the sample', () => {
    expect(checkPack(sample.slide as never, new Map(), [])).toEqual([]);
  });

  it('finds more groups than there are, and a focus that is none of them', () => {
    expect(faults([{ shown: 5 }])).toEqual(['slide.steps[0].view.shown']);
    expect(faults([{ shown: 1, focus: 'kiln' }])).toEqual(['slide.steps[0].view.focus']);
  });

  it('finds a choice without a group, without parts, without words, and an answer that nobody asked for', () => {
    expect(faults([{ shown: 1, choose: 'ask' }])).toEqual(['slide.steps[0].view.choose']);
    expect(faults([{ ...ask, focus: 'fair' }])).toEqual(['slide.steps[0].view.choose']);
    expect(faults([ask], { choose: undefined })).toEqual(['slide.steps[0].view.choose']);
    expect(faults([{ ...ask, choose: 'answer' }])).toEqual(['slide.steps[0].view.choose']);
  });

  it('finds two groups of one fact', () => {
    expect(faults([{ shown: 1 }], { groups: [data.groups[0], data.groups[0]] })).toEqual(['slide.data.groups[1].fact']);
  });
});
