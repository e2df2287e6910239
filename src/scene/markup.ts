import { cssColour, type Palette } from './draw/palette.ts';
import { numberText, place, spanX } from './draw/svg.ts';
import { dotPlaces } from './interpolate.ts';
import { LINE_HEIGHT, type DotsMark, type Drawing, type Mark, type Scales } from './marks.ts';
import { measure } from './text/measure.ts';

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
/** Of a hundred thousand dots every digit counts. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

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

/** One path a band, each dot a short stroke: thousands of elements would make a file that nothing opens. */
function dots(mark: DotsMark, palette: Palette): string {
  const places = dotPlaces(mark);
  let from = 0;
  return mark.bands
    .map(({ until, fill, size = mark.size }) => {
      const strokes: string[] = [];
      for (const end = Math.min(mark.count, Math.round(until)); from < end; from++)
        strokes.push(`M${short(places[2 * from]!)} ${short(places[2 * from + 1]! + size / 2)}h${short(size)}`);
      const look = { stroke: cssColour(fill, palette), 'stroke-width': size, fill: 'none' };
      const opacity = mark.opacity === 1 ? undefined : mark.opacity;
      return strokes.length ? `<path${write({ ...look, opacity, d: strokes.join('') })}/>` : '';
    })
    .filter(Boolean)
    .join('\n');
}
