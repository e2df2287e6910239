import * as v from 'valibot';
import { factId, label } from '../../src/content/index.ts';

/** The sources say: who states what, side by side, and where they do not agree. */
export const voicesData = v.strictObject({
  items: v.pipe(
    v.array(
      v.strictObject({
        fact: factId(),
        /** Who says it: the publication and its date, or the speaker. */
        who: label(80),
        /** What it says, in our words. */
        label: label(120),
      }),
    ),
    v.minLength(1),
    v.maxLength(4),
  ),
  /** How far apart they are, where that is a number, or what stays open. */
  gap: v.optional(v.strictObject({ fact: factId(), label: label(120) })),
});

export const voicesView = v.strictObject({
  /** How many of the voices are heard; the last of them stands out. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  gap: v.optional(v.boolean(), false),
});
