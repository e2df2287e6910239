import { ticks } from 'd3-array';
import { svg, type TemplateResult } from 'lit';
import { letterOf, type Ask, type Axis } from '../../../quiz/hands/index.ts';

/**
 * Pictures that are drawn on: black lines on paper, nothing said by colour. Lengths are millimetres of a column that is
 * 180 wide. `format` writes a number; `full` with the words of its unit.
 */
export interface Numbers {
  readonly format: (value: number) => string;
  readonly full: (value: number) => string;
}

const WIDTH = 180;
const SIZE = 3.7;

const picture = (height: number, label: string, body: TemplateResult) =>
  svg`<svg class="chart" viewBox=${`0 0 ${WIDTH} ${height}`} role="img" aria-label=${label}>${body}</svg>`;

const line = (x1: number, y1: number, x2: number, y2: number, kind = '') =>
  svg`<line class=${kind} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;

const text = (x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end' = 'middle') =>
  svg`<text x=${x} y=${y} text-anchor=${anchor} font-size=${SIZE}>${words}</text>`;

/** A word beside a place of an axis, kept inside the picture. */
const anchorOf = (x: number): 'start' | 'middle' | 'end' => (x < 20 ? 'start' : x > WIDTH - 20 ? 'end' : 'middle');

/** About how wide words are. */
const widthOf = (words: string): number => words.length * SIZE * 0.56;

/** Where a value stands on an axis, 0..1. */
const shareOn = ({ from, to, scale }: Axis, value: number): number =>
  scale === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);

/** Values that an axis names; a log axis names powers of ten between its ends. */
export function ticksOf({ from, to, scale }: Axis): number[] {
  const inner =
    scale === 'log'
      ? Array.from({ length: 40 }, (_, i) => 10 ** (i - 20)).filter((value) => value > from && value < to)
      : ticks(from, to, 5).filter((value) => value > from && value < to);
  return [
    from,
    ...inner.filter((value) =>
      [from, to].every((end) => apart(shareOn({ from, to, scale }, value), shareOn({ from, to, scale }, end))),
    ),
    to,
  ];
}
/** Two labels stand beside each other. */
const apart = (a: number, b: number): boolean => Math.abs(a - b) > 0.13;

/** An axis to mark a guess on. */
export function estimateChart(
  { axis, anchor }: Extract<Ask, { type: 'estimate' }>,
  { format, full }: Numbers,
  label: string,
) {
  const x = (value: number) => 6 + (WIDTH - 12) * shareOn(axis, value);
  const y = anchor ? 17 : 9;
  const last = full(axis.to);
  // The words of the unit stand at the end, and need the room of the labels before them.
  const named = (value: number): string =>
    value === axis.to
      ? last
      : x(value) + widthOf(format(value)) / 2 > x(axis.to) - widthOf(last) - 2
        ? ''
        : format(value);
  return picture(
    y + 11,
    label,
    svg`${line(6, y, WIDTH - 6, y, 'axis')}
      ${ticksOf(axis).map(
        (value) => svg`${line(x(value), y - 2.5, x(value), y + 2.5)}
          ${text(x(value), y + 8, named(value), anchorOf(x(value)))}`,
      )}
      ${
        anchor
          ? svg`${line(x(anchor.value), y - 7, x(anchor.value), y, 'axis')}
            ${text(x(anchor.value), y - 9.5, `${anchor.label}: ${full(anchor.value)}`, anchorOf(x(anchor.value)))}`
          : ''
      }`,
  );
}

/** An empty chart with what is known in it: the line goes on from the last point. */
export function sketchChart(
  { axis, given, stations }: Extract<Ask, { type: 'sketch' }>,
  { format, full }: Numbers,
  label: string,
) {
  const [left, right, top, foot] = [34, WIDTH - 12, 7, 50];
  const dates = [...given, ...stations].map(({ at }) => at);
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const x = (at: number) => left + 6 + ((right - left - 6) * (at - first)) / (last - first || 1);
  const y = (value: number) => foot - (foot - top) * shareOn(axis, value);
  return picture(
    60,
    label,
    svg`${ticksOf(axis).map(
      (value) => svg`${line(left, y(value), right, y(value), 'grid')}
        ${text(left - 2, y(value) + 1.3, value === axis.to ? full(value) : format(value), 'end')}`,
    )}
      ${line(left, top, left, foot)} ${line(left, foot, right, foot, 'axis')}
      ${stations.map(({ at, date }) => svg`${line(x(at), top, x(at), foot, 'dashed')} ${text(x(at), foot + 6, date)}`)}
      ${given.slice(1).map((point, i) => line(x(given[i]!.at), y(given[i]!.value), x(point.at), y(point.value), 'axis'))}
      ${given.map(
        (point) => svg`<circle cx=${x(point.at)} cy=${y(point.value)} r="1.6"></circle>
          ${text(x(point.at) + 3, y(point.value) - 2.5, point.text, 'start')}
          ${text(x(point.at), foot + 6, String(Math.floor(point.at)))}`,
      )}`,
  );
}

/** A chart whose names are missing: letters stand for them. */
export function spotChart({ form, spots, span }: Extract<Ask, { type: 'spot' }>, label: string) {
  if (form === 'timeline') return timeline(spots, span, label);
  const row = 7.5;
  return picture(
    spots.length * row + 1,
    label,
    svg`${spots.map(
      ({ share }, i) => svg`${text(2, i * row + 5, letterOf(i), 'start')}
        <rect x="10" y=${i * row + 1} width=${(WIDTH - 12) * 0.94 * share} height=${row - 2}></rect>`,
    )}
      ${line(10, 0, 10, spots.length * row, 'axis')}`,
  );
}

/** Round years between two, or these where there are none. */
function yearsOf(from: number, to: number): number[] {
  const round = ticks(from, to, 6).filter(Number.isInteger);
  return round.length > 1 ? round : [from, to];
}

function timeline(
  spots: Extract<Ask, { type: 'spot' }>['spots'],
  [from, to]: readonly [number, number],
  label: string,
) {
  const x = (share: number) => 8 + (WIDTH - 16) * share;
  // Letters of places that stand close together take turns at two heights.
  const high = spots.map((_, i) => i % 2 === 1);
  return picture(
    24,
    label,
    svg`${line(8, 14, WIDTH - 8, 14, 'axis')}
      ${yearsOf(from, to).map((year) => {
        const at = x((year - from) / (to - from || 1));
        return svg`${line(at, 12.5, at, 15.5)} ${text(at, 22, String(year))}`;
      })}
      ${spots.map(
        ({ share }, i) => svg`${line(x(share), high[i] ? 6 : 10, x(share), 14)}
          <circle cx=${x(share)} cy="14" r="2"></circle>
          ${text(x(share), high[i] ? 5 : 9.3, letterOf(i))}`,
      )}`,
  );
}
