import { describe, expect, it } from 'vitest';
import { checkCompare } from './check.ts';
import { sample } from './sample.ts';

const { data } = sample.slide;
const faults = (view: object, changed: object = {}) =>
  checkCompare({ data: { ...data, ...changed }, steps: [{ view }] } as never, new Map(), ['slide']).map((f) => f.path);

describe('the check of a comparison', () => {
  it('finds nothing wrong with the sample', () => {
    expect(checkCompare(sample.slide as never, new Map(), [])).toEqual([]);
  });

  it('finds more rows than there are', () => {
    expect(faults({ rows: 4 })).toEqual(['slide.steps[0].view.rows']);
  });

  it('finds shared things that nothing names', () => {
    expect(faults({ rows: 1, shared: 4 })).toEqual(['slide.steps[0].view.shared']);
    expect(faults({ rows: 1, shared: 1 }, { shared: undefined })).toEqual(['slide.steps[0].view.shared']);
  });
});
