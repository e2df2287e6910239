import * as v from 'valibot';
import { numericFactId, type NumericFact, type Resolved } from '../../../content/index.ts';
import { questionEntries, type Seal } from '../common.ts';

/** Draw the rest of a line with a finger; scored by closeness at the dates whose values are known. */
export const sketchSchema = v.strictObject({
  ...questionEntries,
  type: v.literal('sketch'),
  /** What is known and shown: facts with a date, of one unit. */
  given: v.pipe(v.array(numericFactId()), v.minLength(1), v.maxLength(4)),
  /** What is to be drawn: facts with a later date, of the same unit. */
  truth: v.pipe(v.array(numericFactId()), v.minLength(1), v.maxLength(5)),
  axis: v.strictObject({
    from: v.number(),
    to: v.number(),
    /** Drawn values are multiples of this above `from`. */
    step: v.pipe(v.number(), v.gtValue(0)),
  }),
  /** How far off scores nothing, in units. */
  tolerance: v.pipe(v.number(), v.gtValue(0)),
});

export type Sketch = v.InferOutput<typeof sketchSchema>;
export type SketchFilled = Resolved<Pick<Sketch, 'given' | 'truth' | 'axis' | 'tolerance'>>;

/** A date whose value is asked for. */
export interface Station {
  /** Decimal year. */
  readonly at: number;
  /** As it is written: the year, or more where years alone would read the same. */
  readonly date: string;
}
export interface SketchAsk extends Pick<SketchFilled, 'axis'> {
  readonly unit: string;
  /** By date; the drawn line goes on from the last one. */
  readonly given: readonly NumericFact[];
  /** By date. */
  readonly stations: readonly Station[];
}
export interface SketchKey {
  /** By date, one for each station. */
  readonly truth: readonly NumericFact[];
  readonly tolerance: number;
}
/** A place on the drawn line: a decimal year and a value. */
export type Knot = readonly [at: number, value: number];
/** What the visitor draws, by date. */
export type SketchAnswer = readonly Knot[];

export const sealSketch: Seal<SketchFilled, SketchAsk, SketchKey> = ({ given, truth, axis, tolerance }) => {
  const [known, asked] = [byDate(given), byDate(truth)];
  return {
    ask: {
      unit: known[0]!.unit,
      axis,
      given: known,
      stations: asked.map((fact) => ({ at: atOf(fact), date: dateOf(fact, [...known, ...asked]) })),
    },
    key: { truth: asked, tolerance },
  };
};

/** Decimal year of a fact; the check lets none pass that has no date. */
export const atOf = ({ at }: Pick<NumericFact, 'at'>): number => at ?? 0;

/** The year of a fact, or its whole date where another fact has the same year. */
export function dateOf(fact: NumericFact, all: readonly Pick<NumericFact, 'at'>[]): string {
  const year = (of: Pick<NumericFact, 'at'>) => Math.floor(atOf(of));
  return all.filter((other) => year(other) === year(fact)).length > 1 ? fact.date : String(year(fact));
}

const byDate = (facts: readonly NumericFact[]) => [...facts].sort((a, b) => atOf(a) - atOf(b));
