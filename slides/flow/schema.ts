import * as v from 'valibot';
import { factId, label } from '../../src/content/index.ts';

/** Stages that follow from one another. `along`: from left to right, as work goes. `up`: a climb, as from the Earth to the sky. */
export const flowData = v.strictObject({
  way: v.picklist(['along', 'up']),
  stages: v.pipe(
    v.array(v.strictObject({ fact: factId(), label: label(50), note: v.optional(label(110)) })),
    v.minLength(2),
    v.maxLength(6),
  ),
  /** What the ends of the way are called. */
  ends: v.optional(v.strictObject({ from: label(40), to: label(40) })),
  /** A guess: which stage is it? */
  guess: v.optional(v.strictObject({ of: factId(), ask: label(80) })),
});

export const flowView = v.strictObject({
  /** How many stages the way has reached. */
  reached: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  /** Stages that stand out. */
  focus: v.optional(v.pipe(v.array(factId()), v.maxLength(6)), []),
  guess: v.optional(v.picklist(['ask', 'answer'])),
});
