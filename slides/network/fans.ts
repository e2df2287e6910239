import type { Frame } from '../../src/scene/index.ts';
import type { ColumnHub } from './column.ts';
import { cubic, onEllipse } from './curves.ts';
import { fit, type Wanted } from './fit.ts';
import { BEAD, bunchOf, type Bunch } from './measures.ts';
import { RIM, type Centre, type Hub, type Layout, type NetworkData, type Point } from './model.ts';
import { centred, discFor, leastSize } from './words.ts';

/** Several groups: each is a hub with a fan of nodes. */
export function fansOf(data: NetworkData, frame: Frame): Layout {
  const groups = data.groups.map((group, index) => bunchOf(group, index, frame));
  if (frame.stage.name === 'landscape') return onBothSides(data, groups, frame);
  const [under, beside] = [underLintel(data, groups, frame), besideDisc(data, groups, frame)];
  return wordSize(beside) > wordSize(under) * 1.04 ? beside : under;
}

const wordSize = ({ hubs }: Layout): number => hubs[0]!.nodes[0]!.text.size;

const centreWish = ({ centre }: NetworkData, size: number) => ({
  key: 'centre',
  text: centre.label,
  fact: centre.fact.id,
  size,
});

/** Landscape: the centre in the middle, groups on its left and on its right. */
function onBothSides(data: NetworkData, groups: readonly Bunch[], frame: Frame): Layout {
  const { box, stage } = frame;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const range = [Math.min(150, box.height * 0.27), box.height * 0.36] as const;
  const disc = discFor(centreWish(data, stage.type.label * 1.4), middle, range, frame);
  const link = box.width * 0.036;
  const [left, right] = halves(groups);
  const rows = { top: box.y + 6, bottom: box.y + box.height - 6 };
  // Where one side has longer words, the centre makes way.
  const shifts = [0, 0.03, -0.03, 0.06, -0.06, 0.09, -0.09].map((share) => share * box.width);
  const choices = shifts.map((shift): Wanted[] => [
    [left, { inner: disc.x + shift - disc.r - link, outer: box.x, ...rows }],
    [right, { inner: disc.x + shift + disc.r + link, outer: box.x + box.width, ...rows }],
  ]);
  const { columns, choice } = fit(choices, { fan: box.width * 0.042, most: stage.type.large }, frame);
  const shift = shifts[choice]!;
  const centre = { ...disc, x: disc.x + shift, text: { ...disc.text, x: disc.x + shift } };
  return fromDisc(centre, columns);
}

/** Groups in reading order, the first on the left, the rest on the right, so that both sides carry about as much. */
function halves(groups: readonly Bunch[]): [readonly Bunch[], readonly Bunch[]] {
  const load = (items: readonly Bunch[]) => items.reduce((sum, { group }) => sum + group.nodes.length + 1, 0);
  const heavier = (cut: number) => Math.max(load(groups.slice(0, cut)), load(groups.slice(cut)));
  const cuts = groups.slice(1).map((_, i) => i + 1);
  const best = cuts.reduce((least, cut) => (heavier(cut) < heavier(least) ? cut : least));
  return [groups.slice(0, best), groups.slice(best)];
}

/** Upright, many nodes: the centre on the left, all groups on its right, over the whole height. */
function besideDisc(data: NetworkData, groups: readonly Bunch[], frame: Frame): Layout {
  const { box, stage } = frame;
  const wish = centreWish(data, stage.type.label * 1.1);
  const y = box.y + box.height / 2;
  const range = stage.name === 'narrow' ? ([84, 96] as const) : ([112, 140] as const);
  const { r } = discFor(wish, { x: 0, y }, range, frame);
  // Its rim, an ornament, may stand in the margin.
  const centre = discFor(wish, { x: box.x + r, y }, [r, r], frame);
  const column = {
    inner: centre.x + centre.r + RIM + box.width * 0.03,
    outer: box.x + box.width,
    top: box.y + 6,
    bottom: box.y + box.height - 6,
  };
  const { columns } = fit([[[groups, column]]], { fan: box.width * 0.055, most: stage.type.large * 0.9 }, frame);
  return fromDisc(centre, columns);
}

