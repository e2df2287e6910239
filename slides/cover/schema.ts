import * as v from 'valibot';
import { factId, label } from '../../src/content/index.ts';

/** The etched drum beside a few facts, each in its own words. */
export const coverData = v.strictObject({
  figures: v.pipe(v.array(v.strictObject({ fact: factId(), label: label(90) })), v.minLength(1), v.maxLength(3)),
});

export const coverView = v.strictObject({
  /** How many of the figures are shown; the last one shown stands out. */
  figures: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
});
