import { LINE_HEIGHT, paragraph, type Frame, type Paragraph } from '../../src/scene/index.ts';
import { evenLines, textOf, widest } from './lines.ts';
import type { Centre, Point } from './model.ts';

/** The least size of letters that is read at arm's length. */
export const leastSize = ({ stage }: Frame): number => stage.type.small * 0.85;

/** Sizes to try, from large to small, the last of them the least. */
export function* sizes(from: number, least: number): Generator<number> {
  for (let size = from; size > least; size *= 0.97) yield size;
  yield least;
}

/** A text around the middle of a place. */
export const centred = (
  wish: Omit<Parameters<typeof paragraph>[0], 'top' | 'x' | 'anchor'>,
  { x, y }: Point,
  frame: Frame,
): Paragraph => {
  const { height } = paragraph({ ...wish, x, top: 0, anchor: 'middle' }, frame);
  return paragraph({ ...wish, x, top: y - height / 2, anchor: 'middle' }, frame);
};

/** A disc cannot hold four syllables on one line: where so many are kept together, they may part in their middle. */
const loosened = (text: string): string =>
  text.replace(/\S+(?:\u00a0\S+){3,}/g, (kept) => {
    const parts = kept.split('\u00a0');
    const half = Math.ceil(parts.length / 2);
    return `${parts.slice(0, half).join('\u00a0')} ${parts.slice(half).join('\u00a0')}`;
  });

interface DiscWish {
  readonly key: string;
  readonly text: string;
  readonly fact: string;
  /** The largest that letters should be. */
  readonly size: number;
}

/** Share of a disc's radius that letters may reach. */
const REACH = 0.88;

/** How a text stands best in a disc: the radius that it needs for letters of size 1, and the width of its lines. */
function roundest(text: string, frame: Frame): { readonly radius: number; readonly width: number } {
  const words = textOf(text, 700, frame.measure);
  const sets = [1, 2, 3, 4, 5, 6, 7].map((most) => {
    const lines = evenLines(words, most);
    const half = (lines.length * LINE_HEIGHT) / 2;
    const corners = lines.map((width, i) => {
      const edge = Math.max(Math.abs(i * LINE_HEIGHT - half), Math.abs((i + 1) * LINE_HEIGHT - half));
      // Letters leave the corners of their line free.
      return Math.hypot(width / 2, edge - 0.3);
    });
    return { radius: Math.max(...corners) / REACH, width: widest(lines) };
  });
  return sets.reduce((best, set) => (set.radius < best.radius ? set : best));
}

/** The smallest disc from `r` to `most` that holds a text in letters of the label's size; else in smaller ones. */
export function discFor(
  { key, text, fact, size: wanted }: DiscWish,
  at: Point,
  [r, most]: readonly [number, number],
  frame: Frame,
): Centre & { readonly r: number } {
  const kept = loosened(text);
  const { radius: unit, width } = roundest(kept, frame);
  const radius = Math.max(r, Math.min(most, unit * frame.stage.type.label), unit * leastSize(frame));
  const size = Math.min(wanted, radius / unit);
  const { mark } = centred({ key, text: kept, fact, size, weight: 700, width: width * size + 2 }, at, frame);
  return { ...at, r: radius, half: { x: radius, y: radius }, text: mark };
}
