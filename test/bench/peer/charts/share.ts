import { range } from 'd3-array';
import { DURATION, HEIGHT, labels, type Chart } from './chart.ts';

/** How many of a hundred are Vietnamese value: five years before, in 2024, the target. */
const LEVELS = [20, 32, 50] as const;
const NAMES = ['năm năm trước đó', 'năm 2024', 'mục tiêu 2030'] as const;
const LEVEL_OF_STEP = [0, 0, 1, 2] as const;
const CELL = HEIGHT / 10;

export const share: Chart = (picture, step) => {
  const level = LEVEL_OF_STEP[step]!;
  const lit = (cell: number) => LEVELS.findIndex((least, i) => i <= level && cell < least);
  picture
    .selectAll<SVGRectElement, number>('rect')
    .data(range(100))
    .join('rect')
    .attr('x', (cell) => Math.floor(cell / 10) * CELL + 4)
    .attr('y', (cell) => (9 - (cell % 10)) * CELL + 4)
    .attr('width', CELL - 8)
    .attr('height', CELL - 8)
    .attr('rx', 6)
    .transition()
    .duration(DURATION)
    .attr('fill', (cell) => ['#ffd166', '#f4a261', '#e76f51'][lit(cell)] ?? '#4a3030');
  labels(
    picture,
    'name',
    LEVELS.slice(0, level + 1).map((value, i) => ({
      key: String(value),
      x: HEIGHT + 80,
      y: 120 + i * 130,
      text: `${value}%, ${NAMES[i]}`,
    })),
  );
};
