import * as v from 'valibot';
import { factId, label } from '../../src/content/index.ts';

const named = { fact: factId(), label: label(60) };

/** What carries what: pillars under one roof, on one base. */
export const pillarsData = v.strictObject({
  roof: v.strictObject(named),
  base: v.optional(v.strictObject(named)),
  pillars: v.pipe(
    v.array(
      v.strictObject({
        ...named,
        /** What it is for the whole, in two or three words. */
        role: v.optional(label(40)),
        note: v.optional(label(120)),
      }),
    ),
    v.minLength(2),
    v.maxLength(6),
  ),
});

export const pillarsView = v.strictObject({
  /** How many pillars stand. */
  raised: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  base: v.optional(v.boolean(), false),
  roof: v.optional(v.boolean(), false),
  /** The pillar that stands out and shows its note. */
  focus: v.optional(factId()),
});
