import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import { isAhead, kindStyle, type Box, type Frame, type Mark, type WithSteps } from '../../src/scene/index.ts';
import type { ranksData, ranksView } from './schema.ts';

export type RanksView = Resolved<v.InferOutput<typeof ranksView>>;
export type RanksData = WithSteps<Resolved<v.InferOutput<typeof ranksData>>, RanksView>;
export type Item = RanksData['items'][number];

/** A row: the words of an item, and its ladder. */
export interface Lane {
  readonly words: Box;
  readonly ladder: Box;
}

/** How an item stands to the step: not there yet, as all others, or behind the one that stands out. */
export type Stand = 'awaited' | 'told' | 'dim';

/** Places for all items, so that none moves when the next one comes; the numbers of the ranks stand below the last. */
export function lanesOf({ items }: RanksData, { box, stage }: Frame): { lanes: Lane[]; foot: number } {
  const foot = stage.type.small * 1.7;
  const row = Math.min((box.height - foot) / items.length, box.height * 0.42);
  const top = box.y + (box.height - foot - row * items.length) / 2;
  const gap = Math.min(36, row * 0.11);
  const lanes = items.map((_, i): Lane => {
    const room = { ...box, y: top + i * row, height: row - gap };
    if (stage.name === 'landscape') {
      const width = box.width * 0.4;
      return { words: { ...room, width }, ladder: { ...room, x: box.x + width + 40, width: box.width - width - 40 } };
    }
    const height = Math.min(room.height * 0.4, 150, Math.max(30, room.height - 98));
    return {
      words: { ...room, height: room.height - height - Math.min(12, gap) },
      ladder: { ...room, y: room.y + room.height - height, height },
    };
  });
  return { lanes, foot: top + row * items.length + foot };
}

const BAR = 0.62;
/** Rungs that are not lit are this share of the height of one that is. */
const REST = 0.56;
const FAINT = 0.4;

const across = ({ x, width }: Box, rungs: number) => {
  const pitch = width / rungs;
  return { pitch, middle: (rank: number) => x + (rank - 0.5) * pitch };
};

/** All rungs of a lane, rank 1 on the left. One place is lit alone; "among the top ten" is a band without a place. */
export function ladder({ fact }: Item, room: Box, rungs: number, stand: Stand): Mark[] {
  const { pitch, middle } = across(room, rungs);
  const told = stand !== 'awaited';
  const band = told && fact.qualifier === 'up-to';
  const opacity = stand === 'dim' ? FAINT : 1;
  const bars = Array.from({ length: rungs }, (_, i): Mark => {
    const rank = i + 1;
    const lit = told && !band && rank === Math.round(fact.value);
    const within = band && rank <= fact.value;
    const half = (room.height * (lit ? 1 : REST)) / 2;
    const wide = (pitch * (lit ? 0.86 : BAR)) / 2;
    const look = lit
      ? { ...kindStyle(fact.kind, 'gold'), opacity }
      : within
        ? { ...kindStyle(isAhead(fact.kind) ? fact.kind : 'actual', 'gold'), opacity: opacity * FAINT }
        : { fill: 'line' as const, opacity: told ? 1 : 0.55 };
    return {
      shape: 'rect',
      key: `rung-${fact.id}-${rank}`,
      group: 'data',
      ...((lit || within) && { fact: fact.id }),
      x1: middle(rank) - wide,
      x2: middle(rank) + wide,
      y1: room.y + room.height / 2 - half,
      y2: room.y + room.height / 2 + half,
      radius: Math.min(5, wide),
      ...look,
    };
  });
  if (!band) return bars;
  const x1 = room.x - 6;
  return [
    ...bars,
    {
      shape: 'rect',
      key: `band-${fact.id}`,
      group: 'data',
      fact: fact.id,
      x1,
      x2: room.x + fact.value * pitch,
      y1: room.y,
      y2: room.y + room.height,
      radius: 10,
      fill: 'none',
      stroke: 'gold',
      strokeWidth: 4,
      opacity,
      ...(isAhead(fact.kind) && { dash: [12, 9] }),
      enter: { x2: x1 },
    },
  ];
}

/** The ranks in figures, below all lanes. */
export function axis(room: Box, rungs: number, y: number, { stage: { type } }: Frame): Mark[] {
  const { middle } = across(room, rungs);
  const every = rungs > 20 ? 10 : 5;
  const ranks = Array.from({ length: rungs }, (_, i) => i + 1).filter((rank) => rank === 1 || rank % every === 0);
  return ranks.map((rank): Mark => ({
    shape: 'text',
    key: `rank-${rank}`,
    group: 'axis',
    x: middle(rank),
    y: y - type.small * 0.4,
    lines: [String(rank)],
    size: type.small,
    weight: rank === 1 ? 700 : 400,
    anchor: 'middle',
    fill: rank === 1 ? 'ink' : 'muted',
  }));
}
