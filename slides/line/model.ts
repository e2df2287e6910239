import type * as v from 'valibot';
import type { Fact, NumericFact, Resolved } from '../../src/content/index.ts';
import { type Frame, type Position, type Scale, type WithSteps } from '../../src/scene/index.ts';
import type { lineData, lineView } from './schema.ts';

export type LineView = Resolved<v.InferOutput<typeof lineView>>;
export type LineData = WithSteps<Resolved<v.InferOutput<typeof lineData>>, LineView>;
export type Pace = LineData['paces'][number];

/** Where the chart stands on the stage. Its scale `y` is the same at every step, so that heights can be compared. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  /** Upper edge of the words above the chart. */
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
}

/** The data of a slide with what it does not speak of left empty. */
export const whole = (data: LineData): LineData => ({
  ...data,
  paces: data.paces ?? [],
  steps: data.steps.map((view) => ({ ...view, paces: view.paces ?? 0 })),
});

export const atOf = ({ at }: Fact): number => at ?? 0;

/** A place in time and height, in pixels beside the values. */
export const onX = (value: number, offset = 0): Position => ({ scale: 'x', value, offset });
export const onY = (value: number, offset = 0): Position => ({ scale: 'y', value, offset });

/** The height that something is to reach: the target, or the value that was said to be within reach. */
export const levelOf = ({ target, said }: LineData): NumericFact | undefined => target?.fact ?? said?.level;

export const askedPoint = ({ guess, points }: LineData) =>
  guess?.what === 'value' ? points.find(({ fact }) => fact.id === guess.of.id) : undefined;

const asksYear = ({ guess }: LineData): boolean => guess?.what === 'year';

/** From 0 to the highest value; where the highest is what is asked for, the scale may not give it away. */
export function heights(data: LineData): [number, number] {
  const level = levelOf(data)?.value ?? 0;
  const most = Math.max(...data.points.map(({ fact }) => fact.value), level);
  return [0, askedPoint(data)?.fact.value === most ? most * 1.3 : most];
}

/** The stretch of time that a step shows: all points from the start, and what lies ahead as soon as it is told. */
export function span(data: LineData, view: LineView): [number, number] {
  const { points, target, said, paces, guess } = data;
  const past = points.map(({ fact }) => atOf(fact));
  const ahead = [
    ...(target && (view.target || (view.guess && asksYear(data))) ? [atOf(target.fact)] : []),
    ...(said && view.said ? [atOf(said.fact)] : []),
    ...(view.paces ? paces.map(({ reached }) => reached.value) : []),
  ];
  if (asksYear(data) && view.guess) {
    ahead.push(guess!.of.value, ...paces.map(({ reached }) => reached.value), ...(said ? [atOf(said.fact)] : []));
  }
  const from = Math.min(...past);
  const end = Math.max(from + 2, ...past, ...ahead);
  // Beside the place for a guess there is room for words.
  const asked = askedPoint(data)?.fact;
  const to = asked ? Math.max(end, atOf(asked) + (atOf(asked) - from) * 0.34) : end;
  // Nobody should read the answer off the edge of the picture.
  const room = asksYear(data) && view.guess ? 0.2 : 0.06;
  return [from - (to - from) * 0.06, to + (to - from) * room];
}

/** The stretch of time of a step, by its number. */
export const stepSpan = (data: LineData, step: number): [number, number] => span(data, data.steps[step]!);

/** What may be in the way of words at a step, and over which stretch of time. */
export interface Situation {
  readonly domain: readonly [number, number];
  readonly view: Pick<LineView, 'target' | 'said' | 'paces' | 'guess'>;
}

/** Every situation of the slide, once each. */
export const situations = (data: LineData): Situation[] => {
  const all = data.steps.map(({ target, said, paces, guess, ...rest }): Situation => {
    const view = { target, said, paces, guess };
    return { domain: span(data, { ...rest, ...view }), view };
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};

/** Every stretch of time that the slide shows, once each. */
export const spans = (data: LineData): [number, number][] => [
  ...new Map(data.steps.map((view) => span(data, view)).map((s) => [s.join(), s])).values(),
];

export const timeScale = ({ left, right }: Plot, domain: readonly [number, number]): Scale => ({
  type: 'linear',
  domain,
  range: [left, right],
});

/** The year of a decimal year as it is written. */
export const yearText = (value: number): string => String(Math.floor(value));

/** Values of the past carried on at a rate, one a year, and last the point where they meet the goal. */
export function carriedOn({ from, rate, reached }: Pace, goal: number): { key: string; at: number; value: number }[] {
  const start = atOf(from);
  const years = Math.max(0, Math.ceil(reached.value - start - 0.01));
  const yearly = Array.from({ length: years }, (_, i) => ({
    key: String(i),
    at: start + i,
    value: Math.min(goal, from.value * (1 + rate.value / 100) ** i),
  }));
  return [...yearly, { key: 'end', at: reached.value, value: goal }];
}

/** A number with the word for how exact it is, e.g. "over" 58,000: what stands before it, and what after it. */
export function hedge({ qualifier }: Fact, { word }: Frame): [string, string] {
  if (qualifier === 'exact') return ['', ''];
  const [before = '', after = ''] = word(`qualifier.${qualifier}`).split('{value}');
  return [before.trim(), after.trim()];
}