/** Upright: the centre is a lintel over the whole width, and the groups hang from it. */
function underLintel(data: NetworkData, groups: readonly Bunch[], frame: Frame): Layout {
  const { box, stage } = frame;
  const { type } = stage;
  const x = box.x + box.width / 2;
  const wish = {
    ...centreWish(data, type.large),
    least: leastSize(frame),
    weight: 700,
    width: box.width - 110,
  } as const;
  const { height } = centred({ ...wish, height: type.large * 2.7 }, { x, y: 0 }, frame);
  const half = { x: box.width / 2 - RIM, y: height / 2 + Math.min(34, box.height * 0.03) };
  const y = box.y + half.y + RIM;
  const centre = { x, y, half, text: centred({ ...wish, height: type.large * 2.7 }, { x, y }, frame).mark };
  const foot = y + half.y;
  const column = {
    inner: box.x + box.width * 0.15,
    outer: box.x + box.width,
    top: foot + RIM + box.height * 0.055,
    bottom: box.y + box.height - 4,
  };
  const { columns } = fit([[[groups, column]]], { fan: box.width * 0.06, most: type.large }, frame);
  const count = groups.reduce((sum, { group }) => sum + group.nodes.length, 0);
  return layoutOf(centre, columns, {
    // Each group has a thread of its own; that of the first is the nearest, so that none crosses another.
    strand: (hub, index) => {
      const start = { x: box.x + half.y + (groups.length - 1 - index) * 12, y: foot };
      return cubic(start, { x: start.x, y: (start.y + 3 * hub.y) / 4 }, { x: start.x, y: hub.y }, hub);
    },
    wait: (n) => ({ x: x + half.x * 0.78 * ((2 * n + 1) / count - 1), y: foot + RIM }),
    knot: box.x,
  });
}

function fromDisc(centre: Centre & { readonly r: number }, columns: readonly (readonly ColumnHub[])[]): Layout {
  const rim = centre.r + RIM;
  return layoutOf(centre, columns, {
    strand: (hub) => outOf(centre, hub),
    wait: (n, count, side) => onEllipse(centre, side * rim, rim, (Math.PI * (n + 0.5)) / count - Math.PI / 2),
    knot: centre.x,
  });
}

interface Ways {
  /** From the centre to a hub. */
  readonly strand: (hub: Point, index: number) => readonly Point[];
  /** Where the n-th node of a column waits. */
  readonly wait: (n: number, count: number, side: 1 | -1) => Point;
  /** Ties among nodes reach as far as this across, and not beyond. */
  readonly knot: number;
}

function layoutOf(centre: Centre, columns: readonly (readonly ColumnHub[])[], { strand, wait, knot }: Ways): Layout {
  const hubs = columns
    .flatMap((column) => {
      const side = (column[0]?.nodes[0]?.text.mark.anchor ?? 'start') === 'start' ? 1 : -1;
      const count = column.reduce((sum, { nodes }) => sum + nodes.length, 0);
      let n = 0;
      return column.map(({ index, box, text, nodes }) => {
        const ends = side > 0 ? [box.x, box.x + box.width] : [box.x + box.width, box.x];
        const [inner, outer] = ends.map((x) => ({ x, y: box.y + box.height / 2 }));
        const hub: Hub = {
          box,
          text: text.mark,
          strand: strand(inner!, index),
          nodes: nodes.map((node) => ({
            at: node.at,
            half: { x: BEAD, y: BEAD },
            text: node.text.mark,
            strand: level(outer!, node.at),
            wait: wait(n++, count, side),
          })),
        };
        return { index, hub };
      });
    })
    .sort((a, b) => a.index - b.index)
    .map(({ hub }) => hub);
  const all = hubs.flatMap(({ nodes }) => nodes);
  // A hub ties its own nodes already.
  const groupOf = hubs.flatMap(({ nodes }, g) => nodes.map(() => g));
  return {
    centre,
    hubs,
    tablets: false,
    tie: (i, j) => (groupOf[i] === groupOf[j] ? null : tieBetween(all[i]!.at, all[j]!.at, knot)),
  };
}

/** Out of the disc towards the hub, into it on the level. */
function outOf({ x, y, r }: Point & { readonly r: number }, hub: Point): Point[] {
  const side = Math.sign(hub.x - x);
  const angle = Math.atan2(hub.y - y, Math.abs(hub.x - x) + r);
  const way = { x: side * Math.cos(angle), y: Math.sin(angle) };
  const start = { x: x + way.x * r, y: y + way.y * r };
  const reach = Math.abs(hub.x - start.x) * 0.55;
  const bend = { x: start.x + way.x * reach, y: start.y + way.y * reach };
  return cubic(start, bend, { x: hub.x - side * reach, y: hub.y }, hub);
}

/** On one side of the knot an arc, the wider the further the two are apart; from side to side a wave. */
function tieBetween(a: Point, b: Point, knot: number): Point[] {
  const side = Math.sign(a.x - knot);
  if (side !== Math.sign(b.x - knot)) return level(a, b);
  const x = (a.x + b.x) / 2 - side * Math.min(Math.abs(a.x - knot), 40 + Math.abs(a.y - b.y) * 0.5);
  return cubic(a, { x, y: a.y }, { x, y: b.y }, b);
}

/** On the level at both ends. */
const level = (a: Point, b: Point): Point[] => {
  const x = (a.x + b.x) / 2;
  return cubic(a, { x, y: a.y }, { x, y: b.y }, b);
};
