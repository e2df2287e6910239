import * as v from 'valibot';
import { factId, label } from '../../src/content/index.ts';

/** What was promised, what a later source reported of it, and what these sources do not report. */
export const promiseData = v.strictObject({
  rows: v.pipe(
    v.array(
      v.strictObject({
        /** The promise: a target, forecast or claim, and what it is about. */
        promised: v.strictObject({ fact: factId(), label: label(80) }),
        /** What was reported of it later; without it, the row is "not reported here". */
        reported: v.optional(v.strictObject({ fact: factId(), label: label(80) })),
      }),
    ),
    v.minLength(1),
    v.maxLength(5),
  ),
});

export const promiseView = v.strictObject({
  /** How many promises are there. */
  promised: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  /** What was reported later is there. */
  reported: v.optional(v.boolean(), false),
  /** What is not reported is said. */
  missing: v.optional(v.boolean(), false),
});
