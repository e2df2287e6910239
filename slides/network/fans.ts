import type { Frame } from '../../src/scene/index.ts';
import { BEAD, setColumn, type Column, type ColumnHub } from './column.ts';
import { cubic, drawnTo, onEllipse } from './curves.ts';
import type { Hub, Layout, NetworkData, NetworkGroup, Point } from './model.ts';
import { discFor, leastSize, sizes } from './words.ts';

interface Indexed {
  readonly group: NetworkGroup;
  readonly index: number;
}
type Centre = Layout['centre'];

/** Several groups: each is a hub with a fan of nodes, on the sides of the centre or (upright) all on one side of it. */
export function fansOf(data: NetworkData, frame: Frame): Layout {
  const { box, stage } = frame;
  const { type } = stage;
  const wide = stage.name === 'landscape';
  const indexed = data.groups.map((group, index) => ({ group, index }));
  const wish = { key: 'centre', text: data.centre.label, fact: data.centre.fact.id };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const rows = { top: box.y + 6, bottom: bottom - 6 };

  if (wide) {
    const centre = discFor({ ...wish, size: type.label * 1.3 }, middle, Math.min(160, box.height * 0.28), frame);
    const link = box.width * 0.05;
    const [left, rest] = halves(indexed);
    const columns: [Indexed[], Column][] = [
      [left, { inner: centre.x - centre.r - link, outer: box.x, ...rows }],
      [rest, { inner: centre.x + centre.r + link, outer: right, ...rows }],
    ];
    return layoutOf(centre, fit(columns, box.width * 0.055, type.large, frame), rimOfSides);
  }
  const r = stage.name === 'narrow' ? 84 : 112;
  const first = discFor({ ...wish, size: type.label * 1.1 }, middle, r, frame);
  const centre = discFor({ ...wish, size: type.label * 1.1 }, { x: box.x + first.r + RIM, y: middle.y }, r, frame);
  const columns: [Indexed[], Column][] = [
    [indexed, { inner: centre.x + centre.r + box.width * 0.06, outer: right, ...rows }],
  ];
  return layoutOf(centre, fit(columns, box.width * 0.07, type.large * 0.9, frame), rimOfSides);
}

/** How far beyond the disc the rim with the waiting beads is. */
export const RIM = 16;

/** Groups in reading order, the first on the left, the rest on the right, so that both sides carry about as much. */
function halves(groups: readonly Indexed[]): [Indexed[], Indexed[]] {
  const load = (items: readonly Indexed[]) => items.reduce((sum, { group }) => sum + group.nodes.length + 1, 0);
  let best = 1;
  for (let cut = 1; cut < groups.length; cut++) {
    const heavier = (at: number) => Math.max(load(groups.slice(0, at)), load(groups.slice(at)));
    if (heavier(cut) < heavier(best)) best = cut;
  }
  return [groups.slice(0, best), groups.slice(best)];
}

/** The columns with the largest words that fit. */
function fit(
  columns: readonly (readonly [readonly Indexed[], Column])[],
  fan: number,
  most: number,
  frame: Frame,
): ColumnHub[][] {
  const { box } = frame;
  const wide = frame.stage.name === 'landscape';
  const hubs = (wide ? [0.15, 0.13, 0.115, 0.1, 0.085] : [0.27, 0.23, 0.2, 0.17]).map((share) => share * box.width);
  const tryOut = (size: number, room: number) => {
    for (const hub of hubs) {
      const set = columns.map(([groups, column]) => {
        const extra = room * (column.bottom - column.top);
        return setColumn(groups, { ...column, bottom: column.bottom + extra }, { size, hub }, fan, frame);
      });
      if (set.every((column) => column !== null)) return set;
    }
    return null;
  };
  for (const size of sizes(most, leastSize(frame))) {
    const set = tryOut(size, 0);
    if (set) return set;
  }
  // More words than the stage holds: the check refuses such content; here they only must not be lost.
  for (let size = leastSize(frame); size > 8; size *= 0.95) {
    const set = tryOut(size, 0);
    if (set) return set;
  }
  return tryOut(8, 9) ?? [];
}

/** Places on the rim of the centre, on the side of the column. */
const rimOfSides = (centre: Centre, side: number, n: number, count: number): Point => {
  const turn = (Math.PI * (n + 0.5)) / count - Math.PI / 2;
  return onEllipse(centre, side * (centre.r + RIM), centre.r + RIM, turn);
};

function layoutOf(
  centre: Centre,
  columns: readonly (readonly ColumnHub[])[],
  rim: (centre: Centre, side: number, n: number, count: number) => Point,
): Layout {
  const hubs = columns
    .flatMap((column) => {
      const side = (column[0]?.box.x ?? 0) > centre.x ? 1 : -1;
      const count = column.reduce((sum, { nodes }) => sum + nodes.length, 0);
      let n = 0;
      return column.map(({ index, box, text, nodes }) => {
        const inner = { x: side > 0 ? box.x : box.x + box.width, y: box.y + box.height / 2 };
        const outer = { x: side > 0 ? box.x + box.width : box.x, y: inner.y };
        const hub: Hub = {
          box,
          text: text.mark,
          strand: fromDisc(centre, inner, side),
          nodes: nodes.map((node) => ({
            at: node.at,
            half: { x: BEAD, y: BEAD },
            text: node.text.mark,
            strand: level(outer, node.at),
            wait: rim(centre, side, n++, count),
          })),
        };
        return { index, hub };
      });
    })
    .sort((a, b) => a.index - b.index)
    .map(({ hub }) => hub);
  const all = hubs.flatMap(({ nodes }) => nodes);
  return {
    centre,
    hubs,
    tablets: false,
    // Bundled through the centre, as hierarchical edge bundling does, so that many ties stay calm.
    tie: (i, j) => drawnTo(all[i]!.at, centre, all[j]!.at),
  };
}

/** Out of the disc towards the hub, into it on the level. */
function fromDisc({ x, y, r }: Centre, hub: Point, side: number): Point[] {
  const angle = Math.atan2(hub.y - y, Math.abs(hub.x - x) + r);
  const way = { x: side * Math.cos(angle), y: Math.sin(angle) };
  const start = { x: x + way.x * r, y: y + way.y * r };
  const reach = Math.abs(hub.x - start.x) * 0.55;
  const bend = { x: start.x + way.x * reach, y: start.y + way.y * reach };
  return cubic(start, bend, { x: hub.x - side * reach, y: hub.y }, hub);
}

/** On the level at both ends. */
const level = (a: Point, b: Point): Point[] => {
  const x = (a.x + b.x) / 2;
  return cubic(a, { x, y: a.y }, { x, y: b.y }, b);
};
