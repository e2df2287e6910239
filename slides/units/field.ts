import type * as v from 'valibot';
import type { NumericFact, Resolved } from '../../src/content/index.ts';
import {
  isAhead,
  kindStyle,
  type Box,
  type Frame,
  type Mark,
  type Stage,
  type StageName,
  type Token,
  type WithSteps,
} from '../../src/scene/index.ts';
import { fitGrid, type Grid } from './grid.ts';
import type { unitsData, unitsView } from './schema.ts';

export type UnitsView = Resolved<v.InferOutput<typeof unitsView>>;
export type UnitsData = WithSteps<Resolved<v.InferOutput<typeof unitsData>>, UnitsView>;

/** The places of a scene, where they stand. */
export interface Field extends Grid {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Right and lower edge. */
  readonly right: number;
  readonly bottom: number;
}

/** A stretch of the field that is lit. */
export interface Level {
  readonly fact: NumericFact;
  readonly label: string;
  /** Index of its first place and of the first place after it. */
  readonly from: number;
  readonly until: number;
  readonly tone: Token;
}

/** Up to so many places are circles with edges of their own; above they are a cloud. */
const MOST_CIRCLES = 400;
/** Between the field and the column of numbers. */
export const GUTTER = 40;
const PART_TONES: readonly Token[] = ['gold', 'jade', 'sky', 'ink', 'gold-3'];
const LEVEL_TONES: readonly Token[] = ['gold', 'gold-2', 'gold-3'];

export const capacityOf = ({ capacity }: UnitsData): number =>
  Math.round(typeof capacity === 'number' ? capacity : capacity.value);

/** Small cells of whole pixels are all alike: others would show lines that mean nothing, where that costs little room. */
function even(grid: Grid): Grid {
  const pitch = Math.floor(grid.pitch);
  return pitch >= 4 && pitch >= grid.pitch * 0.9 ? { ...grid, pitch } : grid;
}

/** A whole of so few parts that each can be seen, on a wide stage: the field has all the width, the numbers a strip below. */
export const isOverNumbers = (data: UnitsData, stage: StageName): boolean =>
  stage === 'landscape' && data.stacking === 'parts' && capacityOf(data) <= MOST_CIRCLES;

/** Large text needs more of the height for its words. */
export const stripHeight = ({ height }: Box, { type, textSize }: Stage): number =>
  Math.min(type.hero * 1.5, height * (textSize === 'large' ? 0.5 : 0.36));

/** The field beside its column of numbers, in the middle of the height that there is. */
export function fieldOf(data: UnitsData, { box, stage }: Frame): Field {
  const column = { landscape: 440, portrait: 320, narrow: 236 }[stage.name];
  const count = capacityOf(data);
  if (isOverNumbers(data, stage.name)) {
    const grid = fitGrid(count, box.width, box.height - stripHeight(box, stage));
    const bottom = box.y + grid.rows * grid.pitch;
    return { ...grid, x: box.x, y: box.y, count, right: box.x + grid.columns * grid.pitch, bottom };
  }
  const grid = even(fitGrid(count, box.width - column - GUTTER, box.height));
  const y = Math.round(box.y + (box.height - grid.rows * grid.pitch) / 2);
  return { ...grid, x: box.x, y, count, right: box.x + grid.columns * grid.pitch, bottom: y + grid.rows * grid.pitch };
}

/** The levels that a step shows; where each contains those before it, the newest is the brightest. */
export function levelsOf(data: UnitsData, view: UnitsView): Level[] {
  const shown = data.levels.slice(0, view.lit);
  const reached = shown.filter(({ fact }) => !isAhead(fact.kind)).length;
  let end = 0;
  return shown.map(({ fact, label }, i) => {
    const from = end;
    end = data.stacking === 'parts' ? end + fact.value : fact.value;
    const tone = data.stacking === 'parts' ? PART_TONES[i] : LEVEL_TONES[Math.min(2, reached - 1 - i)];
    return {
      fact,
      label,
      from: Math.round(from),
      until: Math.round(end),
      tone: isAhead(fact.kind) ? 'gold-3' : (tone ?? 'gold'),
    };
  });
}

/** The y of the lower edge of the row in which a place stands. */
export const edgeY = (place: number, { y, columns, pitch }: Field): number => y + Math.ceil(place / columns) * pitch;

export const places = (field: Field, levels: readonly Level[]): Mark[] =>
  field.count <= MOST_CIRCLES ? circles(field, levels) : cloud(field, levels);

