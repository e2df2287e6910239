import * as v from 'valibot';
import { label, numericFactId } from '../../src/content/index.ts';

/** Places in rankings. A fact of qualifier `up-to` ("among the top 10") is a band from 1 to its value, never a place. */
export const ranksData = v.strictObject({
  /** How many rungs the ladder has. */
  rungs: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(50)),
  items: v.pipe(
    v.array(
      v.strictObject({
        fact: numericFactId(),
        /** In what. */
        label: label(80),
        /** Among whom. */
        field: label(60),
      }),
    ),
    v.minLength(1),
    v.maxLength(5),
  ),
});

export const ranksView = v.strictObject({
  /** How many items are there. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  /** The one that stands out. */
  focus: v.optional(numericFactId()),
});

export type RanksContent = v.InferInput<typeof ranksData>;
