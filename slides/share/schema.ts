import * as v from 'valibot';
import { label, numericFactId } from '../../src/content/index.ts';

/** Parts of a hundred that can be counted. Levels are facts in percent (or "of 100"), in the order in which they are told. */
export const shareData = v.strictObject({
  /** What the hundred are. */
  each: label(80),
  levels: v.pipe(v.array(v.strictObject({ fact: numericFactId(), label: label(60) })), v.minLength(1), v.maxLength(4)),
  /** What a guess is asked for. */
  guess: v.optional(v.strictObject({ of: numericFactId(), ask: label(80) })),
});

export const shareView = v.strictObject({
  /** How many of the levels are there; the last of them is the large one, those before it stay as an edge. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  guess: v.optional(v.picklist(['ask', 'answer'])),
});