function cloud({ x, y, count, columns, pitch }: Field, levels: readonly Level[]): Mark[] {
  const at = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    at[2 * i] = x + (i % columns) * pitch;
    at[2 * i + 1] = y + Math.floor(i / columns) * pitch;
  }
  const bands = levels.map(({ fact, until, tone }) => ({
    key: fact.id,
    until,
    fill: tone,
    ...(isAhead(fact.kind) && { size: pitch * 0.4 }),
  }));
  const dark = { key: 'dark', until: count, fill: 'line' } as const;
  return [{ shape: 'dots', key: 'places', group: 'data', count, at, size: pitch * 0.74, bands: [...bands, dark] }];
}

function circles({ x, y, count, columns, pitch }: Field, levels: readonly Level[]): Mark[] {
  return Array.from({ length: count }, (_, i): Mark => {
    const level = levels.find(({ from, until }) => i >= from && i < until);
    return {
      shape: 'circle',
      key: `place-${i}`,
      group: 'data',
      ...(level && { fact: level.fact.id }),
      x: x + ((i % columns) + 0.5) * pitch,
      y: y + (Math.floor(i / columns) + 0.5) * pitch,
      r: pitch * 0.36,
      ...(level ? kindStyle(level.fact.kind, level.tone, 'none') : { fill: 'line', stroke: 'none', strokeWidth: 0 }),
    };
  });
}

/** The line where a level ends, with a turn where its last row is not full. */
export function edge({ fact, until }: Level, field: Field): Mark {
  const { x, right, columns, pitch } = field;
  const rest = until % columns;
  const [low, high] = [edgeY(until, field), edgeY(until - rest, field)];
  const turn = x + rest * pitch;
  const ahead = isAhead(fact.kind);
  return {
    shape: 'path',
    key: `edge-${fact.id}`,
    group: 'label',
    curve: 'linear',
    points: [
      { key: 'left', x, y: low },
      ...(rest
        ? [
            { key: 'turn-low', x: turn, y: low },
            { key: 'turn-high', x: turn, y: high },
          ]
        : []),
      { key: 'right', x: right, y: high },
    ],
    stroke: ahead ? 'gold' : 'ink',
    strokeWidth: 3,
    ...(ahead && { dash: [10, 8] }),
  };
}

/** So far beside the field, in stage pixels, a finger still means it. */
const REACH = 32;

/** The place (1..count) at a point of the stage, or null beside the field. */
export function placeAt({ x, y, count, columns, rows, pitch }: Field, point: { x: number; y: number }): number | null {
  const row = Math.floor((point.y - y) / pitch);
  const column = Math.floor((point.x - x) / pitch);
  const slack = REACH / pitch;
  const near = (n: number, most: number) => n >= -slack && n <= most + slack;
  if (!near(row, rows) || !near(column, columns)) return null;
  const clamp = (n: number, most: number) => Math.min(most, Math.max(0, n));
  return Math.min(count, clamp(row, rows - 1) * columns + clamp(column, columns - 1) + 1);
}

/** The visitor's own line across the field, with a tag at its left end. */
export function guessMarks(guess: number, field: Field, { stage, measure, word, format }: Frame): Mark[] {
  const { small } = stage.type;
  const y = edgeY(Math.max(1, guess), field);
  const words = `${word('guess.yours')} ${format(guess, '')}`;
  const tag: Box = { x: field.x - 8, y: y + 2, width: measure(words, small, 600) + 36, height: small * 1.7 };
  const top = tag.y + tag.height > field.bottom ? y - tag.height - 2 : tag.y;
  const rest = Math.max(1, guess) % field.columns;
  const high = rest ? y - field.pitch : y;
  const turn = field.x + (rest || field.columns) * field.pitch;
  return [
    {
      shape: 'path',
      key: 'guess',
      group: 'data',
      curve: 'linear',
      points: [
        { key: 'left', x: tag.x, y },
        { key: 'turn-low', x: turn, y },
        { key: 'turn-high', x: turn, y: high },
        { key: 'right', x: field.right + 8, y: high },
      ],
      stroke: 'vermilion',
      strokeWidth: 4,
    },
    {
      shape: 'rect',
      key: 'guess-tag',
      group: 'label',
      x1: tag.x,
      y1: top,
      x2: tag.x + tag.width,
      y2: top + tag.height,
      radius: 6,
      fill: 'vermilion',
    },
    {
      shape: 'text',
      key: 'guess-words',
      group: 'label',
      x: tag.x + 18,
      y: top + small * 1.18,
      lines: [words],
      size: small,
      weight: 600,
      anchor: 'start',
      fill: 'ground',
    },
  ];
}
