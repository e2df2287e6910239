import { formatDefaultLocale } from 'd3-format';
import type { BaseType, Selection } from 'd3-selection';
import 'd3-transition';

/** The picture of a slide, 1600 x 640 units. */
export type Picture = Selection<SVGSVGElement, unknown, null, undefined>;

/** Draws a step of a slide from whatever the picture shows: a join, then a transition. */
export type Chart = (picture: Picture, step: number) => void;

/** What a mark stands for: the same mark from step to step by its key. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

export const WIDTH = 1600;
export const HEIGHT = 640;
/** Of every transition, in ms; also what the product takes. */
export const DURATION = 900;

/** Numbers as Vietnamese writes them, on the axes too. */
const vietnamese = formatDefaultLocale({ decimal: ',', thousands: '.', grouping: [3], currency: ['', ' ₫'] });
export const formatNumber = vietnamese.format(',');

/** As d3's own examples write labels: one `text` for each, moved with what it names. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function labels(picture: Picture, name: string, data: readonly Label[]): void {
  picture
    .selectAll<SVGTextElement, Label>(`text.${name}`)
    .data(data, ({ key }) => key)
    .join(
      (enter) =>
        enter
          .append('text')
          .attr('class', name)
          .attr('x', ({ x }) => x)
          .attr('y', ({ y }) => y)
          .attr('opacity', 0),
      undefined,
      leave('opacity'),
    )
    .attr('text-anchor', ({ anchor }) => anchor ?? 'start')
    .text(({ text }) => text)
    .transition()
    .duration(DURATION)
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('opacity', 1);
}

/** What leaves goes to nothing by one of its attributes. */
export const leave =
  (attribute: string) =>
  <Mark extends BaseType, Datum>(exit: Selection<Mark, Datum, SVGSVGElement, unknown>): void =>
    void exit.transition().duration(DURATION).attr(attribute, 0).remove();

/** The place of an axis, `axisBottom` and the like draw into it. */
export const axisAt = (picture: Picture, name: string, x: number, y: number) =>
  picture
    .selectAll<SVGGElement, null>(`g.${name}`)
    .data([null])
    .join('g')
    .attr('class', `axis ${name}`)
    .attr('transform', `translate(${x} ${y})`);
