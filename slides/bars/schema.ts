import * as v from 'valibot';
import { label, numericFactId } from '../../src/content/index.ts';

/** A whole and its parts, all in one unit. */
export const barsData = v.strictObject({
  whole: v.strictObject({ fact: numericFactId(), label: label(60) }),
  parts: v.pipe(v.array(v.strictObject({ fact: numericFactId(), label: label(60) })), v.minLength(2), v.maxLength(8)),
  /** What the parts add up to, and how far that is from the whole, where the two differ. */
  sum: v.optional(v.strictObject({ fact: numericFactId(), label: label(80) })),
  gap: v.optional(v.strictObject({ fact: numericFactId(), label: label(80) })),
});

export const barsView = v.strictObject({
  /** One bar; the bar cut into its parts; a row for each part; the parts added up again under the whole. */
  show: v.picklist(['whole', 'stack', 'rows', 'sum']),
  /** In rows: the parts that stay when the scale is fitted to them alone. */
  only: v.optional(v.pipe(v.array(numericFactId()), v.minLength(1))),
  /** The part that stands out. */
  focus: v.optional(numericFactId()),
});
