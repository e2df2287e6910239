import * as v from 'valibot';
import { factId, label, numericFactId } from '../../src/content/index.ts';

/** Large numbers, one after the other, each brought down to a human scale where it has one. */
export const figuresData = v.strictObject({
  items: v.pipe(
    v.array(
      v.strictObject({
        fact: factId(),
        /** What is counted, in a few words. */
        label: label(90),
        /** One among so many: drawn as a crowd of dots in which one is lit. */
        among: v.optional(v.strictObject({ fact: numericFactId(), label: label(90) })),
      }),
    ),
    v.minLength(1),
    v.maxLength(5),
  ),
});

export const figuresView = v.strictObject({
  /** How many items are there; the last of them is the large one. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  /** The large one shows its human scale. */
  among: v.optional(v.boolean()),
});
