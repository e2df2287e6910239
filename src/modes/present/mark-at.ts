import type { Box, Drawing, Mark } from '../../scene/index.ts';
import { boxOf } from '../../scene/spotlight.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger is as wide as this on the stage, in its pixels: a thin mark is met within it. */
const FINGER = 28;
/** Less than this is hardly seen. */
const FAINT = 0.05;

/** Which mark is meant by a touch: the smallest that lies under it. What only adorns is never meant. */
export function markAt({ marks, scales }: Drawing, point: Point): string | null {
  let best: { readonly key: string; readonly area: number } | null = null;
  for (const mark of marks) {
    if (!isTouchable(mark)) continue;
    const box = boxOf(mark, scales);
    if (!holds(box, point)) continue;
    const area = (box.width + FINGER) * (box.height + FINGER);
    // What is drawn later lies above.
    if (!best || area <= best.area) best = { key: mark.key, area };
  }
  return best?.key ?? null;
}

const isTouchable = (mark: Mark): boolean =>
  mark.group !== 'ornament' &&
  (mark.opacity ?? 1) > FAINT &&
  !(mark.group === 'axis' && mark.shape !== 'text' && mark.shape !== 'number');

const holds = ({ x, y, width, height }: Box, at: Point): boolean =>
  at.x >= x - FINGER && at.x <= x + width + FINGER && at.y >= y - FINGER && at.y <= y + height + FINGER;

/** The box around all marks of a key; null where the drawing has none. */
export function boxAround({ marks, scales }: Drawing, key: string): Box | null {
  const boxes = marks.filter((mark) => mark.key === key).map((mark) => boxOf(mark, scales));
  if (!boxes.length) return null;
  return around(
    boxes.flatMap(({ x, width }) => [x, x + width]),
    boxes.flatMap(({ y, height }) => [y, y + height]),
  );
}

function around(xs: readonly number[], ys: readonly number[]): Box {
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
