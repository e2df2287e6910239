import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { line as lineThrough } from 'd3-shape';
import {
  axisAt,
  DURATION,
  formatNumber,
  HEIGHT,
  labels,
  leave,
  WIDTH,
  type Chart,
  type Label,
  type Named,
} from './chart.ts';

interface Point extends Named {
  readonly year: number;
  readonly firms: number;
}

/** Technology firms as they were counted, and the target. */
const COUNTS: readonly Point[] = [
  { key: 'first', year: 2019.4, firms: 50_000, name: 'lần đếm đầu' },
  { key: 'second', year: 2021, firms: 58_000, name: 'lần đếm thứ hai' },
  { key: 'third', year: 2024.5, firms: 74_000, name: 'lần đếm thứ ba' },
];
const TARGET: Point = { key: 'target', year: 2030.5, firms: 100_000, name: 'mục tiêu' };
const SAID: Point = { key: 'said', year: 2025.5, firms: 100_000, name: 'được cho là có thể tới' };
/** How the line goes on at the pace since 2019 (7.9 % a year) and since 2020 (7.1 %). */
const PACES = [
  { key: 'fast', year: 2028.4, name: 'nhịp từ năm 2019', anchor: 'end', beside: [-24, 0] },
  { key: 'slow', year: 2028.9, name: 'nhịp từ năm 2020', anchor: 'start', beside: [8, 36] },
] as const;

const LEFT = 130;
const BOTTOM = HEIGHT - 60;
const x = scaleLinear([2018.5, 2031], [LEFT, WIDTH - 60]);
const y = scaleLinear([40_000, 105_000], [BOTTOM, 20]);
const path = lineThrough<Pick<Point, 'year' | 'firms'>>(
  ({ year }) => x(year),
  ({ firms }) => y(firms),
);

/** Counts are named below the line, on its right; what lies at the top below itself, on its left. */
const nameOf = ({ key, year, firms, name }: Point): Label =>
  firms === TARGET.firms
    ? { key, x: x(year) + 12, y: y(firms) + 48, text: name, anchor: 'end' }
    : { key, x: x(year) + 12, y: y(firms) + 42, text: `${formatNumber(firms)}, ${name}` };

export const line: Chart = (picture, step) => {
  const counts = COUNTS.slice(0, step < 2 ? 2 : 3);
  const points = [...counts, TARGET, ...(step > 0 ? [SAID] : [])];
  const last = counts.at(-1)!;
  const paces = PACES.slice(0, Math.max(0, step - 2));
  const paths = [
    { key: 'counted', d: path(counts)! },
    ...paces.map(({ key, year }) => ({ key, d: path([last, { year, firms: TARGET.firms }])! })),
  ];
  axisAt(picture, 'across', 0, BOTTOM).call(axisBottom(x).ticks(8, 'd'));
  axisAt(picture, 'up', LEFT, 0).call(axisLeft(y).ticks(5));
  picture
    .selectAll<SVGPathElement, (typeof paths)[number]>('path.line')
    .data(paths, ({ key }) => key)
    .join(
      (enter) =>
        enter
          .append('path')
          .attr('class', ({ key }) => `line ${key}`)
          .attr('opacity', 0)
          .attr('d', ({ d }) => d),
      undefined,
      leave('opacity'),
    )
    .transition()
    .duration(DURATION)
    .attr('opacity', 1)
    .attr('d', ({ d }) => d);
  picture
    .selectAll<SVGCircleElement, Point>('circle')
    .data(points, ({ key }) => key)
    .join(
      (enter) =>
        enter
          .append('circle')
          .attr('class', ({ key }) => key)
          .attr('cx', ({ year }) => x(year))
          .attr('cy', ({ firms }) => y(firms))
          .attr('r', 0),
      undefined,
      leave('r'),
    )
    .transition()
    .duration(DURATION)
    .attr('r', 12);
  labels(picture, 'name', [
    ...points.map(nameOf),
    ...paces.map(({ key, year, name, anchor, beside }) => ({
      key,
      x: x((last.year + year) / 2) + beside[0],
      y: y((last.firms + TARGET.firms) / 2) + beside[1],
      text: name,
      anchor,
    })),
  ]);
};
