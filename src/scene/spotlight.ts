import { bounds, overlap, textBox } from './bounds.ts';
import { numberText } from './draw/svg.ts';
import type { Box } from './frame.ts';
import { mixPaint } from './interpolate.ts';
import type { Band, Drawing, Mark, RectMark, Scales } from './marks.ts';
import { locate } from './scales.ts';

/** What is left of the others' opacity, and of an axis', by which the one is read. */
const DIM = 0.2;
const DIM_AXIS = 0.5;
/** A mark that fits into a square with this side, in pixels of the stage, gets a ring. */
const SMALL = 380;
/** From the mark to its ring, and how wide the ring is drawn; px of the stage. */
const AIR = 18;
const WIDTH = 5;
const ROUND = 44;

/** The same drawing with one mark standing out: the others step back, and where it is small a ring is around it. */
export function spotlight(drawing: Drawing, key: string): Drawing {
  const chosen = drawing.marks.filter((mark) => mark.key === key && isSeen(mark));
  if (!chosen.length) return drawing;
  const isLit = belonging(chosen, drawing.marks);
  const facts = factsOf(chosen);
  const marks = drawing.marks.map((mark) => (isLit(mark) ? mark : dimmed(mark, facts)));
  const ring = ringAround(chosen, drawing.marks.filter(isLit), drawing.scales, key);
  return { marks: ring ? [...marks, ring] : marks, scales: drawing.scales };
}

/**
 * What stands out with a mark in words, for who does not see it: all that can be read of it, from above to below, each
 * said once. '' where there is nothing to read, and where the drawing has no such mark.
 */
export function spotlightWords({ marks, scales }: Drawing, key: string): string {
  const chosen = marks.filter((mark) => mark.key === key && isSeen(mark));
  if (!chosen.length) return '';
  const said = marks
    .filter(belonging(chosen, marks))
    .flatMap((mark) => ((mark.shape === 'text' || mark.shape === 'number') && isSeen(mark) ? mark : []))
    .map((mark) => ({
      box: boxOf(mark, scales),
      text: mark.shape === 'text' ? mark.lines.join(' ') : numberText(mark),
    }))
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  return [...new Set(said.map(({ text }) => text))].join(' ');
}

const isSeen = ({ opacity = 1 }: Mark): boolean => opacity > 0;
const factsOf = (marks: readonly Mark[]): ReadonlySet<string> => new Set(marks.flatMap(({ fact }) => fact ?? []));

/**
 * What goes with a mark: what shows the same fact, and of what shows none that which is called alike, as scenes call the
 * parts of a thing: `pillar-0`, `stone-0`; `goal`, `goal-words`.
 */
function belonging(chosen: readonly Mark[], all: readonly Mark[]): (mark: Mark) => boolean {
  const facts = factsOf(chosen);
  const shows = (mark: Mark) => mark.fact !== undefined && facts.has(mark.fact);
  const [key] = chosen.map((mark) => mark.key);
  const tails = [...new Set([...chosen, ...all.filter(shows)].map(tailOf))].filter((tail) => tail !== '');
  return (mark) =>
    mark.key === key ||
    shows(mark) ||
    (mark.fact === undefined &&
      (mark.key.startsWith(`${key}-`) || tails.some((tail) => `${tailOf(mark)}-`.startsWith(`${tail}-`))));
}

/** `slide/stone-0` -> `0`: which of several things it is a part of. */
const tailOf = ({ key }: Mark): string => /-(.*)$/.exec(key.slice(key.lastIndexOf('/') + 1))?.[1] ?? '';

/** Of a field of dots, those that count the fact stay lit. */
function dimmed(mark: Mark, facts: ReadonlySet<string>): Mark {
  if (mark.shape === 'dots' && mark.bands.some(({ key }) => facts.has(key))) {
    const dim = (band: Band) => (facts.has(band.key) ? band : { ...band, fill: mixPaint('ground', band.fill, DIM) });
    return { ...mark, bands: mark.bands.map(dim) };
  }
  return { ...mark, opacity: (mark.opacity ?? 1) * (mark.group === 'axis' ? DIM_AXIS : DIM) };
}

/** Around the mark, and around what belongs to it and would be crossed otherwise. */
function ringAround(chosen: readonly Mark[], lit: readonly Mark[], scales: Scales, key: string): RectMark | null {
  let box = chosen.map((mark) => boxOf(mark, scales)).reduce(union);
  if (!isSmall(box)) return null;
  for (const words of lit.filter(isWords).map((mark) => boxOf(mark, scales)))
    if (overlap(words, grown(box, AIR)) && isSmall(union(box, words))) box = union(box, words);
  const { x: x1, y: y1, width, height } = grown(box, AIR);
  const radius = Math.min(height / 2, ROUND);
  const look = { stroke: 'gold', strokeWidth: WIDTH, radius } as const;
  return { shape: 'rect', key: `${key}-ring`, group: 'ornament', x1, y1, x2: x1 + width, y2: y1 + height, ...look };
}

const isSmall = ({ width, height }: Box): boolean => Math.max(width, height) <= SMALL;
const isWords = ({ shape }: Mark): boolean => shape === 'text' || shape === 'number';
const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
/** The box around two. */
export const union = (a: Box, b: Box): Box =>
  around([a.x, a.x + a.width, b.x, b.x + b.width], [a.y, a.y + a.height, b.y, b.y + b.height]);

/** The box that a mark takes on the stage. */
export function boxOf(mark: Mark, scales: Scales): Box {
  switch (mark.shape) {
    case 'text':
    case 'number':
      return textBox(mark, scales);
    case 'dots':
      return bounds(mark);
    case 'circle': {
      const [x, y] = [locate(mark.x, scales) - mark.r, locate(mark.y, scales) - mark.r];
      return { x, y, width: 2 * mark.r, height: 2 * mark.r };
    }
    case 'path':
      return around(
        mark.points.map(({ x }) => locate(x, scales)),
        mark.points.map(({ y }) => locate(y, scales)),
      );
    case 'rect':
    case 'line':
      return around(
        [mark.x1, mark.x2].map((x) => locate(x, scales)),
        [mark.y1, mark.y2].map((y) => locate(y, scales)),
      );
  }
}

function around(xs: readonly number[], ys: readonly number[]): Box {
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
