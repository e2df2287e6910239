import {
  perSlide,
  type Drawing,
  type Frame,
  type Mark,
  type SceneInput,
  type SceneKind,
  type TableRow,
} from '../../src/scene/index.ts';
import { said, target } from './ahead.ts';
import { axis } from './axis.ts';
import { guessMarks } from './guess.ts';
import { guessPlace } from './lane.ts';
import { layoutOf } from './layout.ts';
import { askedPoint, heights, levelOf, onX, onY, atOf, span, timeScale, whole, type LineData } from './model.ts';
import { paces } from './paces.ts';
import { series } from './series.ts';

const layoutFor = perSlide((given: LineData, frame) => layoutOf(whole(given), frame));

/**
 * Why this form: whether a promise is near is a question of slope. What was reported is a solid line over nought; what
 * was wanted is a hollow mark at its height and date; the pace of the past carried on shows when, not whether.
 * `input.guess`: the value of the point that is asked for, or the year in which the level is met.
 */
function scene(given: LineData, step: number, frame: Frame, input: SceneInput = { guess: null }): Drawing {
  const data = whole(given);
  const view = data.steps[step]!;
  const layout = layoutFor(given, frame);
  const domain = span(data, view);
  const { plot } = layout;
  const guesses = guessMarks(data, view, input.guess, layout, domain, frame);
  const lane = guesses.filter(({ key }) => key === 'lane');
  return {
    marks: [
      ...lane,
      ...axis(data, domain, plot, frame),
      ...target(data, view, layout),
      ...paces(data, view, layout, domain),
      ...series(data, view, layout),
      ...said(data, view, layout),
      ...truth(data, view.guess),
      ...guesses.filter((mark) => !lane.includes(mark)),
    ],
    scales: { x: timeScale(plot, domain), y: plot.y },
  };
}

/** The year that was asked for, on the level. */
function truth({ guess, ...data }: LineData, asked: string | undefined): Mark[] {
  const level = levelOf({ guess, ...data });
  if (asked !== 'answer' || guess?.what !== 'year' || !level) return [];
  const at = { x: onX(guess.of.value), y: onY(level.value) };
  return [
    {
      shape: 'circle',
      key: 'truth',
      group: 'data',
      fact: guess.of.id,
      ...at,
      r: 24,
      stroke: 'ink',
      strokeWidth: 4,
      dash: [7, 5],
    },
  ];
}

function table(data: LineData): TableRow[] {
  const { points, target: wanted, said: named, paces: ways } = whole(data);
  const row = (
    fact: LineData['points'][number]['fact'] | NonNullable<LineData['said']>['fact'],
    label: string,
  ): TableRow => ({
    label,
    value: fact.stated,
    date: fact.date,
    fact: fact.id,
  });
  return [
    ...points.map(({ fact, label }) => row(fact, label ?? fact.label)),
    ...(wanted ? [row(wanted.fact, wanted.label)] : []),
    ...(named ? [row(named.fact, named.label)] : []),
    ...ways.map(({ reached, label }) => row(reached, label)),
  ];
}

/** What a guess may be, and how fine: a hundredth of the height, or a year. */
function grain(data: LineData, step: number): { min: number; max: number; step: number; start: number } {
  if (askedPoint(data)) {
    const most = heights(data)[1];
    const unit = 10 ** Math.floor(Math.log10(most / 50));
    const fine = [1, 2, 5, 10].map((n) => n * unit).find((n) => most / n <= 125) ?? unit;
    return { min: 0, max: Math.floor(most / fine) * fine, step: fine, start: Math.round(most / 2 / fine) * fine };
  }
  const [, to] = span(data, data.steps[step]!);
  const from = Math.floor(Math.max(...data.points.map(({ fact }) => atOf(fact)))) + 1;
  const last = Math.floor(to - 0.5);
  return { min: from, max: last, step: 1, start: Math.round((from + last) / 2) };
}

const touch: SceneKind<LineData, SceneInput>['touch'] = (given, step, frame, { x, y }) => {
  const data = whole(given);
  const view = data.steps[step];
  if (!view || view.guess !== 'ask') return undefined;
  const { plot, ...rest } = layoutFor(given, frame);
  const domain = span(data, view);
  const lane = guessPlace(data, { plot, ...rest }, domain);
  const beside = (n: number, from: number, to: number) => n < from - 40 || n > to + 40;
  if (!lane || beside(y, frame.box.y, plot.bottom) || beside(x, plot.left, plot.right)) return undefined;
  const { min, max, step: fine } = grain(data, step);
  const [low, high] = heights(data);
  const raw = askedPoint(data)
    ? low + ((plot.bottom - y) / (plot.bottom - plot.top)) * (high - low)
    : Math.floor(domain[0] + ((x - plot.left) / (plot.right - plot.left)) * (domain[1] - domain[0]));
  return { guess: Math.min(max, Math.max(min, Math.round(raw / fine) * fine)) };
};

const control: SceneKind<LineData, SceneInput>['control'] = (given, step, { format, word }, input) => {
  const data = whole(given);
  if (data.steps[step]?.guess !== 'ask' || !data.guess) return undefined;
  const { min, max, step: fine, start } = grain(data, step);
  const value = input?.guess ?? start;
  const asked = askedPoint(data);
  return {
    label: word('guess.keys'),
    min,
    max,
    step: fine,
    value,
    text: asked ? format(value, asked.fact.unit) : String(value),
    live: false,
  };
};

export const line: SceneKind<LineData, SceneInput> = { scene, table, touch, control };
