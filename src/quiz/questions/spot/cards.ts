import { LINE_HEIGHT, wrap, type Frame, type Mark, type TextMark } from '../../../scene/index.ts';
import { letterOf } from './letters.ts';
import type { SpotKey } from './schema.ts';

/** The names of all marks under the chart: how they are set, and how much room they take. */
export interface Cards {
  readonly columns: number;
  /** Each name stands centred under its own bar. */
  readonly under: boolean;
  readonly size: { readonly name: number; readonly value: number };
  readonly cards: readonly Card[];
  readonly rows: readonly number[];
  readonly height: number;
}
interface Card {
  readonly id: string;
  readonly name: readonly string[];
  readonly value: readonly string[];
}

/** Between cards, and between their letter and their words. */
const GAP = { column: 28, row: 16, line: 4, letter: 14 } as const;
/** Radius of the letters' discs in the cards. */
const DISC = 17;
const ASCENT = 0.95;
const FOOT = 0.26;
/** The chart keeps so much of the height if it can. */
const CHART = 0.52;

const tall = (lines: number, size: number): number => (lines ? size * (ASCENT + FOOT + (lines - 1) * LINE_HEIGHT) : 0);

/**
 * Sets the names: under their bars where that fits, else as a list that the letters tie to the chart. With little room
 * the type gets smaller first, then the values lose the words of their unit.
 */
export function fitCards(
  key: SpotKey,
  order: readonly string[],
  answer: string | null,
  bars: boolean,
  frame: Frame,
): Cards {
  const { label, small } = frame.stage.type;
  const n = order.length;
  const columns = [...new Set([n, ...(n > 4 ? [3] : []), 2, 1])];
  const tries = [
    { size: { name: label, value: label }, short: false },
    { size: { name: small, value: small }, short: false },
    { size: { name: small, value: small }, short: true },
  ].flatMap(({ size, short }) =>
    columns.map((count) => {
      const words = order.map((id) => wordsOf(id, key, answer, short, frame));
      return setCards(words, count, bars && count === n, size, frame);
    }),
  );
  const fitting = tries.filter((set) => set !== null);
  const least = fitting.reduce<Cards | null>((best, set) => (best && best.height <= set.height ? best : set), null);
  return fitting.find(({ height }) => height <= frame.box.height * (1 - CHART)) ?? least!;
}

interface Words {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Says that this was the visitor's choice; empty for the others. */
  readonly yours: string;
}

function wordsOf(id: string, { names }: SpotKey, answer: string | null, short: boolean, { word }: Frame): Words {
  const { label: name, stated, number, precision } = names[id]!;
  const value = short ? word(`qualifier.${precision}`).replace('{value}', number) : stated;
  return { id, name, value, yours: id === answer ? word('quiz.yours') : '' };
}

/** The cards in so many columns; null where a word is wider than its column. In one column values stand to the right. */
function setCards(
  words: readonly Words[],
  columns: number,
  under: boolean,
  size: Cards['size'],
  { box, measure }: Frame,
): Cards | null {
  const width = columnWidth(box.width, columns) - (under ? 0 : 2 * DISC + GAP.letter);
  const cards = words.map(({ id, name, value, yours }): Card | null => {
    const wide = (text: string) => measure(text, size.value, 400);
    const whole = yours ? `${value} · ${yours}` : value;
    const beside = columns === 1 ? measure(name, size.name, 600) + GAP.column : 0;
    const oneLine = beside + wide(whole) <= width;
    const room =
      columns > 1 ? width : oneLine ? wide(whole) : Math.min(width * 0.6, Math.max(wide(value), wide(yours)));
    const nameRoom = columns > 1 ? width : width - room - GAP.column;
    const valueLines = (text: string) => wrap(text, room + 1, { size: size.value, weight: 400 }, measure);
    const card: Card = {
      id,
      name: wrap(name, nameRoom + 1, { size: size.name, weight: 600 }, measure),
      value: oneLine || !yours ? valueLines(whole) : [...valueLines(value), yours],
    };
    const fits =
      card.name.every((line) => measure(line, size.name, 600) <= nameRoom + 1) &&
      card.value.every((line) => wide(line) <= room + 1);
    return fits ? card : null;
  });
  if (!cards.every((card) => card !== null)) return null;
  const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
    Math.max(...cards.slice(row * columns, (row + 1) * columns).map((card) => heightOf(card, columns, size))),
  );
  const gaps = (rows.length - 1) * (columns > 1 ? GAP.row : GAP.line);
  return { columns, under, size, cards, rows, height: rows.reduce((sum, row) => sum + row, gaps) };
}

function heightOf({ name, value }: Card, columns: number, size: Cards['size']): number {
  const heights = [tall(name.length, size.name), tall(value.length, size.value)] as const;
  return columns > 1 ? heights[0] + heights[1] : Math.max(2 * DISC, ...heights);
}

const columnWidth = (width: number, columns: number): number => (width - GAP.column * (columns - 1)) / columns;

/** The names, from `top` down; `spare` is room that the rows may share. The right one is gold. */
export function cardMarks(
  set: Cards,
  key: SpotKey,
  answer: string | null,
  top: number,
  spare: number,
  { box, stage }: Frame,
): Mark[] {
  const { columns, under, size, cards, rows } = set;
  const width = columnWidth(box.width, columns);
  const air = (columns > 1 ? GAP.row : GAP.line) + (rows.length > 1 ? spare / (rows.length - 1) : 0);
  return cards.flatMap(({ id, name, value }, i): Mark[] => {
    const right = id === key.mark;
    const { fact } = key.names[id]!;
    const row = Math.floor(i / columns);
    const column = i % columns;
    const y = top + rows.slice(0, row).reduce((sum, height) => sum + height + air, 0);
    const left = under ? (box.width / columns) * (column + 0.5) : column * (width + GAP.column);
    const x = box.x + left + (under ? 0 : 2 * DISC + GAP.letter);
    const text = { shape: 'text', group: 'label', fact, anchor: under ? 'middle' : 'start' } as const;
    const nameMark: TextMark = {
      ...text,
      key: `name-${id}`,
      x,
      y: y + size.name * ASCENT,
      lines: name,
      size: size.name,
      weight: 600,
      fill: right ? 'gold' : 'ink',
    };
    const valueMark: TextMark = {
      ...text,
      key: `value-${id}`,
      ...(columns > 1
        ? { x, y: y + tall(name.length, size.name) + size.value * ASCENT }
        : { x: box.x + box.width, y: y + size.value * ASCENT, anchor: 'end' as const }),
      lines: value,
      size: size.value,
      weight: 400,
      fill: right ? 'gold' : id === answer ? 'ink' : 'muted',
    };
    return [
      ...(under ? [] : disc(id, i, box.x + left + DISC, y + size.name * 0.62, right, stage.type.small)),
      nameMark,
      valueMark,
    ];
  });
}

const disc = (id: string, i: number, x: number, y: number, right: boolean, least: number): Mark[] => [
  {
    shape: 'circle',
    key: `card-${id}`,
    group: 'label',
    x,
    y,
    r: DISC,
    fill: right ? 'gold' : 'panel',
    stroke: right ? 'gold' : 'faint',
    strokeWidth: 2,
  },
  {
    shape: 'text',
    key: `card-${id}`,
    group: 'label',
    x,
    y: y + least * 0.35,
    lines: [letterOf(i)],
    size: least,
    weight: 600,
    anchor: 'middle',
    fill: right ? 'ground' : 'ink',
  },
];
