import { describe, expect, it } from 'vitest';
import { checkVoices } from './check.ts';
import { sample } from './sample.ts';

const { data } = sample.slide;
const faults = (view: object, changed: object = data) =>
  checkVoices({ data: changed, steps: [{ view }] } as never, new Map(), ['slide']).map((f) => f.path);

describe('the check of a voices slide', () => {
  it('finds nothing wrong with the sample', () => {
    expect(checkVoices(sample.slide as never, new Map(), [])).toEqual([]);
  });

  it('finds more voices than there are', () => {
    expect(faults({ shown: 3 }, { ...data, items: data.items.slice(0, 2) })).toEqual(['slide.steps[0].view.shown']);
  });

  it('finds a gap without data, and one with a single voice', () => {
    expect(faults({ shown: 2, gap: true }, { items: data.items })).toEqual(['slide.steps[0].view.gap']);
    expect(faults({ shown: 1, gap: true })).toEqual(['slide.steps[0].view.shown']);
  });
});
