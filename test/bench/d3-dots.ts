import { easeCubicInOut } from 'd3-ease';
import { select, type Selection } from 'd3-selection';
import { timer } from 'd3-timer';
import 'd3-transition';
import type { DotsMark } from '../../src/scene/index.ts';
import { DURATION, STAGE, type Change } from './change.ts';
import { colour } from './colour.ts';
import type { Side } from './side.ts';

const ends = ({ a, b }: Change) => ({ from: a.marks[0] as DotsMark, to: b.marks[0] as DotsMark });

/** What a d3 programmer would write for so many dots: a canvas, a d3 timer, `fillRect` for each dot. */
export function d3Canvas(change: Change): Side {
  const { from, to } = ends(change);
  const [start, end] = [from.at as Float32Array, to.at as Float32Array];
  const colours = to.bands.map(({ fill }) => colour(fill as string));
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const draw = (t: number): void => {
    context.clearRect(0, 0, STAGE.width, STAGE.height);
    let i = 0;
    to.bands.forEach(({ until }, band) => {
      context.fillStyle = colours[band]!;
      for (; i < until; i++) {
        const x = start[2 * i]! * (1 - t) + end[2 * i]! * t;
        const y = start[2 * i + 1]! * (1 - t) + end[2 * i + 1]! * t;
        // Whole pixels are what fillRect draws fastest, and what the engine draws.
        context.fillRect(Math.round(x), Math.round(y), to.size, to.size);
      }
    });
  };
  return {
    mount(root) {
      Object.assign(canvas, STAGE);
      root.append(canvas);
      draw(0);
      return Promise.resolve();
    },
    go: () =>
      new Promise((arrived) => {
        const clock = timer((elapsed) => {
          draw(easeCubicInOut(Math.min(1, elapsed / DURATION)));
          if (elapsed < DURATION) return;
          clock.stop();
          arrived();
        });
      }),
    remove: () => canvas.remove(),
  };
}

/** The same dots as one SVG element each, moved by one d3-transition: only up to some thousands. */
export function d3Svg(change: Change): Side {
  const { from, to } = ends(change);
  let svg: Selection<SVGSVGElement, unknown, null, undefined>;
  const x = (at: unknown) => (i: number) => (at as Float32Array)[2 * i]!;
  const y = (at: unknown) => (i: number) => (at as Float32Array)[2 * i + 1]!;
  return {
    mount(root) {
      svg = select(root).append('svg').attr('width', STAGE.width).attr('height', STAGE.height);
      svg
        .selectAll('rect')
        .data(Array.from({ length: from.count }, (_, i) => i))
        .join('rect')
        .attr('width', from.size)
        .attr('height', from.size)
        .attr('x', x(from.at))
        .attr('y', y(from.at))
        .attr('fill', (i) => colour(from.bands.find(({ until }) => i < until)!.fill as string));
      return Promise.resolve();
    },
    go: () =>
      svg
        .selectAll<SVGRectElement, number>('rect')
        .transition()
        .duration(DURATION)
        .ease(easeCubicInOut)
        .attr('x', x(to.at))
        .attr('y', y(to.at))
        .end(),
    remove: () => void svg.remove(),
  };
}
