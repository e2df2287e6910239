import type * as v from 'valibot';
import type { NumericFact, Resolved } from '../../src/content/index.ts';
import { isAhead, kindStyle, type Box, type Mark, type Token, type WithSteps } from '../../src/scene/index.ts';
import type { shareData, shareView } from './schema.ts';

export type ShareView = Resolved<v.InferOutput<typeof shareView>>;
export type ShareData = WithSteps<Resolved<v.InferOutput<typeof shareData>>, ShareView>;
export type Level = ShareData['levels'][number];

/** Cells in a row, and rows: a hundred that can be counted. */
const SIDE = 10;
const CELLS = SIDE * SIDE;
/** So many cells beyond a value that is "more than" are let in, each weaker than the one before it. */
const OPEN = [0.6, 0.35, 0.16];
/** The border of the tray around its cells, and the gap between two cells, as shares of a cell. */
const RIM = 0.16;
const GAP = 0.1;

/** The tray in its box: cells rise from the lower left, row upon row. */
export interface Tray extends Box {
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly gap: number;
  /** The edges of the field of cells. */
  readonly left: number;
  readonly bottom: number;
}

export function trayIn(box: Box): Tray {
  const rim = (Math.min(box.width, box.height) / SIDE) * RIM;
  const cellWidth = (box.width - 2 * rim) / SIDE;
  const cellHeight = (box.height - 2 * rim) / SIDE;
  return {
    ...box,
    cellWidth,
    cellHeight,
    gap: Math.min(cellWidth, cellHeight) * GAP,
    left: box.x + rim,
    bottom: box.y + box.height - rim,
  };
}

const cellBox = (i: number, { left, bottom, cellWidth, cellHeight, gap }: Tray) => ({
  x1: left + (i % SIDE) * cellWidth + gap / 2,
  x2: left + ((i % SIDE) + 1) * cellWidth - gap / 2,
  y1: bottom - (Math.floor(i / SIDE) + 1) * cellHeight + gap / 2,
  y2: bottom - Math.floor(i / SIDE) * cellHeight - gap / 2,
});

/** The newest level that has been reported: what is gold. */
export const reached = (shown: readonly Level[]): Level | undefined =>
  shown.filter(({ fact }) => !isAhead(fact.kind)).at(-1);

interface Look {
  readonly fill: Token;
  readonly stroke: Token;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}
const SLOT: Look = { fill: 'line', stroke: 'none', strokeWidth: 0 };

/**
 * How a level looks at one cell, or null where it does not reach. "More than" is open at its end, "up to" has a top row
 * that is hollow, "nearly" a last cell that is; the last cell of "about" is weaker than the others.
 */
function lookOf({ value, qualifier, kind }: NumericFact, i: number): Look | null {
  // An estimate is told by the dashed edge of the level: a hundred dashed cells would be noise.
  const style = kindStyle(isAhead(kind) ? kind : 'actual', 'gold') as Look;
  const hollow: Look = { fill: 'none', stroke: 'gold', strokeWidth: 2.5 };
  const last = Math.ceil(value) - 1;
  if (i >= Math.floor(value)) {
    const beyond = i - Math.ceil(value);
    return qualifier === 'over' && beyond >= 0 && beyond < OPEN.length ? { ...style, opacity: OPEN[beyond]! } : null;
  }
  if (isAhead(kind)) return style;
  if (qualifier === 'up-to' && i >= Math.max(1, value - SIDE)) return hollow;
  if (qualifier === 'under' && i === last) return hollow;
  if (qualifier === 'about' && i === last) return { ...style, opacity: 0.6 };
  return style;
}

/** The tray and its hundred cells; a cell that a fraction fills in part has a piece of its own on top. */
export function cells(tray: Tray, shown: readonly Level[]): Mark[] {
  const now = reached(shown);
  const ahead = shown.filter(({ fact }) => isAhead(fact.kind));
  const inOrder = [...shown].sort((a, b) => a.fact.value - b.fact.value);
  return [
    {
      shape: 'rect',
      key: 'tray',
      group: 'ornament',
      x1: tray.x,
      y1: tray.y,
      x2: tray.x + tray.width,
      y2: tray.y + tray.height,
      radius: 14,
      fill: 'panel',
      stroke: 'line',
      strokeWidth: 2,
    },
    ...Array.from({ length: CELLS }, (_, i): Mark => {
      const look =
        (now && lookOf(now.fact, i)) ??
        ahead.map(({ fact }) => lookOf(fact, i)).find((found) => found !== null) ??
        SLOT;
      const of = look === SLOT ? undefined : (inOrder.find(({ fact }) => fact.value > i) ?? inOrder.at(-1));
      return {
        shape: 'rect',
        key: `cell-${i}`,
        group: 'data',
        ...(of && { fact: of.fact.id }),
        ...cellBox(i, tray),
        radius: 5,
        ...look,
      };
    }),
    ...inOrder.filter(({ fact }) => fact.value % 1 > 0).map((level) => piece(level, now, tray)),
  ];
}

/** What a fraction fills of its cell: as wide as the fraction; the whole cell once a later level covers it. */
function piece({ fact }: Level, now: Level | undefined, tray: Tray): Mark {
  const at = Math.floor(fact.value);
  const { x1, x2, y1, y2 } = cellBox(at, tray);
  const covered = now !== undefined && now.fact.value >= at + 1 && !isAhead(fact.kind);
  const style = kindStyle(isAhead(fact.kind) ? fact.kind : 'actual', 'gold');
  return {
    shape: 'rect',
    key: `piece-${fact.id}`,
    group: 'data',
    fact: fact.id,
    x1,
    x2: covered ? x2 : x1 + (x2 - x1) * (fact.value % 1),
    y1,
    y2,
    radius: 3,
    ...style,
    enter: { x2: x1 },
  };
}

/** Where a level ends: the height at which its edge leaves the tray, on the right. */
export const edgeY = (value: number, { bottom, cellHeight }: Tray): number =>
  bottom - Math.floor(value / SIDE) * cellHeight;

/** The edge of so many cells, with a turn where the last row is not full. */
export function edge(
  key: string,
  value: number,
  tray: Tray,
  look: Pick<Mark, 'stroke' | 'strokeWidth' | 'dash' | 'fact'>,
): Mark {
  const low = edgeY(value, tray);
  const rest = value % SIDE;
  const high = rest > 0 ? low - tray.cellHeight : low;
  const turn = tray.left + rest * tray.cellWidth;
  return {
    shape: 'path',
    key,
    group: 'data',
    curve: 'linear',
    points: [
      { key: 'left', x: tray.x, y: high },
      { key: 'turn-high', x: turn, y: high },
      { key: 'turn-low', x: turn, y: low },
      { key: 'right', x: tray.x + tray.width, y: low },
    ],
    ...look,
  };
}

/** So far beside the tray, in stage pixels, a finger still means it. */
const REACH = 32;

/** The count (1..100) that a touch at a point of the stage means, or null beside the tray. */
export function countAt(tray: Tray, { x, y }: { x: number; y: number }): number | null {
  const near = (n: number, from: number, length: number) => n >= from - REACH && n <= from + length + REACH;
  if (!near(x, tray.x, tray.width) || !near(y, tray.y, tray.height)) return null;
  const place = (n: number) => Math.min(SIDE - 1, Math.max(0, Math.floor(n)));
  return place((tray.bottom - y) / tray.cellHeight) * SIDE + place((x - tray.left) / tray.cellWidth) + 1;
}
