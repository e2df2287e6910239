import * as v from 'valibot';
import { label, numericFactId } from '../../src/content/index.ts';

/** A quantity that grows by so much a year, towards a goal; the visitor moves the rate and sees the year move. */
export const whatIfData = v.strictObject({
  /** Where it stands: a dated fact. */
  base: v.strictObject({ fact: numericFactId(), label: label(60) }),
  /** Where it should be: a dated fact. */
  goal: v.strictObject({ fact: numericFactId(), label: label(60) }),
  /** The growth that was stated, in percent a year. */
  stated: v.strictObject({ fact: numericFactId(), label: label(60) }),
  /** The growth that would just do (a `cagr` fact). */
  needed: v.strictObject({ fact: numericFactId(), label: label(60) }),
  /** What the visitor moves. */
  yours: label(60),
  /** Percent a year at the ends of the slider. */
  slider: v.strictTuple([
    v.pipe(v.number(), v.minValue(1), v.maxValue(200)),
    v.pipe(v.number(), v.minValue(1), v.maxValue(200)),
  ]),
});

export const whatIfView = v.strictObject({
  show: v.picklist(['goal', 'stated', 'needed', 'yours']),
});
