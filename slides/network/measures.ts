import { LINE_HEIGHT, type Frame } from '../../src/scene/index.ts';
import { evenLines, linesIn, textOf, widest, type Text } from './lines.ts';
import type { NetworkGroup } from './model.ts';
import { leastSize } from './words.ts';

/** A group with its texts measured. */
export interface Bunch {
  readonly group: NetworkGroup;
  readonly index: number;
  readonly label: Text;
  readonly nodes: readonly Text[];
}

/** How large a column is set, and what it may do for it. */
export interface Plan {
  /** Size of the nodes' letters. */
  readonly size: number;
  /** Widest that words in a hub run. */
  readonly hub: number;
  /** Short words of a node stay on one line. */
  readonly whole: boolean;
  /** What the curves from hub to node take. */
  readonly fan: number;
}

/** What the words of a column take. */
export interface Measures {
  readonly hubSize: number;
  /** Of the words in the widest hub, and the hub itself. */
  readonly hubText: number;
  readonly hubWidth: number;
  /** Of the hub of each group. */
  readonly hubHeights: readonly number[];
  /** Room for the words of a node. */
  readonly words: number;
  /** Of each node of each group. */
  readonly nodeHeights: readonly (readonly number[])[];
  /** How far the fan bulges in its middle. */
  readonly bulge: number;
}

export const WEIGHT = 600;
export const BEAD = 10;
/** Between a bead and its word. */
export const GAP = 16;
const PAD = { x: 20, y: 12 };
/** Up to so many characters the words of a node are short. */
const SHORT = 15;
/** Rounding must not break a line anew. */
const SLACK = 2;

export const bunchOf = (group: NetworkGroup, index: number, { measure }: Frame): Bunch => ({
  group,
  index,
  label: textOf(group.label, WEIGHT, measure),
  nodes: group.nodes.map((node) => textOf(node, WEIGHT, measure)),
});

const heightOf = (lines: readonly number[], size: number): number => size * (1.21 + (lines.length - 1) * LINE_HEIGHT);

/** Works out what bunches take in a column of this width, or null where a text does not fit. */
export function measuresOf(bunches: readonly Bunch[], width: number, plan: Plan, frame: Frame): Measures | null {
  const { size, hub, whole, fan } = plan;
  const { label } = frame.stage.type;
  const least = leastSize(frame);
  const hubSize = Math.min(label, Math.max(Math.min(least, size), size * 0.84));
  const deep = size > least * 1.15 ? 2 : 4;
  const labels = bunches.map((bunch) => evenLines(bunch.label, linesIn(bunch.label, hub / hubSize).length));
  const hubText = widest(labels.flat()) * hubSize + SLACK;
  if (hubText > hub + SLACK || labels.some(({ length }) => length > deep)) return null;

  const hubWidth = hubText + 2 * PAD.x;
  const bulge = 0.22 * fan;
  const words = width - hubWidth - fan - bulge - 2 * BEAD - GAP;
  const most = size > label * 0.95 ? 2 : size > least * 1.02 ? 3 : 4;
  const nodes: (readonly number[])[][] = [];
  for (const bunch of bunches) {
    const items: (readonly number[])[] = [];
    for (const [n, text] of bunch.nodes.entries()) {
      const lines = linesIn(text, (words - SLACK) / size);
      const short = whole && bunch.group.nodes[n]!.length <= SHORT;
      if (widest(lines) * size > words - SLACK || lines.length > (short ? 1 : most)) return null;
      items.push(lines);
    }
    nodes.push(items);
  }
  return {
    hubSize,
    hubText,
    hubWidth,
    hubHeights: labels.map((lines) => heightOf(lines, hubSize) + 2 * PAD.y),
    words,
    nodeHeights: nodes.map((items) => items.map((lines) => heightOf(lines, size))),
    bulge,
  };
}
