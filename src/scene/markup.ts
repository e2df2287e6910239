import { cssColour, type Palette } from './draw/palette.ts';
import { numberText, place, spanX } from './draw/svg.ts';
import { dotPlaces } from './interpolate.ts';
import { LINE_HEIGHT, type DotsMark, type Drawing, type Mark, type Scales } from './marks.ts';
import { measure } from './text/measure.ts';

export { cssColour };

/** What XML reads as its own. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/**
 * A drawing as the text of SVG elements, for a file of its own: all marks in their order, dots among them. Texts are held
 * to the width that they were laid out with, whatever typeface the reader's machine has.
 */
export const markup = ({ marks, scales }: Drawing, palette: Palette): string =>
  marks.map((mark) => (mark.shape === 'dots' ? dots(mark, palette) : element(mark, scales, palette))).join('\n');

type Attributes = Readonly<Record<string, string | number | undefined>>;

const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(typeof value === 'number' ? round(value) : value!)}"`)
    .join('');
const round = (value: number): string => String(Math.round(value * 100) / 100);
/** Distances, in pixels, that differ by less are the same. */
const NEAR = 0.01;
/** Of a hundred thousand dots every digit counts. */
const tenth = (value: number): number => Math.round(value * 10) / 10;
const short = (value: number): string => String(tenth(value));

function element(mark: Exclude<Mark, DotsMark>, scales: Scales, palette: Palette): string {
  const { fill, stroke, strokeWidth = 1, dash, opacity = 1 } = mark;
  const attributes: Record<string, string | number | undefined> = {
    fill: fill ? cssColour(fill, palette) : 'none',
    ...(stroke && { stroke: cssColour(stroke, palette), 'stroke-width': strokeWidth }),
    ...(dash && { 'stroke-dasharray': dash.join(' ') }),
    ...(opacity !== 1 && { opacity }),
  };
  place(mark, scales, (name, value) => (attributes[name] = value));
  if (mark.shape === 'number') return `<text${write(attributes)}>${escapeXml(numberText(mark))}</text>`;
  if (mark.shape !== 'text') return `<${mark.shape}${write(attributes)}/>`;
  const x = spanX(mark, scales);
  const lines = mark.lines.map((line, i) => {
    const own = {
      x,
      dy: i ? mark.size * LINE_HEIGHT : undefined,
      textLength: line ? measure(line, mark.size, mark.weight) : undefined,
      lengthAdjust: line ? 'spacingAndGlyphs' : undefined,
    };
    return `<tspan${write(own)}>${escapeXml(line)}</tspan>`;
  });
  return `<text${write(attributes)}>${lines.join('')}</text>`;
}

/** One path for all rows of a band that have the same distances: thousands of elements would make a file that nothing opens. */
function dots(mark: DotsMark, palette: Palette): string {
  const places = dotPlaces(mark);
  let from = 0;
  return mark.bands
    .flatMap(({ until, fill, size = mark.size }) => {
      const end = Math.min(mark.count, Math.round(until));
      const rows = rowsOf(places, from, end);
      from = Math.max(from, end);
      const look = { stroke: cssColour(fill, palette), 'stroke-width': round(size), fill: 'none' };
      const opacity = mark.opacity === 1 ? undefined : mark.opacity;
      return [...rows].map(([pitch, starts]) => {
        // From the end of one row to the begin of the next: rows that are alike are written alike, and pack well.
        let [endX, endY] = [0, 0];
        const d = starts.map(({ x, y, count }) => {
          const [left, middle, length] = [tenth(x), tenth(y + size / 2), tenth((count - 1) * pitch + size)];
          const move = `m${short(left - endX)} ${short(middle - endY)}h${short(length)}`;
          [endX, endY] = [tenth(left + length), middle];
          return move;
        });
        const dashes = pitch > size ? `${round(size)} ${(pitch - Number(round(size))).toFixed(3)}` : undefined;
        return `<path${write({ ...look, 'stroke-dasharray': dashes, opacity, d: d.join('') })}/>`;
      });
    })
    .join('\n');
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** Dots that stand in a row at equal distances, by these; 0 for dots that stand alone. */
function rowsOf(places: Float32Array, from: number, end: number): Map<number, Row[]> {
  const rows = new Map<number, Row[]>();
  const x = (i: number) => places[2 * i]!;
  const y = (i: number) => places[2 * i + 1]!;
  for (let i = from; i < end;) {
    let last = i;
    const pitch = i + 1 < end ? x(i + 1) - x(i) : 0;
    while (last + 1 < end && pitch > 0 && y(last + 1) === y(i) && Math.abs(x(last + 1) - x(last) - pitch) < NEAR)
      last += 1;
    const key = last > i ? Number(((x(last) - x(i)) / (last - i)).toFixed(3)) : 0;
    const row = { x: x(i), y: y(i), count: last - i + 1 };
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
    i = last + 1;
  }
  return rows;
}
