import * as v from 'valibot';
import { factId, label, numericFactId } from '../../src/content/index.ts';

/** Places in a field, one dot each; levels are lit one after the other. */
export const unitsData = v.strictObject({
  /** How many places there are: a fact, or a plain base such as 100. */
  capacity: v.union([numericFactId(), v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(200_000))]),
  /** `nested`: each level contains those before it (50,000 in 74,000 in 100,000). `parts`: each adds to those before it. */
  stacking: v.optional(v.picklist(['nested', 'parts']), 'nested'),
  levels: v.pipe(v.array(v.strictObject({ fact: numericFactId(), label: label(60) })), v.minLength(1), v.maxLength(5)),
  /** What one dot stands for. */
  each: label(80),
});

export const unitsView = v.strictObject({
  /** How many of the levels are lit. */
  lit: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The level whose number is the large one. */
  hero: v.optional(numericFactId()),
  /** A second number worth saying at this step, with words. */
  also: v.optional(v.strictObject({ fact: factId(), label: label(80) })),
  /** The visitor may touch a place as a guess; `answer` compares it with the level that is lit last. */
  guess: v.optional(v.picklist(['ask', 'answer'])),
});
