import { numberWidth } from './draw/svg.ts';
import { dotPlaces } from './interpolate.ts';
import type { Box } from './frame.ts';
import { LINE_HEIGHT, type DotsMark, type NumberMark, type Scales, type TextMark } from './marks.ts';
import { locate } from './scales.ts';
import { measure } from './text/measure.ts';

/** Shares of the size that glyphs reach above the baseline and below it: letters with stacked marks, and figures. */
const LETTERS = { ascent: 0.95, descent: 0.26 };
const FIGURES = { ascent: 0.75, descent: 0.13 };
const reach = (text: string) => (/^[\d.,\s\u00a0%\u2212/]*$/.test(text) ? FIGURES : LETTERS);

/** The box that a text or number takes on the stage. */
export function textBox(mark: TextMark | NumberMark, scales: Scales): Box {
  const lines = mark.shape === 'text' ? mark.lines.length : 1;
  const width =
    mark.shape === 'text'
      ? Math.max(...mark.lines.map((line) => measure(line, mark.size, mark.weight)))
      : numberWidth(mark);
  const x = locate(mark.x, scales) - (mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width);
  const { ascent, descent } = reach(mark.shape === 'text' ? mark.lines.join('') : '0');
  const y = locate(mark.y, scales) - mark.size * ascent;
  return { x, y, width, height: mark.size * (ascent + descent + (lines - 1) * LINE_HEIGHT) };
}

/** The box around all dots. */
export function bounds(mark: DotsMark): Box {
  const places = dotPlaces(mark);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < places.length; i += 2) {
    left = Math.min(left, places[i]!);
    right = Math.max(right, places[i]!);
    top = Math.min(top, places[i + 1]!);
    bottom = Math.max(bottom, places[i + 1]!);
  }
  return { x: left, y: top, width: right - left + mark.size, height: bottom - top + mark.size };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
