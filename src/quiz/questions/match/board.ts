import { largest, wrap, type Box, type Frame } from '../../../scene/index.ts';
import { optionSize } from '../../layout.ts';
import { read } from '../common.ts';
import type { Card, MatchAsk } from './schema.ts';

/** Which of the two columns (or rows) a card stands in. */
export type Side = 'left' | 'right';

/**
 * Where the cards stand: in two columns with room for lines between, or, where that would make them too low for a
 * finger, in two rows.
 */
export interface Board {
  /** Two rows, lefts above rights. */
  readonly rows: boolean;
  /** Type size of every card. */
  readonly size: number;
  /** Of the whole picture: that of the frame, or more where the texts cannot do with it. */
  readonly height: number;
  /** How many cards the longer side has. */
  readonly places: number;
  /** The box of a place; places may lie between two. */
  readonly box: (side: Side, place: number) => Box;
  /** The lines of a text on a card. */
  readonly lines: (side: Side, text: string) => readonly string[];
}

/** What a layout needs of a frame. */
export type Room = Pick<Frame, 'stage' | 'width' | 'height' | 'measure'>;

/**
 * A wide board is asked higher than the truth is shown. Cards stay in rows, or in columns, when it comes: what decides is
 * this height.
 */
const USUAL = 376;
/** Least height that a finger hits without fail. */
const TARGET = 88;
/** Least and most space between two cards of a column, and the space between two of a row. */
const GAP = [10, 40] as const;
const ROW_GAP = 24;
/** Least height of the space for lines between two rows of cards. */
const BETWEEN_ROWS = 92;
/** Least width of a card in a row. */
const IN_ROW = 250;
/** Beside the text of a card: at its outer edge, and at the edge where lines and verdicts are. */
export const PAD = [22, 28] as const;
/** Space above and below the text of a card: the least where it is set small, else, and where there is plenty. */
const AIR = { least: 6, fair: 14, plenty: 26 } as const;
/** Widths of the left column tried, as shares of both. */
const SHARES = [0.5, 0.46, 0.54, 0.42, 0.58, 0.4, 0.6, 0.36, 0.64, 0.33, 0.67] as const;
/** Heights of text, as multiples of its size (see `paragraph`). */
const LETTERS = 0.95 + 0.26;
const LEADING = 1.35;
export const ASCENT = 0.95;

export const textHeight = (lines: number, size: number): number => size * (LETTERS + (lines - 1) * LEADING);

/** Columns where cards are high enough for fingers, else rows where they are wide enough, else columns all the same. */
export function board(ask: MatchAsk, room: Room): Board {
  const places = Math.max(ask.lefts.length, ask.rights.length);
  const height = room.stage.name === 'landscape' ? Math.min(room.height, USUAL) : room.height;
  const rows = share(height, places, GAP[0]) < TARGET && share(room.width, places, ROW_GAP) >= IN_ROW;
  return rows ? inRows(ask, places, room) : inColumns(ask, places, room);
}

/** The length of one of several cards, with the least space between them. */
const share = (length: number, places: number, gap: number): number => (length - (places - 1) * gap) / places;

function inColumns({ lefts, rights }: MatchAsk, places: number, room: Room): Board {
  const { width, height } = room;
  const channel = width > 1200 ? width * 0.26 : Math.max(96, width * 0.15);
  const cards = width - channel;
  const free = share(height, places, GAP[0]);
  const text = (part: number) => (side: Side) => cards * (side === 'left' ? part : 1 - part) - PAD[0] - PAD[1];
  const tried = SHARES.map((part) => ({ part, ...setCards(lefts, rights, text(part), free, room) }));
  const [best] = [...tried].sort((a, b) => Number(b.fits) - Number(a.fits) || b.size - a.size || a.lines - b.lines);
  const { part, size, tallest } = best!;
  const high = Math.max(
    tallest + 2 * AIR.least,
    Math.min(free, Math.max(tallest + 2 * AIR.plenty, height / places / 1.4)),
  );
  const whole = Math.max(height, places * high + (places - 1) * GAP[0]);
  const gap = Math.min(GAP[1], (whole - places * high) / (places - 1));
  const top = (whole - places * high - (places - 1) * gap) / 2;
  const widths = { left: cards * part, right: cards * (1 - part) };
  return {
    rows: false,
    size,
    height: whole,
    places,
    box: (side, place) => ({
      x: side === 'left' ? 0 : width - widths.right,
      y: top + place * (high + gap),
      width: widths[side],
      height: high,
    }),
    lines: (side, words) => wrap(words, text(part)(side), { size, weight: 600 }, room.measure),
  };
}

function inRows({ lefts, rights }: MatchAsk, places: number, room: Room): Board {
  const { width, height } = room;
  const wide = share(width, places, ROW_GAP);
  const text = () => wide - 2 * PAD[0];
  const free = (height - BETWEEN_ROWS) / 2;
  const { size, tallest } = setCards(lefts, rights, text, free, room);
  const high = Math.max(tallest + 2 * AIR.least, Math.min(free, Math.max(tallest + 2 * AIR.plenty, TARGET)));
  const whole = Math.max(height, 2 * high + BETWEEN_ROWS);
  return {
    rows: true,
    size,
    height: whole,
    places,
    box: (side, place) => ({
      x: place * (wide + ROW_GAP),
      y: side === 'left' ? 0 : whole - high,
      width: wide,
      height: high,
    }),
    lines: (_, words) => wrap(words, text(), { size, weight: 600 }, room.measure),
  };
}

/** The largest type in which all cards hold their texts; the smallest where none does. */
function setCards(
  lefts: readonly Card[],
  rights: readonly Card[],
  width: (side: Side) => number,
  height: number,
  { stage, measure }: Room,
) {
  const texts = [
    ...lefts.map((card) => ({ words: wordWidths(read(card), measure), wide: width('left') })),
    ...rights.map((card) => ({ words: wordWidths(read(card), measure), wide: width('right') })),
  ];
  const space = measure(' ', 1, 600);
  const set = (size: number) => texts.map(({ words, wide }) => lineCount(words, space, wide / size));
  const tall = (size: number) => textHeight(Math.max(...set(size)), size);
  const inside = (size: number) => texts.every(({ words, wide }) => Math.max(...words) * size <= wide);
  const fits = (size: number, air: number = AIR.fair) => inside(size) && tall(size) + 2 * air <= height;
  const calm = largest(optionSize(Math.round(stage.type.label * 1.1), stage), stage.type.small, fits);
  // What a group can read is worth some air.
  const group = optionSize(stage.type.small, stage);
  const size =
    calm < group
      ? Math.max(
          calm,
          largest(group, stage.type.small, (tried) => fits(tried, AIR.least)),
        )
      : calm;
  return { size, fits: fits(size, AIR.least), tallest: tall(size), lines: set(size).reduce((sum, n) => sum + n, 0) };
}

/** Many layouts are tried, so words are measured once, at a size of 1: widths grow with the size. */
const wordWidths = (text: string, measure: Frame['measure']): number[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => measure(word, 1, 600));

/** How many lines `wrap` makes of words of these widths. */
function lineCount(words: readonly number[], space: number, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of words) {
    const longer = used ? used + space + word : word;
    if (used && longer > width) lines++;
    used = used && longer > width ? word : longer;
  }
  return lines;
}
