import { LINE_HEIGHT, paragraph, wrap, type Frame, type Paragraph, type TextMark } from '../../src/scene/index.ts';
import type { Point } from './model.ts';

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

/** The largest setting of a text in a disc, every line within the round edge; null where even the least does not fit. */
export function inDisc(
  wish: { readonly key: string; readonly text: string; readonly fact: string; readonly size: number },
  { x, y, r }: Point & { readonly r: number },
  frame: Frame,
): TextMark | null {
  const weight = 700;
  for (const size of sizes(wish.size, leastSize(frame)))
    for (const share of [0.9, 1.1, 1.3, 1.5, 1.7, 1.85]) {
      const lines = wrap(wish.text, r * share, { size, weight }, frame.measure);
      const half = (lines.length * LINE_HEIGHT * size) / 2;
      const fits = lines.every((line, i) => {
        const edge = Math.max(Math.abs(i * LINE_HEIGHT * size - half), Math.abs((i + 1) * LINE_HEIGHT * size - half));
        // Letters leave the corners of their line free.
        return Math.hypot(frame.measure(line, size, weight) / 2, edge - size * 0.3) <= r * 0.9;
      });
      if (fits) {
        const { key, text, fact } = wish;
        return centred({ key, text, fact, size, weight, width: r * share }, { x, y }, frame).mark;
      }
    }
  return null;
}

/** The smallest disc from `r` on that holds a text. */
export function discFor(wish: Parameters<typeof inDisc>[0], at: Point, r: number, frame: Frame) {
  for (let radius = r; ; radius *= 1.04) {
    const text = inDisc(wish, { ...at, r: radius }, frame);
    if (text) return { ...at, r: radius, text };
  }
}
