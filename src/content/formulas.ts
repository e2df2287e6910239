/** The closed list of ways to make a fact from facts. `of` gives values in their own units, `years` their decimal years. */
export const FORMULAS = [
  'sum',
  'difference',
  'product',
  'ratio',
  'share',
  'change',
  'cagr',
  'project',
  'year-reached',
] as const;
export type Formula = (typeof FORMULAS)[number];

/** How many facts a formula takes: [least, most]. */
export const ARITY: Record<Formula, readonly [number, number]> = {
  sum: [2, 64],
  difference: [2, 2],
  product: [2, 8],
  ratio: [2, 2],
  share: [2, 2],
  change: [2, 2],
  cagr: [2, 2],
  project: [2, 2],
  'year-reached': [3, 3],
};

/** What the arguments of `of` mean, in order; shown in error messages and documentation. */
export const ARGUMENTS: Record<Formula, string> = {
  sum: 'a, b, ...: a + b + ...',
  difference: 'from, to: to - from',
  product: 'a, b, ...: a x b x ...',
  ratio: 'a, b: a / b',
  share: 'part, whole: percent of the whole',
  change: 'from, to: percent of growth from one to the other',
  cagr: 'from, to: percent a year between the dates of the two facts',
  project: 'base, percent a year: the base grown until the year "at"',
  'year-reached': 'base, percent a year, goal: the decimal year in which the grown base meets the goal',
};

export interface FormulaInput {
  readonly values: readonly number[];
  /** Decimal year of each fact (2019.5 = middle of 2019), NaN where it has no date. */
  readonly years: readonly number[];
  /** The year that `project` projects to. */
  readonly at?: number;
}

/**
 * Computes a derived value. Percentages are in points (32 means 32 %).
 * Returns NaN where the arguments do not allow an answer (a share of nothing, growth without dates).
 */
export function compute(formula: Formula, { values, years, at = NaN }: FormulaInput): number {
  const [a = NaN, b = NaN, c = NaN] = values;
  const [from = NaN, to = NaN] = years;
  switch (formula) {
    case 'sum':
      return values.reduce((x, y) => x + y, 0);
    case 'difference':
      return b - a;
    case 'product':
      return values.reduce((x, y) => x * y, 1);
    case 'ratio':
      return finite(a / b);
    case 'share':
      return finite((100 * a) / b);
    case 'change':
      return finite((100 * (b - a)) / a);
    case 'cagr':
      return to > from && a > 0 && b > 0 ? 100 * ((b / a) ** (1 / (to - from)) - 1) : NaN;
    case 'project':
      return finite(a * (1 + b / 100) ** (at - from));
    case 'year-reached':
      return finite(from + Math.log(c / a) / Math.log(1 + b / 100));
  }
}

const finite = (x: number): number => (Number.isFinite(x) ? x : NaN);
