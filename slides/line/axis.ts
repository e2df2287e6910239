import type { Frame, Mark } from '../../src/scene/index.ts';
import { onX, spans, type LineData, type Plot } from './model.ts';

/** The foot of the chart says that it is nought, and of what. */
export const zeroText = (data: LineData, { format }: Frame): string => format(0, data.points[0]!.fact.unit);

/** Years between the numbers on the axis: the same at every step, so that they only move. */
function yearStep(data: LineData, { left, right }: Plot, { stage }: Frame): number {
  const longest = Math.max(...spans(data).map(([from, to]) => to - from));
  const most = (right - left) / (stage.type.small * 7);
  return [1, 2, 5, 10, 25, 50].find((n) => longest / n <= most) ?? 100;
}

/** The foot of the chart: nought, and the years. A number stands below the middle of its year. */
export function axis(data: LineData, [from, to]: readonly [number, number], plot: Plot, frame: Frame): Mark[] {
  const { small } = frame.stage.type;
  const step = yearStep(data, plot, frame);
  const first = Math.ceil(from);
  const years = Array.from({ length: Math.max(0, Math.floor(to) - first + 1) }, (_, i) => first + i);
  const perYear = (plot.right - plot.left) / (to - from);
  const inside = (year: number) => {
    const x = plot.left + (year + 0.5 - from) * perYear;
    return x > plot.left + small * 1.3 && x < plot.right - small * 1.3;
  };
  return [
    {
      shape: 'line',
      key: 'nought',
      group: 'axis',
      x1: plot.left,
      x2: plot.right,
      y1: plot.bottom,
      y2: plot.bottom,
      stroke: 'faint',
      strokeWidth: 3,
    },
    {
      shape: 'text',
      key: 'nought-words',
      group: 'axis',
      x: plot.left,
      y: plot.bottom - small * 0.45,
      lines: [zeroText(data, frame)],
      size: small * 0.9,
      weight: 400,
      anchor: 'start',
      fill: 'muted',
    },
    ...years.map((year): Mark => ({
      shape: 'line',
      key: `tick-${year}`,
      group: 'axis',
      x1: onX(year),
      x2: onX(year),
      y1: plot.bottom,
      y2: plot.bottom + 10,
      stroke: 'faint',
      strokeWidth: 2,
    })),
    ...years
      .filter((year) => year % step === 0 && inside(year))
      .map((year): Mark => ({
        shape: 'text',
        key: `year-${year}`,
        group: 'label',
        x: onX(year + 0.5),
        y: plot.bottom + 14 + small,
        lines: [String(year)],
        size: small,
        weight: 400,
        anchor: 'middle',
        fill: 'muted',
      })),
  ];
}
