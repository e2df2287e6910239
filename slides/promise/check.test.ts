import { describe, expect, it } from 'vitest';
import { checkPromise } from './check.ts';
import { sample } from './sample.ts';

const { data } = sample.slide;
const faults = (view: object, rows: readonly object[] = data.rows) =>
  checkPromise({ data: { rows }, steps: [{ view }] } as never, new Map(), ['slide']).map((f) => f.path);

describe('the check of a promise slide', () => {
  it('finds nothing wrong with the sample', () => {
    expect(checkPromise(sample.slide as never, new Map(), [])).toEqual([]);
  });

  it('finds more promises than there are rows', () => {
    expect(faults({ promised: 3 }, data.rows.slice(0, 2))).toEqual(['slide.steps[0].view.promised']);
  });

  it('finds reports and gaps that no shown row has', () => {
    expect(faults({ promised: 1, reported: true }, [data.rows[2]])).toEqual(['slide.steps[0].view.reported']);
    expect(faults({ promised: 2, missing: true })).toEqual(['slide.steps[0].view.missing']);
  });
});
