import type { Box, Drawing, Mark } from '../../scene/index.ts';
import { boxOf, spotlightWords, union } from '../../scene/spotlight.ts';

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
 * same fact the first, because all of them stand out together. What shows no fact and says nothing is no place to stop: a
 * hundred empty cells, a line that leads to a number.
 */
export function markWay(drawing: Drawing): string[] {
  const firsts = new Map<string, string>();
  for (const mark of drawing.marks)
    if (isTouchable(mark) && mark.group !== 'axis') {
      const name = mark.fact ?? mark.key;
      if (!firsts.has(name)) firsts.set(name, mark.key);
    }
  const ways = [...new Set(firsts.values())];
  const shown = new Set(drawing.marks.filter(({ fact }) => fact !== undefined).map(({ key }) => key));
  return ways.filter((key) => shown.has(key) || spotlightWords(drawing, key) !== '');
}

/** The mark after one, or before it; null past either end. Where nothing stands out: the first, or the last. */
export function markBeside(drawing: Drawing, key: string | null, by: 1 | -1): string | null {
  const way = markWay(drawing);
  const at = placeIn(way, drawing, key);
  return (at < 0 ? way.at(by > 0 ? 0 : -1) : way[at + by]) ?? null;
}

/** Where a mark is on the way, or the one that shows its fact; -1 where keys do not lead to it. */
function placeIn(way: readonly string[], { marks }: Drawing, key: string | null): number {
  const facts = new Map(marks.map((mark) => [mark.key, mark.fact]));
  const fact = key === null ? undefined : facts.get(key);
  return way.findIndex((one) => one === key || (fact !== undefined && facts.get(one) === fact));
}

/** What a mark that stands out is to who does not see it. */
export interface ToldMark {
  /** Its place on the way of keys, counted from 1; 0 where they do not lead to it. */
  readonly place: number;
  readonly places: number;
  /** What can be read of it; '' for nothing. */
  readonly words: string;
}

/** What is told of a mark; null where the picture has none of this key. */
export function toldMark(drawing: Drawing, key: string): ToldMark | null {
  if (!drawing.marks.some((mark) => mark.key === key)) return null;
  const way = markWay(drawing);
  return { place: placeIn(way, drawing, key) + 1, places: way.length, words: spotlightWords(drawing, key) };
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
