import { axisTop } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { axisAt, DURATION, labels, leave, WIDTH, type Chart, type Named } from './chart.ts';

interface Rank extends Named {
  readonly rank: number;
}

const RANKS: readonly Rank[] = [
  { key: 'wto', rank: 2, name: 'Thứ 2 về sản xuất thiết bị văn phòng và điện thoại thông minh' },
  { key: 'asia', rank: 10, name: 'Nhóm 10 nơi gia công phần mềm hấp dẫn của châu Á – Thái Bình Dương' },
  { key: 'world', rank: 30, name: 'Nhóm 30 về gia công phần mềm trên thế giới' },
  { key: 'goal', rank: 30, name: 'Đích: nhóm 30 nước phát triển nhất về công nghệ thông tin' },
];
const LEFT = 20;
const x = scaleLinear([0, 30], [LEFT, WIDTH - 20]);
const rowOf = (i: number) => 100 + i * 130;

export const ranks: Chart = (picture, step) => {
  const shown = RANKS.slice(0, step + 1);
  axisAt(picture, 'across', 0, 60).call(axisTop(x).ticks(10));
  picture
    .selectAll<SVGRectElement, Rank>('rect')
    .data(shown, ({ key }) => key)
    .join(
      (enter) =>
        enter
          .append('rect')
          .attr('x', LEFT)
          .attr('y', (_, i) => rowOf(i))
          .attr('height', 32)
          .attr('width', 0),
      undefined,
      leave('width'),
    )
    .transition()
    .duration(DURATION)
    .attr('opacity', (_, i) => (i === step ? 1 : 0.5))
    .attr('width', ({ rank }) => x(rank) - LEFT);
  labels(
    picture,
    'name',
    shown.map(({ key, name }, i) => ({ key, x: LEFT, y: rowOf(i) + 72, text: name })),
  );
};
