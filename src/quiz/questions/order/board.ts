import type { Box, Frame } from '../../../scene/index.ts';
import type { End } from './schema.ts';

/** The places, numbered along a rail, and where cards stand in them. */
export interface Board {
  /** Places run from left to right; else from top to bottom. */
  readonly across: boolean;
  /** A card in its place, from the first to the last. */
  readonly cells: readonly Box[];
  /** How far a card that waits stands off its place. */
  readonly drift: { readonly x: number; readonly y: number };
  /** Centres of the numbers on the rail. */
  readonly numbers: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
  /** Where the words of the first and last place stand: beside their numbers, under them, or nowhere. */
  readonly words: 'beside' | 'under' | 'none';
}

/** Places stand side by side where each has so much width. */
const COLUMN = 320;
const GAP = 24;
/** Between a number and the word for what it means. */
export const WORD_GAP = 12;
const RADIUS = 27;
/** A number needs so much of a circle. */
const SMALLEST = 20;
/** A card in a row need not be higher. */
const HIGHEST = 150;
/** Height of a card in a column before its value is out. */
const ASKED = 232;

const OPPOSITE = { smallest: 'largest', largest: 'smallest', earliest: 'latest', latest: 'earliest' } as const;
/** What the first place means, and the last. */
export const endWords = (first: End, word: Frame['word']): readonly [string, string] => [
  word(`quiz.order-${first}`),
  word(`quiz.order-${OPPOSITE[first]}`),
];

/** So many places in a frame; revealed, the cards also take the room in which they waited. */
export function board(count: number, first: End, frame: Frame, revealed: boolean): Board {
  const across = (frame.box.width - GAP * (count - 1)) / count >= COLUMN;
  return across ? columns(count, frame, revealed) : rows(count, first, frame, revealed);
}

function columns(count: number, { box }: Frame, revealed: boolean): Board {
  const width = (box.width - GAP * (count - 1)) / count;
  const drift = 48;
  const top = 2 * RADIUS + 18;
  const room = box.height - top - 2;
  const height = revealed ? room : Math.min(room - drift, ASKED);
  const cells = places(count).map((i) => ({ x: box.x + i * (width + GAP), y: box.y + top, width, height }));
  return {
    across: true,
    cells,
    drift: { x: 0, y: drift },
    numbers: cells.map(({ x }) => ({ x: x + RADIUS + 2, y: box.y + RADIUS + 2 })),
    radius: RADIUS,
    words: 'beside',
  };
}

function rows(count: number, first: End, frame: Frame, revealed: boolean): Board {
  const { box, stage, measure, word } = frame;
  const { small } = stage.type;
  const gap = box.height / count > (stage.name === 'narrow' ? 130 : 100) ? 16 : 6;
  const height = Math.min(HIGHEST, (box.height - gap * (count - 1)) / count);
  const above = (height - small * 1.3) / 2;
  const under = above >= SMALLEST;
  const radius = Math.min(RADIUS, under ? above : height * 0.4);
  const longest = Math.max(...endWords(first, word).map((text) => measure(text, small)));
  // Once values are out, they say which end is which; a narrow stage needs the room.
  const words = revealed && (!under || stage.name === 'narrow') ? 'none' : under ? 'under' : 'beside';
  const rail = { under: Math.max(2 * radius, longest), beside: 2 * radius + WORD_GAP + longest, none: 2 * radius };
  const drift = stage.name === 'narrow' ? 36 : 64;
  const left = rail[words] + 22;
  const width = box.width - left - (revealed ? 0 : drift) - 2;
  const cells = places(count).map((i) => ({ x: box.x + left, y: box.y + i * (height + gap), width, height }));
  return {
    across: false,
    cells,
    drift: { x: drift, y: 0 },
    numbers: cells.map(({ y }, i) => ({
      x: box.x + radius + 2,
      y: y + height / 2 - (words === 'under' && (i === 0 || i === count - 1) ? small * 0.62 : 0),
    })),
    radius,
    words,
  };
}

const places = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Where a card stands in a place, or waits beside it. */
export function seatBox({ cells, drift }: Board, seat: number, placed: boolean): Box {
  const cell = cells[seat]!;
  return placed ? cell : { ...cell, x: cell.x + drift.x, y: cell.y + drift.y };
}

/** The place nearest to a point. */
export function nearestPlace({ cells, across, drift }: Board, { x, y }: { x: number; y: number }): number {
  const off = (cell: Box) =>
    across ? Math.abs(x - cell.x - (cell.width + drift.x) / 2) : Math.abs(y - cell.y - (cell.height + drift.y) / 2);
  return cells.reduce((best, cell, i) => (off(cell) < off(cells[best]!) ? i : best), 0);
}
