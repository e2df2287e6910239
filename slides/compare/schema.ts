import * as v from 'valibot';
import { factId, label } from '../../src/content/index.ts';

const said = () => v.strictObject({ fact: factId(), label: label(90) });

/** Two things, row by row, and what they share. */
export const compareData = v.strictObject({
  left: v.strictObject({ fact: factId(), label: label(50) }),
  right: v.strictObject({ fact: factId(), label: label(50) }),
  rows: v.pipe(
    v.array(v.strictObject({ about: label(40), left: said(), right: said() })),
    v.minLength(1),
    v.maxLength(4),
  ),
  /** What is true of both. */
  shared: v.optional(
    v.strictObject({ label: label(50), items: v.pipe(v.array(said()), v.minLength(1), v.maxLength(5)) }),
  ),
});

export const compareView = v.strictObject({
  /** How many rows are there. */
  rows: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  /** How many of the shared things are there. */
  shared: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)), 0),
});
