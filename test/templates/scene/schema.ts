import * as v from 'valibot';
import { factId, label } from '../../../src/content/index.ts';

/** A few facts in rows, one after the other. */
export const newcomerData = v.strictObject({
  items: v.pipe(v.array(v.strictObject({ fact: factId(), label: label(60) })), v.minLength(1), v.maxLength(5)),
});

export const newcomerView = v.strictObject({
  /** How many of the rows are there; the last of them stands out. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
});
