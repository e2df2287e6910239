import * as v from 'valibot';
import { datedFactId, label, numericFactId } from '../../src/content/index.ts';

/** One quantity over time: what was reported, what was wanted, what was said, and where the pace of the past would lead. */
export const lineData = v.strictObject({
  /** Reported values, in the order of their dates. */
  points: v.pipe(
    v.array(v.strictObject({ fact: numericFactId(), label: v.optional(label(60)) })),
    v.minLength(1),
    v.maxLength(8),
  ),
  /** The goal: drawn hollow, at its date and value. */
  target: v.optional(v.strictObject({ fact: numericFactId(), label: label(60) })),
  /** A year that somebody named for reaching a value. */
  said: v.optional(v.strictObject({ fact: datedFactId(), level: numericFactId(), label: label(80) })),
  /**
   * Ways to carry the past on: from a point, at a rate in percent a year, to the year in which the target is met
   * (a `year-reached` fact). Two of them make a range.
   */
  paces: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          from: numericFactId(),
          rate: numericFactId(),
          reached: numericFactId(),
          label: label(80),
        }),
      ),
      v.maxLength(2),
    ),
    [],
  ),
  /** What a guess is asked for: the value of a point, or the year in which the target is met. */
  guess: v.optional(v.strictObject({ what: v.picklist(['value', 'year']), of: numericFactId(), ask: label(80) })),
});

export const lineView = v.strictObject({
  /** How many points are there. */
  points: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
  target: v.optional(v.boolean(), false),
  said: v.optional(v.boolean(), false),
  /** How many of the paces are drawn. */
  paces: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)), 0),
  /** `ask`: the visitor may touch the chart. `answer`: the guess stands beside the truth. */
  guess: v.optional(v.picklist(['ask', 'answer'])),
  /** The point that stands out. */
  focus: v.optional(numericFactId()),
});
