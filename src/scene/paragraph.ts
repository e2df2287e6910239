import type { Frame } from './frame.ts';
import { LINE_HEIGHT, type Anchor, type Group, type Paint, type TextMark, type Weight } from './marks.ts';
import { wrap } from './text/wrap.ts';

/** Shares of the size that letters with stacked marks reach above the baseline and below it (see `bounds.ts`). */
const ASCENT = 0.95;
const DESCENT = 0.26;

export interface ParagraphWish {
  readonly key: string;
  readonly text: string;
  /** The anchor point across, and the top edge. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** Where it must not be higher than this, it is set smaller, down to `least`. */
  readonly height?: number;
  readonly size: number;
  readonly least?: number;
  readonly weight?: Weight;
  readonly anchor?: Anchor;
  readonly fill?: Paint;
  readonly opacity?: number;
  readonly group?: Group;
  readonly fact?: string;
}

export interface Paragraph {
  readonly mark: TextMark;
  readonly size: number;
  /** From the top of its letters to the foot of the last line. */
  readonly height: number;
  /** Of its longest line. */
  readonly width: number;
}

/** Sets a text into a column: wrapped, and small enough for the room it is given. */
export function paragraph(wish: ParagraphWish, { measure }: Pick<Frame, 'measure'>): Paragraph {
  const { key, text, x, top, width, height = Infinity, weight = 400, anchor = 'start', fill = 'ink' } = wish;
  const { group = 'label', fact, opacity, least = wish.size } = wish;
  const set = (size: number) => {
    const lines = wrap(text, width, { size, weight }, measure);
    return {
      lines,
      height: size * (ASCENT + DESCENT + (lines.length - 1) * LINE_HEIGHT),
      width: Math.max(...lines.map((line) => measure(line, size, weight))),
    };
  };
  let { size } = wish;
  let done = set(size);
  while (size > least && (done.height > height || done.width > width)) {
    size = Math.max(least, size * 0.96);
    done = set(size);
  }
  return {
    mark: {
      shape: 'text',
      key,
      group,
      x,
      y: top + size * ASCENT,
      lines: done.lines,
      size,
      weight,
      anchor,
      fill,
      ...(fact !== undefined && { fact }),
      ...(opacity !== undefined && { opacity }),
    },
    size,
    height: done.height,
    width: done.width,
  };
}
