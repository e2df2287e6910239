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

/** So many rows stand in a group: those of the next one are written alike, and pack well. */
const ROWS = 20;

/**
 * A line of dashes for each row of a band, as wide apart as its dots; one path for all that stand alone. Thousands of elements
 * would make a file that nothing opens, and of a path of many dashed lines a browser draws all in each of its tiles: 20 ms
 * for 75,000 dots, forty times. Of a line it draws what is in the tile.
 */
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
        const lines = starts.map(({ x, y, count }) => ({ x, y: y + size / 2, length: (count - 1) * pitch + size }));
        if (pitch <= size) return `<path${write({ ...look, opacity, d: onePath(lines) })}/>`;
        const dashes = `${round(size)} ${(pitch - Number(round(size))).toFixed(3)}`;
        const groups = Array.from({ length: Math.ceil(lines.length / ROWS) }, (_, i) =>
          linesFrom(lines.slice(i * ROWS, (i + 1) * ROWS)),
        );
        return `<g${write({ ...look, 'stroke-dasharray': dashes, opacity })}>${groups.join('')}</g>`;
      });
    })
    .join('\n');
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** From the end of one line to the begin of the next: those that are alike are written alike. */
function onePath(lines: readonly Line[]): string {
  let [endX, endY] = [0, 0];
  return lines
    .map(({ x, y, length }) => {
      const [left, middle, wide] = [tenth(x), tenth(y), tenth(length)];
      const move = `m${short(left - endX)} ${short(middle - endY)}h${short(wide)}`;
      [endX, endY] = [tenth(left + wide), middle];
      return move;
    })
    .join('');
}

/** Each line by itself, seen from the begin of the first. */
function linesFrom(lines: readonly Line[]): string {
  const { x, y } = lines[0]!;
  const each = lines.map((line) => `<path d="M${short(line.x - x)} ${short(line.y - y)}h${short(line.length)}"/>`);
  return `<g transform="translate(${round(x)} ${round(y)})">${each.join('')}</g>`;
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
