import { LINE_HEIGHT, overlap, type Box, type Frame } from '../../src/scene/index.ts';
import { onEllipse } from './curves.ts';
import { evenLines, textOf, widest } from './lines.ts';
import type { Point } from './model.ts';
import { leastSize, sizes } from './words.ts';

/** Words on tablets of one size, in the order of the clock, on an ellipse that fills the box. */
export interface Tablets {
  readonly places: readonly (Point & { readonly angle: number })[];
  readonly half: Point;
  /** Size of the letters. */
  readonly size: number;
  /** Half axes of the ellipse. */
  readonly a: number;
  readonly b: number;
}

const WEIGHT = 700;

type Free = (boxes: readonly Box[]) => boolean;

/** The largest tablets that stand apart and leave the middle free: long ones where the box is wide, else round ones. */
export function tabletsOf(words: readonly string[], free: Free, frame: Frame): Tablets {
  const { name, type } = frame.stage;
  if (name === 'landscape') return largest(words, free, false, frame);
  const round = largest(words, free, true, frame);
  if (round.size >= type.label * 0.85) return round;
  const long = largest(words, free, false, frame);
  return long.size > round.size * 1.12 ? long : round;
}

function largest(words: readonly string[], free: Free, round: boolean, frame: Frame): Tablets {
  const { name, type } = frame.stage;
  const turn = (2 * Math.PI) / words.length;
  const up = -Math.PI / 2;
  const starts = words.length === 1 ? [up] : [up - turn / 2, up];
  const forms = shapes(words, round, frame);
  let last: Tablets | undefined;
  for (const size of sizes(type.large * (name === 'landscape' ? 1.15 : 1), leastSize(frame)))
    for (const shape of forms)
      for (const start of starts) {
        const half = { x: shape.x * size, y: shape.y * size };
        const angles = words.map((_, i) => start + i * turn);
        last = { ...around(angles, half, frame.box), half, size };
        const boxes = last.places.map((at) => boxOf(at, half));
        const apart = boxes.every((box, i) => boxes.slice(i + 1).every((other) => !overlap(grow(box, 22), other)));
        if (apart && free(boxes)) return last;
      }
  return last!;
}

/** What a tablet may look like for these words, at size 1; of round ones the smallest is the best. */
function shapes(words: readonly string[], round: boolean, { measure }: Frame): Point[] {
  const texts = words.map((word) => textOf(word, WEIGHT, measure));
  const sets = [1, 2, 3, 4, 5].map((most) => {
    const lines = texts.map((text) => evenLines(text, most));
    const width = widest(lines.flat());
    const height = Math.max(...lines.map(({ length }) => length)) * LINE_HEIGHT;
    if (!round) return { x: width / 2 + 0.8, y: height / 2 + 0.45 };
    const r = Math.hypot(width / 2, height / 2 - 0.3) + 0.6;
    return { x: r, y: r };
  });
  return round ? [sets.reduce((best, set) => (set.x < best.x ? set : best))] : sets;
}

/** The ellipse that takes the tablets to the edges of the box. */
function around(angles: readonly number[], half: Point, box: Box): Pick<Tablets, 'places' | 'a' | 'b'> {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const reach = (length: number, own: number, shares: readonly number[]) =>
    Math.max(1, Math.min(length - 4, (length - own - 3) / Math.max(0.01, ...shares.map(Math.abs))));
  const a = reach(box.width / 2, half.x, angles.map(Math.cos));
  const b = reach(box.height / 2, half.y, angles.map(Math.sin));
  return { a, b, places: angles.map((angle) => ({ ...onEllipse(middle, a, b, angle), angle })) };
}

export const boxOf = ({ x, y }: Point, half: Point): Box => ({
  x: x - half.x,
  y: y - half.y,
  width: 2 * half.x,
  height: 2 * half.y,
});

export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
