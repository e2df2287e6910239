import { LINE_HEIGHT, wrap, type Frame, type TextMark } from '../../src/scene/index.ts';
import type { Disc } from './rows.ts';

/** Shares of the size that most letters reach above the baseline and below it. */
const ASCENT = 0.78;
const DESCENT = 0.24;
/** Between the words and the edge. */
const PAD = 8;

export interface DiscText {
  readonly text: string;
  readonly key: string;
  readonly fact: string;
}

/** Names inside circles, all in the largest size at which every one fits; `keep`: pixels at the top that stay free. */
export function discWords(
  texts: readonly DiscText[],
  discs: readonly Disc[],
  keep: number,
  { measure, stage: { type } }: Frame,
): TextMark[] {
  let size = type.label * 1.3;
  const floor = type.small * 0.6;
  const fit = () => texts.map(({ text }, i) => linesIn(text, discs[i]!.r, size, keep, measure));
  let lines = fit();
  while (lines.some((found) => !found) && size > floor) {
    size = Math.max(floor, size - 0.5);
    lines = fit();
  }
  return texts.map(({ text, key, fact }, i): TextMark => {
    const own = lines[i] ?? wrap(text, discs[i]!.r * 1.6, { size, weight: 600 }, measure);
    const height = (own.length - 1) * size * LINE_HEIGHT;
    return {
      shape: 'text',
      key,
      group: 'label',
      fact,
      x: discs[i]!.x,
      y: discs[i]!.y - height / 2 + size * ((ASCENT - DESCENT) / 2 + 0.06),
      lines: own,
      size,
      weight: 600,
      anchor: 'middle',
    };
  });
}

/** The lines in which a text fits a circle at a size, or null. */
function linesIn(
  text: string,
  r: number,
  size: number,
  keep: number,
  measure: Frame['measure'],
): readonly string[] | null {
  for (const share of [1.9, 1.7, 1.5, 1.3, 1.1, 0.9]) {
    const lines = wrap(text, r * share, { size, weight: 600 }, measure);
    const half = (size * (ASCENT + DESCENT) + (lines.length - 1) * size * LINE_HEIGHT) / 2;
    if (half > r - Math.max(PAD, keep)) return null;
    const fits = lines.every((line, i) => {
      const top = -half + i * size * LINE_HEIGHT;
      const far = Math.max(Math.abs(top), Math.abs(top + size * (ASCENT + DESCENT)));
      return measure(line, size, 600) / 2 <= Math.sqrt(Math.max(0, (r - PAD) ** 2 - far ** 2));
    });
    if (fits) return lines;
  }
  return null;
}
