import type { Fact } from '../../src/content/index.ts';
import { LINE_HEIGHT, wrap, type Frame, type Mark, type Position, type Token } from '../../src/scene/index.ts';
import { hedge } from './model.ts';

/** A number with the words below it. */
export interface Block {
  readonly fact: Fact;
  readonly pieces: readonly {
    readonly text: string;
    readonly size: number;
    readonly weight: 400 | 700;
    readonly x: number;
  }[];
  readonly size: number;
  readonly small: number;
  readonly below: readonly string[];
  readonly lineWidth: number;
  readonly width: number;
  readonly height: number;
}

export interface BlockWish {
  readonly fact: Fact;
  /** Each on a line of its own where they do not fit on one together. */
  readonly words: readonly string[];
  /** Widest that its words may be. */
  readonly width: number;
  readonly size: number;
  readonly small: number;
}

const SPACE = 0.3;
/** Of the size: from the top of the figures to their baseline, and on to the top of the words. */
const RISE = 0.8;
const TO_WORDS = 0.16;

export function blockOf({ fact, words, width, size, small }: BlockWish, frame: Frame): Block {
  const [before, after] = hedge(fact, frame);
  let x = 0;
  const piece = (text: string, of: number, weight: 400 | 700) => {
    const made = { text, size: of, weight, x };
    x += frame.measure(text, of, weight) + small * SPACE;
    return made;
  };
  const pieces = [
    ...(before ? [piece(before, small, 400)] : []),
    piece(fact.number, size, 700),
    ...(after ? [piece(after, small, 400)] : []),
  ];
  const lineWidth = x - small * SPACE;
  const style = { size: small, weight: 400 } as const;
  const apart = words.flatMap((text) => wrap(text, width, style, frame.measure));
  const together = wrap(words.join(', '), width, style, frame.measure);
  const below = together.length < apart.length ? together : apart;
  const widths = below.map((text) => frame.measure(text, small, 400));
  return {
    fact,
    pieces,
    size,
    small,
    below,
    lineWidth,
    width: Math.max(lineWidth, ...widths),
    height: size * (RISE + TO_WORDS) + (below.length ? small * (1.21 + (below.length - 1) * LINE_HEIGHT) : 0),
  };
}

const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

export interface BlockPlace {
  /** The place that the block is tied to, `dx`/`dy` pixels from there to its top left corner. */
  readonly x: (offset: number) => Position;
  readonly y: (offset: number) => Position;
  readonly dx: number;
  readonly dy: number;
  readonly align: keyof typeof SHARE;
  readonly fill: Token;
  readonly key: string;
}

export function blockMarks(block: Block, { x, y, dx, dy, align, fill, key }: BlockPlace): Mark[] {
  const { fact, pieces, size, small, below, width, lineWidth } = block;
  const start = dx + (width - lineWidth) * SHARE[align];
  const numbers = pieces.map((piece, i): Mark => ({
    shape: 'text',
    key: `${key}-value-${i}`,
    group: 'label',
    fact: fact.id,
    x: x(start + piece.x),
    y: y(dy + size * RISE),
    lines: [piece.text],
    size: piece.size,
    weight: piece.weight,
    anchor: 'start',
    fill: piece.weight === 700 ? fill : 'muted',
  }));
  if (!below.length) return numbers;
  const words: Mark = {
    shape: 'text',
    key: `${key}-words`,
    group: 'label',
    fact: fact.id,
    x: x(dx + width * SHARE[align]),
    y: y(dy + size * (RISE + TO_WORDS) + small * 0.95),
    lines: below,
    size: small,
    weight: 400,
    anchor: align,
    fill: 'muted',
  };
  return [...numbers, words];
}
