import type * as v from 'valibot';
import type { NumericFact, Resolved } from '../../src/content/index.ts';
import type { WithSteps } from '../../src/scene/index.ts';
import type { whatIfData, whatIfView } from './schema.ts';

export type WhatIfView = Resolved<v.InferOutput<typeof whatIfView>>;
export type WhatIfData = WithSteps<Resolved<v.InferOutput<typeof whatIfData>>, WhatIfView>;

export const atOf = ({ at }: NumericFact): number => at ?? 0;

/** What the base has become at a decimal year, growing by `rate` percent a year. */
export const grown = ({ base }: WhatIfData, rate: number, at: number): number =>
  base.fact.value * (1 + rate / 100) ** (at - atOf(base.fact));

export interface Reached {
  /** Decimal year in which the curve meets the goal. */
  readonly at: number;
  /** The first year whose value meets the goal: a value dated with a year stands in its middle. */
  readonly year: number;
  /** Is that in time? */
  readonly met: boolean;
}

/** When the goal is reached at `rate` percent a year: base * (1 + r)^n = goal. */
export function reach({ base, goal }: WhatIfData, rate: number): Reached {
  const years = Math.log(goal.fact.value / base.fact.value) / Math.log(1 + rate / 100);
  const at = atOf(base.fact) + years;
  const met = at <= atOf(goal.fact) + 0.001;
  const year = Math.ceil(at - 0.5 - 0.001);
  return { at, year: met ? Math.min(year, goalYear(goal.fact)) : year, met };
}

export const goalYear = (fact: NumericFact): number => Math.floor(atOf(fact));

/** Least and most that the slider gives. */
export const limits = ({ slider }: WhatIfData): [number, number] => [Math.min(...slider), Math.max(...slider)];

/** The rate of the visitor; before the first touch the one that is needed. */
export const rateOf = (data: WhatIfData, guess: number | null): number => guess ?? data.needed.fact.value;
