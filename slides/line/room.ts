import { overlap, type Box } from '../../src/scene/index.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What words may not cover: boxes, and points along lines. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly dots: readonly Spot[];
}

/**
 * How many things a box would cover, and how much of it stands outside `room`; at `most` it stops counting. Asked for thousands
 * of places.
 */
export function trouble(box: Box, { boxes, dots }: Obstacles, room: Box, gap = 10, most = Infinity): number {
  const wide = { x: box.x - gap, y: box.y - gap, width: box.width + 2 * gap, height: box.height + 2 * gap };
  const [right, bottom] = [wide.x + wide.width, wide.y + wide.height];
  const outside =
    Math.max(0, room.x - box.x) +
    Math.max(0, room.y - box.y) +
    Math.max(0, box.x + box.width - room.x - room.width) +
    Math.max(0, box.y + box.height - room.y - room.height);
  let covered = 0;
  for (const other of boxes) {
    if (covered >= most) break;
    if (overlap(wide, other)) covered += 400;
  }
  for (const { x, y } of dots) {
    if (covered >= most) break;
    if (x > wide.x && x < right && y > wide.y && y < bottom) covered++;
  }
  return covered + outside * 10;
}

/** Pixels between two places that are tried. */
const GRID = 14;

/** The place in `room` for a box of this size that covers least, and of those the one whose corner or side is nearest to `wish`. */
export function freePlace(
  size: { readonly width: number; readonly height: number },
  obstacles: Obstacles,
  room: Box,
  distance: (box: Box) => number,
  gap?: number,
): { box: Box; trouble: number } {
  let best: { box: Box; trouble: number; cost: number } | null = null;
  for (let y = room.y; y <= room.y + Math.max(0, room.height - size.height); y += GRID)
    for (let x = room.x; x <= room.x + Math.max(0, room.width - size.width); x += GRID) {
      const box = { x, y, ...size };
      const far = distance(box);
      if (best && far >= best.cost) continue;
      // What costs more than the best place so far need not be known exactly.
      const bad = trouble(box, obstacles, room, gap, best ? (best.cost - far) / 1000 + 1 : Infinity);
      const cost = bad * 1000 + far;
      if (!best || cost < best.cost) best = { box, trouble: bad, cost };
    }
  return best!;
}

/** Points along a polyline, near enough to one another that no text fits between them. */
export function along(corners: readonly Spot[]): Spot[] {
  const spots: Spot[] = [];
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1]!, corners[i]!];
    const n = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 12));
    for (let k = 0; k <= n; k++) spots.push({ x: a.x + ((b.x - a.x) * k) / n, y: a.y + ((b.y - a.y) * k) / n });
  }
  return spots;
}
