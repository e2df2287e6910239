import { project, type Box, type Frame, type Position, type Scale } from '../../../scene/index.ts';
import { snap } from '../steps.ts';
import { tickLabels, tickSets } from '../ticks.ts';
import type { AxisData } from './schema.ts';

/** Where the parts of the axis stand, from top to bottom. */
export interface Layout {
  readonly scale: Extract<Scale, { type: 'linear' | 'log' }>;
  /** Baselines of the words and the value over the thumb. */
  readonly caption: number;
  readonly value: number;
  readonly track: { readonly top: number; readonly bottom: number };
  readonly middle: number;
  /** Baseline of the tick labels, and of the truth or the unit under them. */
  readonly labels: number;
  readonly under: number;
  /** Baselines of the words and the value of a second player, under the axis. */
  readonly rival: { readonly value: number; readonly caption: number };
  readonly ticks: Ticks;
}

interface Ticks {
  readonly values: readonly number[];
  readonly labels: readonly string[];
  /** What the labels count, said once. */
  readonly unit: string;
}

const TRACK = 58;
export const THUMB = 40;
export const TICK = 14;
/** Type sizes of the guess and of the truth. */
export const valueSize = (frame: Frame, two = false): number =>
  Math.round(frame.stage.type.large * (two ? 0.9 : 1.25) * squeeze(frame));
export const truthSize = (frame: Frame): number => Math.round(frame.stage.type.large * 0.82 * squeeze(frame));

/** Where larger text leaves a low picture, what is large gives way; 1 where there is room. */
function squeeze({ box, stage }: Frame): number {
  const { small, large } = stage.type;
  const yielding = large * (1.25 * 1.36 + 0.82 * 1.5) + TRACK;
  const rest = TICK + small * (1.35 + 1.5) + 8;
  return Math.min(1, Math.max(0.72, (box.height - rest) / yielding));
}

export function layout(data: AxisData, frame: Frame): Layout {
  const { box, stage } = frame;
  const { small } = stage.type;
  const value = valueSize(frame, data.two);
  const above = small * 1.35 + value * 1.36;
  // A second guess stands below the track, between the tick labels and the truth.
  const second = data.two ? value * 1.52 + small * 1.5 : 0;
  const below = TICK + small * 1.5 + second + truthSize(frame) * 1.5;
  const track = TRACK * squeeze(frame);
  const free = Math.max(0, box.height - above - track - below - 8);
  const stem = Math.min(96, free * 0.8);
  const top = box.y + above + stem + Math.max(0, free - stem) * 0.5;
  const labels = top + track + TICK + small * 1.2;
  const { inset, ...ticks } = fitTicks(data, frame);
  return {
    scale: scaleOf(data, box, inset),
    caption: top - stem - value * 1.36,
    value: top - stem - value * 0.26,
    track: { top, bottom: top + track },
    middle: top + track / 2,
    labels,
    under: labels + second + truthSize(frame) * 1.45,
    rival: { value: labels + value * 1.16 + small * 0.3, caption: labels + value * 1.46 + small * 1.35 },
    ticks,
  };
}

const scaleOf = ({ axis }: AxisData, box: Box, inset: number): Layout['scale'] => ({
  type: axis.scale === 'log' ? 'log' : 'linear',
  domain: [axis.from, axis.to],
  range: [box.x + inset, box.x + box.width - inset],
});

/** The fullest set of ticks whose labels do not touch, and the room that the labels at the ends need. */
function fitTicks(data: AxisData, frame: Frame): Ticks & { inset: number } {
  const { small } = frame.stage.type;
  for (const values of tickSets(data.axis)) {
    const { labels, unit } = tickLabels(values, (value) => frame.format(value, data.unit));
    const widths = labels.map((label) => frame.measure(label, small));
    const inset = Math.max(THUMB + 2, ...widths.map((width) => width / 2));
    const scale = scaleOf(data, frame.box, inset);
    const apart = (i: number) => project(scale, values[i]!) - project(scale, values[i - 1]!);
    if (values.every((_, i) => i === 0 || apart(i) > (widths[i]! + widths[i - 1]!) / 2 + small * 0.7))
      return { values, labels, unit, inset };
  }
  return { values: [], labels: [], unit: '', inset: THUMB + 2 };
}

/** The value at a place on the stage. */
export function valueAt(data: AxisData, frame: Frame, x: number): number {
  const { domain, range, type } = layout(data, frame).scale;
  const share = Math.min(1, Math.max(0, (x - range[0]) / (range[1] - range[0])));
  return snap(
    data.axis,
    type === 'log' ? domain[0] * (domain[1] / domain[0]) ** share : domain[0] + (domain[1] - domain[0]) * share,
  );
}

/** A place on the axis, so many pixels beside it. */
export const on = (value: number, offset = 0): Position => ({ scale: 'axis', value, ...(offset && { offset }) });

/** Only on an axis from zero does a length stand for a value; elsewhere it is a place. */
export const fromZero = ({ axis }: AxisData): boolean => axis.scale !== 'log' && axis.from === 0;

/** The middle of a text that wants to stand at x and must not leave the box. */
export const keepInside = (x: number, width: number, box: Box): number =>
  Math.min(box.x + box.width - width / 2, Math.max(box.x + width / 2, x));
