import * as v from 'valibot';
import { factId, label } from '../../src/content/index.ts';

/** Pairs of "from" and "to": what was left behind and what was taken up, one thread a pair. */
export const contrastData = v.strictObject({
  /** What stands over the sides. `beyond` is a third station, for what comes after. */
  sides: v.strictObject({ from: label(40), to: label(40), beyond: v.optional(label(40)) }),
  pairs: v.pipe(
    v.array(
      v.strictObject({
        /** The claim that says so. */
        fact: factId(),
        from: label(60),
        to: label(60),
        beyond: v.optional(label(60)),
      }),
    ),
    v.minLength(1),
    v.maxLength(5),
  ),
});

const count = () => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));
export const contrastView = v.strictObject({
  /** How many pairs are there, each at its "from". */
  shown: count(),
  /** How many of them have gone over to "to". */
  turned: v.optional(count(), 0),
  /** How many of those have gone on to "beyond". */
  beyond: v.optional(count(), 0),
});
