import type { Box, Drawing, Mark } from '../../scene/index.ts';
import { boxOf, union } from '../../scene/spotlight.ts';

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

/**
 * The marks of a picture as keys go through them, by their keys, in the order in which they are drawn: of those that show the
 * same fact the first, because all of them stand out together.
 */
export function markWay({ marks }: Drawing): string[] {
  const firsts = new Map<string, string>();
  for (const mark of marks)
    if (isTouchable(mark) && mark.group !== 'axis') {
      const name = mark.fact ?? mark.key;
      if (!firsts.has(name)) firsts.set(name, mark.key);
    }
  return [...new Set(firsts.values())];
}

/** The mark after one, or before it; null past either end. Where nothing stands out: the first, or the last. */
export function markBeside(drawing: Drawing, key: string | null, by: 1 | -1): string | null {
  const way = markWay(drawing);
  const facts = new Map(drawing.marks.map((mark) => [mark.key, mark.fact]));
  const fact = key === null ? undefined : facts.get(key);
  const at = way.findIndex((one) => one === key || (fact !== undefined && facts.get(one) === fact));
  return (at < 0 ? way.at(by > 0 ? 0 : -1) : way[at + by]) ?? null;
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
  return boxes.length ? boxes.reduce(union) : null;
}
