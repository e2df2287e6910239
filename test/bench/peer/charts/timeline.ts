import { axisBottom } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { axisAt, DURATION, labels, leave, WIDTH, type Chart, type Named } from './chart.ts';

interface Event extends Named {
  readonly year: number;
}

const EVENTS: readonly Event[] = [
  { key: 'forum-2019', year: 2019.36, name: 'Diễn đàn đầu tiên' },
  { key: 'resolution-50', year: 2019.64, name: 'Nghị quyết 50 về đầu tư nước ngoài' },
  { key: 'forum-2020', year: 2020.98, name: 'Diễn đàn thứ hai' },
  { key: 'resolution-57', year: 2024.98, name: 'Nghị quyết 57 về khoa học, công nghệ' },
  { key: 'forum-2025', year: 2025.5, name: 'Diễn đàn: từ làm chủ tới dẫn dắt' },
  { key: 'firms', year: 2030.5, name: 'Mục tiêu 100.000 doanh nghiệp' },
  { key: 'abroad', year: 2035.5, name: 'Mục tiêu 100 tỷ USD doanh thu ở nước ngoài' },
  { key: 'developed', year: 2045.5, name: 'Nước phát triển, thu nhập cao' },
];
const STEPS = [
  { to: 2021, show: ['forum-2019', 'resolution-50', 'forum-2020'] },
  { to: 2026, show: ['forum-2019', 'forum-2020', 'resolution-57', 'forum-2025'] },
  { to: 2036, show: ['forum-2019', 'resolution-57', 'forum-2025', 'firms', 'abroad'] },
  { to: 2046, show: ['forum-2019', 'forum-2025', 'firms', 'abroad', 'developed'] },
] as const;
const FROM = 2019;
const AXIS = 560;
/** Names stand in rows, so that none lies over another. */
const heightOf = (i: number) => AXIS - 90 - i * 100;

export const timeline: Chart = (picture, step) => {
  const { to, show } = STEPS[step]!;
  const x = scaleLinear([FROM, to], [80, WIDTH - 80]);
  const events = EVENTS.filter(({ key }) => (show as readonly string[]).includes(key));
  picture
    .selectAll<SVGCircleElement, Event>('circle')
    .data(events, ({ key }) => key)
    .join(
      (enter) =>
        enter
          .append('circle')
          .attr('cx', ({ year }) => x(year))
          .attr('cy', AXIS)
          .attr('r', 0),
      undefined,
      leave('r'),
    )
    .transition()
    .duration(DURATION)
    .attr('cx', ({ year }) => x(year))
    .attr('r', 14);
  picture
    .selectAll<SVGLineElement, Event>('line.stem')
    .data(events, ({ key }) => key)
    .join(
      (enter) =>
        enter
          .insert('line', ':first-child')
          .attr('class', 'stem')
          .attr('x1', ({ year }) => x(year))
          .attr('x2', ({ year }) => x(year))
          .attr('y1', AXIS)
          .attr('y2', AXIS),
      undefined,
      leave('opacity'),
    )
    .transition()
    .duration(DURATION)
    .attr('x1', ({ year }) => x(year))
    .attr('x2', ({ year }) => x(year))
    .attr('y2', (_, i) => heightOf(i));
  labels(
    picture,
    'name',
    events.map(({ key, year, name }, i) => {
      const anchor = year - FROM > (to - FROM) * 0.5 ? 'end' : 'start';
      return { key, x: x(year) + (anchor === 'end' ? -12 : 12), y: heightOf(i) + 20, text: name, anchor };
    }),
  );
  axisAt(picture, 'across', 0, AXIS)
    .transition()
    .duration(DURATION)
    .call(
      axisBottom(x)
        .ticks(Math.min(8, to - FROM), 'd')
        .tickPadding(20),
    );
};
