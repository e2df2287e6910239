import { easeCubicInOut } from 'd3-ease';
import { select, type Selection } from 'd3-selection';
import 'd3-transition';
import type { Transition } from 'd3-transition';
import type { Mark, Paint } from '../../src/scene/index.ts';
import { DURATION, STAGE, type Change } from './change.ts';
import { colour } from './colour.ts';
import type { Side } from './side.ts';

type Drawn<S extends Mark['shape']> = Extract<Mark, { shape: S }>;
type Svg = Selection<SVGSVGElement, unknown, null, undefined>;
/** What a selection and a transition have in common: attributes are set, or animated. */
type Setter<D> = {
  attr(name: string, value: (d: D) => string | number): Setter<D>;
};

/** What a d3 programmer would write for the same marks: one join for each kind of element, one transition. */
export function d3Marks({ a, b }: Change): Side {
  let svg: Svg;
  return {
    mount(root) {
      svg = select(root).append('svg').attr('width', STAGE.width).attr('height', STAGE.height);
      draw(svg, a.marks);
      return Promise.resolve();
    },
    go() {
      const t = svg.transition().duration(DURATION).ease(easeCubicInOut);
      draw(svg, b.marks, t);
      return t.end();
    },
    remove: () => void svg.remove(),
  };
}

type Way = Transition<SVGSVGElement, unknown, null, undefined>;

function draw(svg: Svg, marks: readonly Mark[], way?: Way): void {
  const join = <S extends Mark['shape']>(shape: S): Setter<Drawn<S>> => {
    const joined = svg
      .selectAll<SVGElement, Drawn<S>>(shape)
      .data(
        marks.filter((mark): mark is Drawn<S> => mark.shape === shape),
        (d) => d.key,
      )
      .join((enter) => enter.append(shape).text((d: Mark) => (d.shape === 'text' ? d.lines[0]! : '')));
    return way ? joined.transition(way as never) : joined;
  };
  const number = (value: unknown) => value as number;
  const paint = (of: Paint | undefined) => colour(of as string);

  join('rect')
    .attr('x', (d) => number(d.x1))
    .attr('y', (d) => number(d.y1))
    .attr('width', (d) => number(d.x2) - number(d.x1))
    .attr('height', (d) => number(d.y2) - number(d.y1))
    .attr('fill', (d) => paint(d.fill));
  join('circle')
    .attr('cx', (d) => number(d.x))
    .attr('cy', (d) => number(d.y))
    .attr('r', (d) => d.r)
    .attr('fill', (d) => paint(d.fill));
  join('line')
    .attr('x1', (d) => number(d.x1))
    .attr('y1', (d) => number(d.y1))
    .attr('x2', (d) => number(d.x2))
    .attr('y2', (d) => number(d.y2))
    .attr('stroke', (d) => paint(d.stroke))
    .attr('stroke-width', (d) => d.strokeWidth!);
  join('text')
    .attr('x', (d) => number(d.x))
    .attr('y', (d) => number(d.y))
    .attr('font-size', (d) => d.size)
    .attr('font-weight', (d) => d.weight)
    .attr('fill', (d) => paint(d.fill));
}
