import { describe, expect, it } from 'vitest';
import { checkPillars } from './check.ts';
import { sample } from './sample.ts';

const { data } = sample.slide;
const faults = (view: object, change: object = {}) =>
  checkPillars({ data: { ...data, ...change }, steps: [{ view }] } as never, new Map(), ['slide']).map((f) => f.path);

describe('the check of a pillars slide', () => {
  it('finds nothing wrong with the sample', () => {
    expect(checkPillars(sample.slide as never, new Map(), [])).toEqual([]);
  });

  it('finds more pillars raised than there are, and a base that is not in the data', () => {
    expect(faults({ raised: 3 }, { pillars: data.pillars.slice(0, 2) })).toEqual(['slide.steps[0].view.raised']);
    expect(faults({ raised: 1, base: true }, { base: undefined })).toEqual(['slide.steps[0].view.base']);
  });

  it('finds a focus that is no pillar, or one that does not stand yet', () => {
    expect(faults({ raised: 2, focus: 'soil' })).toEqual(['slide.steps[0].view.focus']);
    expect(faults({ raised: 2, focus: 'seeds' })).toEqual(['slide.steps[0].view.focus']);
  });

  it('finds two pillars of one fact', () => {
    const pillars = [data.pillars[0], data.pillars[1], data.pillars[0]];
    expect(faults({ raised: 1 }, { pillars })).toEqual(['slide.data.pillars[2].fact']);
  });
});
