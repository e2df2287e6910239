import { overlap, textBox, type Box, type TextMark } from '../../../scene/index.ts';

/** A label that looks for a place beside its point. */
export interface Wish extends Pick<TextMark, 'key' | 'lines' | 'size' | 'weight' | 'fill' | 'fact'> {
  readonly x: number;
  readonly y: number;
}
/** What a label has to mind. */
export interface Surroundings {
  readonly room: Box;
  /** What it may not lie over. */
  readonly taken: readonly Box[];
  /** What it would rather not lie over: places on lines, and points. */
  readonly avoid: readonly (readonly [x: number, y: number])[];
  /** Left of this is better; default: no matter. */
  readonly before?: number;
}
export interface Place {
  readonly mark: TextMark;
  readonly box: Box;
  /** From the point to the label, where that is far: pixels, start and end. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

/** From the point to the nearest edge of its label. */
const NEAR = 22;
/** Beyond this a line leads to the label. */
const FAR = 44;
/** Air around a label. */
const AIR = 7;
/** What covering a place of `avoid`, and standing on the wrong side, is worth in pixels of distance. */
const COVERING = 9;
const WRONG_SIDE = 60;
/** What a pixel beside the middle is worth: a label off its point may be taken for that of the next. */
const ASKEW = 0.22;

/** The best place for a label: near its point, over nothing that is taken. null where there is none. */
export function placeLabel(wish: Wish, { room, taken, avoid, before }: Surroundings): Place | null {
  const look = { ...wish, shape: 'text', group: 'label', anchor: 'start' } as const;
  // With its first baseline's start at nought; measured once, for all places.
  const set = textBox({ ...look, x: 0, y: 0 }, {});
  let best: { cost: number; box: Box } | null = null;
  for (const box of candidates(wish, set, room)) {
    const wide = grow(box, AIR);
    if (!within(box, room) || taken.some((other) => overlap(wide, other))) continue;
    const cost =
      gap(wish, box) +
      Math.abs(box.x + box.width / 2 - wish.x) * ASKEW +
      (box.y > wish.y ? 4 : 0) +
      avoid.filter(([x, y]) => covers(wide, x, y)).length * COVERING +
      (before !== undefined && box.x + box.width > before ? WRONG_SIDE : 0);
    if (!best || cost < best.cost) best = { cost, box };
  }
  if (!best) return null;
  const { box } = best;
  return {
    mark: { ...look, x: box.x - set.x, y: box.y - set.y },
    box,
    leader: gap(wish, box) > FAR ? [wish.x, wish.y, ...nearestOf(wish, box)] : null,
  };
}

/** Places around the point, further and further away; and beside it. */
function candidates({ x, y }: Wish, { width, height }: Box, room: Box): Box[] {
  const pinned = (at: number) => Math.min(room.x + room.width - width, Math.max(room.x, at));
  const across = [x - width / 2, x - width + 14, x - 14, x - width - NEAR, x + NEAR].flatMap((at) => [at, pinned(at)]);
  const down = [y - height / 2];
  for (let away = NEAR; away < room.height; away += 14) down.push(y - away - height, y + away);
  const beside = (left: number, top: number) => top > y || top + height < y || left > x || left + width < x;
  return [...new Set([...across, room.x, pinned(Infinity)])].flatMap((left) =>
    down.filter((top) => beside(left, top)).map((top): Box => ({ x: left, y: top, width, height })),
  );
}

const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
const within = (a: Box, b: Box) =>
  a.x >= b.x && a.x + a.width <= b.x + b.width && a.y >= b.y && a.y + a.height <= b.y + b.height;
const covers = ({ x, y, width, height }: Box, px: number, py: number) =>
  px >= x && px <= x + width && py >= y && py <= y + height;
const nearestOf = ({ x, y }: { x: number; y: number }, box: Box): [number, number] => [
  Math.min(box.x + box.width, Math.max(box.x, x)),
  Math.min(box.y + box.height, Math.max(box.y, y)),
];
const gap = (point: { x: number; y: number }, box: Box): number => {
  const [x, y] = nearestOf(point, box);
  return Math.hypot(x - point.x, y - point.y);
};
