import { LINE_HEIGHT, overlap, wrap, type Box, type Frame } from '../../src/scene/index.ts';
import { along, onEllipse } from './curves.ts';
import { RIM } from './fans.ts';
import type { Layout, NetworkData, Point } from './model.ts';
import { centred, discFor, inDisc, leastSize, sizes } from './words.ts';

/** One group: its nodes are tablets of one size on an ellipse that fills the stage, the centre in their midst. */
export function ringOf(data: NetworkData, frame: Frame): Layout {
  const { box, stage } = frame;
  const { type } = stage;
  const [group] = data.groups;
  const { nodes, label, fact } = group!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const wish = { key: 'centre', text: data.centre.label, fact: data.centre.fact.id };
  const short = Math.min(box.width, box.height);

  /** The disc and, over its foot, the tie that all have in common. */
  const heart = (r: number) => {
    const text = centred(
      {
        key: 'hub-0',
        text: label,
        width: r * 1.7,
        size: type.label,
        least: leastSize(frame),
        weight: 600,
        fact: fact.id,
      },
      { x: middle.x, y: 0 },
      frame,
    );
    const badge = { width: text.width + 44, height: text.height + 20 };
    const centre = { x: middle.x, y: middle.y - badge.height * 0.25 };
    const at = { x: middle.x, y: centre.y + r + RIM * 0.4 };
    return {
      disc: discFor({ ...wish, size: type.large }, centre, r, frame),
      at,
      box: { x: at.x - badge.width / 2, y: at.y - badge.height / 2, ...badge },
    };
  };
  const least = discFor({ ...wish, size: leastSize(frame) * 1.1 }, middle, short * 0.15, frame).r;
  const small = heart(least);

  const { places, size, half, a, b } = place();
  // The heart grows until it comes near a tablet.
  const air = 40;
  const tablets = places.map(({ x, y }) => around({ x, y }, half));
  let r = least;
  while (r * 1.03 < Math.min(short * 0.36, 250) && clear(heart(r * 1.03), tablets, air)) r *= 1.03;
  const { disc, box: badge, at } = heart(r);
  const centre = { ...disc, text: inDisc({ ...wish, size: type.large }, disc, frame) ?? disc.text };

  return {
    centre,
    tablets: true,
    hubs: [
      {
        box: badge,
        text: centred(
          {
            key: 'hub-0',
            text: label,
            width: r * 1.7,
            size: type.label,
            least: leastSize(frame),
            weight: 600,
            fact: fact.id,
          },
          at,
          frame,
        ).mark,
        strand: [at, at],
        nodes: places.map(({ x, y, angle }, n) => ({
          at: { x, y },
          half,
          text: centred(
            { key: `word-0-${n}`, text: nodes[n]!, width: half.x * 2 - size, size, weight: 700, fact: fact.id },
            { x, y },
            frame,
          ).mark,
          strand: along((t) => ({ x: centre.x + (x - centre.x) * t, y: centre.y + (y - centre.y) * t }), 1),
          wait: onEllipse(centre, centre.r + RIM, centre.r + RIM, angle),
        })),
      },
    ],
    tie: (i, j) => {
      const [from, to] = [places[i]!, places[j]!];
      const n = places.length;
      if (j - i === 1) return arc(from.angle, to.angle);
      if (i === 0 && j === n - 1) return arc(to.angle, from.angle + 2 * Math.PI);
      return along((t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }), 1);
    },
  };

  function arc(from: number, to: number): Point[] {
    return along((t) => onEllipse(middle, a, b, from + (to - from) * t));
  }

  /** The largest tablets that stand clear of one another and of the heart. */
  function place() {
    const weight = 700;
    const n = nodes.length;
    const turn = (2 * Math.PI) / n;
    const starts = n === 1 ? [-Math.PI / 2] : [-Math.PI / 2 - turn / 2, -Math.PI / 2];
    let last;
    for (const size of sizes(type.large * 1.2, leastSize(frame))) {
      const longest = Math.max(...nodes.map((word) => frame.measure(word, size, weight)));
      for (const share of [1, 0.75, 0.6, 0.5, 0.42, 0.35, 0.28, 0.22]) {
        const lines = nodes.map((word) => wrap(word, longest * share + 1, { size, weight }, frame.measure));
        const width = Math.max(...lines.flat().map((line) => frame.measure(line, size, weight)));
        const most = Math.max(...lines.map(({ length }) => length));
        const half = { x: width / 2 + size * 0.8, y: (most * LINE_HEIGHT * size) / 2 + size * 0.45 };
        for (const start of starts) {
          const angles = nodes.map((_, i) => start + i * turn);
          const reach = (axis: 'width' | 'height', f: (angle: number) => number) => {
            const whole = box[axis] / 2;
            const widest = Math.max(...angles.map((angle) => Math.abs(f(angle))));
            return Math.min(whole - 3, (whole - half[axis === 'width' ? 'x' : 'y'] - 3) / Math.max(0.01, widest));
          };
          const [a, b] = [reach('width', Math.cos), reach('height', Math.sin)];
          const places = angles.map((angle) => ({ ...onEllipse(middle, a, b, angle), angle }));
          const boxes = places.map((at) => around(at, half));
          const done = { places, size, half, a, b };
          last = done;
          const apart = boxes.every((one, i) => boxes.slice(i + 1).every((other) => !overlap(grow(one, 22), other)));
          if (apart && a > 0 && b > 0 && clear(small, boxes, 26)) return done;
        }
      }
    }
    return last!;
  }
}

const around = ({ x, y }: Point, half: Point): Box => ({
  x: x - half.x,
  y: y - half.y,
  width: 2 * half.x,
  height: 2 * half.y,
});

const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The disc (with its rim) and the badge keep clear of all tablets. */
const clear = (
  { disc, box }: { readonly disc: Point & { readonly r: number }; readonly box: Box },
  tablets: readonly Box[],
  air: number,
): boolean =>
  tablets.every((tablet) => {
    const dx = Math.max(0, tablet.x - disc.x, disc.x - tablet.x - tablet.width);
    const dy = Math.max(0, tablet.y - disc.y, disc.y - tablet.y - tablet.height);
    return Math.hypot(dx, dy) >= disc.r + RIM + air && !overlap(grow(box, air * 0.7), tablet);
  });
