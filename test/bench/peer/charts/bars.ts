import { axisBottom } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { axisAt, DURATION, formatNumber, HEIGHT, labels, leave, WIDTH, type Chart, type Named } from './chart.ts';

interface Bar extends Named {
  readonly value: number;
}

/** Revenue of 2018 in billions of dollars. */
const PARTS: readonly Bar[] = [
  { key: 'hardware', name: 'Phần cứng – điện tử', value: 88 },
  { key: 'services', name: 'Dịch vụ công nghệ thông tin', value: 5.7 },
  { key: 'software', name: 'Phần mềm', value: 4.3 },
  { key: 'content', name: 'Nội dung số', value: 0.8 },
];
const WHOLE: Bar = { key: 'whole', name: 'Toàn ngành công nghệ thông tin', value: 98.9 };
const SUM = 98.8;
const LEFT = 440;
const RIGHT = WIDTH - 180;
const BOTTOM = HEIGHT - 60;

/** The whole; its four parts in one bar; a row for each; the three small ones from nearer; the sum. */
const STEPS = [
  { bars: [WHOLE], inRows: true, most: 100 },
  { bars: PARTS, inRows: false, most: 100 },
  { bars: PARTS, inRows: true, most: 100 },
  { bars: PARTS.slice(1), inRows: true, most: 6 },
  { bars: PARTS, inRows: false, most: 100 },
] as const;

export const bars: Chart = (picture, step) => {
  const { bars: shown, inRows, most } = STEPS[step]!;
  const x = scaleLinear([0, most], [LEFT, RIGHT]);
  const y = scaleBand(inRows ? shown.map(({ key }) => key) : ['all'], [0, BOTTOM]).padding(0.3);
  const row = ({ key }: Bar) => y(inRows ? key : 'all')!;
  const before = ({ key }: Bar) =>
    inRows
      ? 0
      : PARTS.slice(
          0,
          PARTS.findIndex((part) => part.key === key),
        ).reduce((sum, { value }) => sum + value, 0);
  picture
    .selectAll<SVGRectElement, Bar>('rect')
    .data(shown, ({ key }) => key)
    .join(
      (enter) =>
        enter
          .append('rect')
          .attr('class', ({ key }) => key)
          .attr('x', (bar) => x(before(bar)))
          .attr('y', row)
          .attr('width', 0)
          .attr('height', y.bandwidth()),
      undefined,
      leave('width'),
    )
    .transition()
    .duration(DURATION)
    .attr('x', (bar) => x(before(bar)))
    .attr('y', row)
    .attr('width', ({ value }) => x(value) - x(0))
    .attr('height', y.bandwidth());
  const rows = inRows
    ? shown.map((bar) => ({ ...bar, at: row(bar) }))
    : [{ key: 'all', name: 'Bốn mảng', value: SUM, at: y('all')! }];
  const middle = y.bandwidth() / 2 + 9;
  labels(
    picture,
    'name',
    rows.map(({ key, name, at }) => ({ key, x: LEFT - 16, y: at + middle, text: name, anchor: 'end' })),
  );
  labels(
    picture,
    'value',
    rows.map(({ key, value, at }) => ({
      key,
      x: x(value) + 16,
      y: at + middle,
      text: `${formatNumber(value)} tỷ USD`,
    })),
  );
  axisAt(picture, 'across', 0, BOTTOM).transition().duration(DURATION).call(axisBottom(x).ticks(6));
};
