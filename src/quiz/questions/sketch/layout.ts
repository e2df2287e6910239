import { project, spread, type Frame, type Position, type Scale } from '../../../scene/index.ts';
import { tickLabels, tickSets } from '../ticks.ts';
import { atOf, dateOf, type SketchAsk } from './schema.ts';

type Linear = Extract<Scale, { type: 'linear' | 'log' }>;

/** Where the parts of the picture stand. */
export interface Layout {
  readonly x: Linear;
  readonly y: Linear;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Where the line is drawn on: from the last given point to a little beyond the last station. */
  readonly zone: { readonly left: number; readonly right: number };
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** What the ticks count, said once; empty where every label says it. */
  readonly unit: string;
  readonly dates: readonly DateLabel[];
  /** A value in words, without the unit if that stands at the axis. */
  readonly short: (text: string) => string;
}

export interface DateLabel {
  readonly key: string;
  readonly text: string;
  /** The middle of the words, and their baseline. */
  readonly x: number;
  readonly y: number;
  readonly station: boolean;
}

/** Axis labels beyond these are a ruler. */
const MOST_TICKS = 6;
/** Room beyond the last station, so that a finger can pass it. */
const BEYOND = 40;
/** So far a date may stand beside the place that it names. */
const ASIDE = 36;

export const onX = (at: number, offset = 0): Position => ({ scale: 'x', value: at, ...(offset && { offset }) });
export const onY = (value: number): Position => ({ scale: 'y', value });

export function layout(ask: SketchAsk, frame: Frame): Layout {
  const { box, stage } = frame;
  const { small } = stage.type;
  const format = (value: number) => frame.format(value, ask.unit);
  const rows = (count: number) => box.y + box.height - count * small * 1.35 - 12;
  const set = ticksFor(ask, rows(1) - box.y - small * 2.1, small * 1.9);
  const { labels, unit } = tickLabels(set, format);
  const top = box.y + small * (unit ? 2.1 : 1.3);
  const left = box.x + Math.max(...labels.map((label) => frame.measure(label, small))) + 24;
  const right = box.x + box.width;
  const first = atOf(ask.given[0]!);
  const end = ask.stations.at(-1)!.at;
  const x: Linear = { type: 'linear', domain: [first, end], range: [left + 30, right - BEYOND - 8] };
  const dates = dateLabels(ask, frame, x);
  const bottom = rows(dates.rows);
  return {
    x,
    y: { type: 'linear', domain: [ask.axis.from, ask.axis.to], range: [bottom, top] },
    plot: { left, right, top, bottom },
    zone: { left: project(x, atOf(ask.given.at(-1)!)), right },
    ticks: set.map((value, i) => ({ value, label: labels[i]! })),
    unit,
    dates: dates.labels.map(({ row, ...label }) => ({ ...label, y: bottom + 12 + small * (1 + 1.35 * row) })),
    short: shorten(set, unit, format),
  };
}

/** The fullest set of ticks that stand at least `apart` from each other. */
function ticksFor({ axis }: SketchAsk, height: number, apart: number): number[] {
  const sets = tickSets(axis);
  const room = (set: readonly number[]) => ((set[1]! - set[0]!) / (axis.to - axis.from)) * height;
  return sets.find((set) => set.length <= MOST_TICKS && room(set) >= apart) ?? sets.at(-1)!;
}

function shorten(ticks: readonly number[], unit: string, format: (value: number) => string): Layout['short'] {
  return (text) => {
    if (!unit) return text;
    const said = tickLabels([...ticks, NaN], (value) => (Number.isNaN(value) ? text : format(value)));
    return said.unit === unit ? said.labels.at(-1)! : text;
  };
}

interface Dated {
  readonly key: string;
  readonly text: string;
  readonly at: number;
  readonly station: boolean;
}
type Placed = Omit<DateLabel, 'y'> & { readonly row: number };

/** Dates under the plot, in one row or two: all that have room, the stations in any case. */
function dateLabels({ given, stations }: SketchAsk, frame: Frame, x: Linear): { rows: number; labels: Placed[] } {
  const { small } = frame.stage.type;
  const known = given.map((fact): Dated => ({
    key: `date-${fact.id}`,
    text: dateOf(fact, [...given, ...stations]),
    at: atOf(fact),
    station: false,
  }));
  const asked = stations.map(({ at, date }, i): Dated => ({ key: `station-${i}`, text: date, at, station: true }));
  const set = (items: readonly Dated[], row: number): (Placed & { aside: number })[] => {
    const wishes = items.map(({ text, at }) => {
      const length = frame.measure(text, small, 600);
      return { at: project(x, at) - length / 2, length };
    });
    const starts = spread(wishes, frame.box.x, frame.box.x + frame.box.width, small * 0.6);
    return items.map(({ key, text, station }, i) => ({
      key,
      text,
      station,
      row,
      x: starts[i]! + wishes[i]!.length / 2,
      aside: Math.abs(starts[i]! - wishes[i]!.at),
    }));
  };
  const rows = (items: readonly Dated[], count: 1 | 2) =>
    Array.from({ length: count }, (_, row) =>
      set(
        items.filter((_, i) => i % count === row),
        row,
      ),
    ).flat();
  const last = [...known.slice(-1), ...asked];
  const ways = (
    [
      [[...known, ...asked], 1],
      [last, 1],
      [[...known, ...asked], 2],
      [last, 2],
      [asked, 2],
    ] as const
  ).map(([items, count]) => ({ rows: count, labels: rows(items, count) }));
  return ways.find(({ labels }) => labels.every(({ aside }) => aside <= ASIDE)) ?? ways.at(-1)!;
}
