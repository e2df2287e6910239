import * as v from 'valibot';
import { localised, numericFactId, type Resolved } from '../../../content/index.ts';
import { questionEntries, type Seal } from '../common.ts';

/** Guess a number on its real axis; scored by closeness. */
export const estimateSchema = v.strictObject({
  ...questionEntries,
  type: v.literal('estimate'),
  /** The truth. Its unit is the unit of the axis. */
  key: numericFactId(),
  axis: v.strictObject({
    from: v.number(),
    to: v.number(),
    scale: v.optional(v.picklist(['linear', 'log']), 'linear'),
    /** Guesses move in steps of this; on a log axis in two leading figures, never finer than this. */
    step: v.pipe(v.number(), v.gtValue(0)),
  }),
  /** A known value drawn on the axis to start from. */
  anchor: v.optional(v.strictObject({ fact: numericFactId(), label: localised(60) })),
  /** How far off scores nothing: in units on a linear axis, as a factor on a log axis. */
  tolerance: v.pipe(v.number(), v.gtValue(0)),
});

export type Estimate = v.InferOutput<typeof estimateSchema>;
type Filled = Resolved<Pick<Estimate, 'key' | 'axis' | 'anchor' | 'tolerance'>>;
/** What is asked: an axis in a unit, and where to start from. */
export interface EstimateAsk extends Pick<Filled, 'axis' | 'anchor'> {
  readonly unit: string;
}
export type EstimateKey = Pick<Filled, 'key' | 'tolerance'>;
/** What the picture of the axis shows; the key only once it is out. */
export interface AxisData extends EstimateAsk {
  readonly key: EstimateKey['key'] | null;
  /** Two players guess on the same axis. */
  readonly two?: boolean;
}
export type Revealed = AxisData & Pick<EstimateKey, 'key'>;

export const sealEstimate: Seal<Filled, EstimateAsk, EstimateKey> = ({ key, tolerance, axis, anchor }) => ({
  ask: { unit: key.unit, axis, ...(anchor && { anchor }) },
  key: { key, tolerance },
});
