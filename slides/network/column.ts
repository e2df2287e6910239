import { paragraph, type Frame, type Paragraph } from '../../src/scene/index.ts';
import type { NetworkGroup, Point } from './model.ts';
import { centred, leastSize } from './words.ts';

/** Room for groups under one another: hubs near `inner`, words of nodes towards `outer`, to the left or to the right. */
export interface Column {
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Plan {
  /** Size of the nodes' letters. */
  readonly size: number;
  /** Widest that words in a hub run. */
  readonly hub: number;
}

export interface ColumnHub {
  readonly index: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly text: Paragraph;
  readonly nodes: readonly { readonly at: Point; readonly text: Paragraph }[];
}

const PAD = { x: 22, y: 12 };
export const BEAD = 10;
/** Between a bead and its word. */
const GAP = 16;

/** Sets groups into a column, or null where they do not fit. `fan` is what the curves from hub to node take. */
export function setColumn(
  groups: readonly { readonly group: NetworkGroup; readonly index: number }[],
  { inner, outer, top, bottom }: Column,
  { size, hub }: Plan,
  fan: number,
  frame: Frame,
): ColumnHub[] | null {
  const side = outer > inner ? 1 : -1;
  const least = leastSize(frame);
  const hubSize = Math.min(frame.stage.type.label, Math.max(least, size * 0.84));
  const hubText = (group: NetworkGroup, index: number, at: Point) =>
    centred(
      { key: `hub-${index}`, text: group.label, width: hub, size: hubSize, weight: 600, fact: group.fact.id },
      at,
      frame,
    );
  const hubs = groups.map(({ group, index }) => hubText(group, index, { x: 0, y: 0 }));
  const hubWidth = Math.max(...hubs.map(({ width }) => width)) + 2 * PAD.x;
  if (hubWidth > hub + 2 * PAD.x) return null;

  const bulge = 0.22 * fan;
  const words = Math.abs(outer - inner) - hubWidth - fan - bulge - 2 * BEAD - GAP;
  const most = size > frame.stage.type.label * 0.95 ? 2 : size > least * 1.02 ? 3 : 4;
  const nodeText = (group: NetworkGroup, index: number, n: number, x: number, y: number) => {
    const wish = {
      key: `word-${index}-${n}`,
      text: group.nodes[n]!,
      x,
      width: words,
      size,
      weight: 600,
      anchor: side > 0 ? 'start' : 'end',
      fact: group.fact.id,
    } as const;
    const { height } = paragraph({ ...wish, top: 0 }, frame);
    return paragraph({ ...wish, top: y - height / 2 }, frame);
  };
  const texts = groups.map(({ group, index }) => group.nodes.map((_, n) => nodeText(group, index, n, 0, 0)));
  if (texts.flat().some(({ width, mark }) => width > words || mark.lines.length > most)) return null;

  // Heights: what the words take at least, and the rest as air, more of it between groups than within.
  const tall = (items: readonly Paragraph[]) => items.reduce((sum, { height }) => sum + height, 0);
  const near = size * 0.3;
  const apart = size * 0.75;
  const natural = texts.map((items, g) =>
    Math.max(tall(items) + near * (items.length - 1), hubs[g]!.height + 2 * PAD.y),
  );
  const free = bottom - top - natural.reduce((sum, h) => sum + h, 0) - apart * (groups.length - 1);
  if (free < 0) return null;
  const gaps = texts.reduce((sum, items) => sum + items.length - 1, 0);
  const breaks = groups.length - 1;
  const share = free / Math.max(1, gaps + 2.4 * breaks + 1.2);
  const more = Math.min(share, size * 2.6);
  const wide = Math.min(2.4 * share, size * 6);
  const used = natural.reduce((sum, h) => sum + h, 0) + gaps * more + breaks * (apart + wide);
  const middle = (top + bottom) / 2;
  const half = used / 2;

  let y = middle - half;
  return groups.map(({ group, index }, g): ColumnHub => {
    const items = texts[g]!;
    const block = natural[g]! + more * (items.length - 1);
    const centre = y + block / 2;
    let at = centre - (tall(items) + (near + more) * (items.length - 1)) / 2;
    const nodes = items.map((item, n) => {
      const place = at + item.height / 2;
      at += item.height + near + more;
      // Those in the middle stand further out: together the nodes are an arc around the centre.
      const out = bulge * Math.sqrt(Math.max(0, 1 - ((place - middle) / Math.max(1, half)) ** 2));
      const x = inner + side * (hubWidth + fan + out + BEAD);
      return { at: { x, y: place }, text: nodeText(group, index, n, x + side * (BEAD + GAP), place) };
    });
    y += block + apart + wide;
    const { height } = hubs[g]!;
    const x = side > 0 ? inner : inner - hubWidth;
    return {
      index,
      box: { x, y: centre - height / 2 - PAD.y, width: hubWidth, height: height + 2 * PAD.y },
      text: hubText(group, index, { x: x + hubWidth / 2, y: centre }),
      nodes,
    };
  });
}
