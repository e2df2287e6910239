import { paragraph, type Box, type Frame, type Paragraph } from '../../src/scene/index.ts';
import { BEAD, GAP, measuresOf, WEIGHT, type Bunch, type Measures, type Plan } from './measures.ts';
import type { Point } from './model.ts';
import { centred, leastSize } from './words.ts';

/** Room for groups under one another: hubs near `inner`, words of nodes towards `outer`, to the left or to the right. */
export interface Column {
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ColumnHub {
  readonly index: number;
  readonly box: Box;
  readonly text: Paragraph;
  readonly nodes: readonly { readonly at: Point; readonly text: Paragraph }[];
}

/** What groups take, one under the other, and the air that is left. */
interface Stack extends Measures {
  /** Heights of the groups. */
  readonly natural: readonly number[];
  /** Between two nodes of a group, and between two groups. */
  readonly near: number;
  readonly apart: number;
  readonly free: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Stacks bunches, or null where they do not fit. */
export function stackOf(bunches: readonly Bunch[], column: Column, plan: Plan, frame: Frame): Stack | null {
  const measures = measuresOf(bunches, Math.abs(column.outer - column.inner), plan, frame);
  if (!measures) return null;
  // Before letters get too small to read, lines draw together.
  const close = plan.size < leastSize(frame) * 1.12;
  const near = plan.size * (close ? 0.05 : 0.3);
  const apart = plan.size * (close ? 0.36 : 0.75);
  const natural = measures.nodeHeights.map((heights, g) =>
    Math.max(sum(heights) + near * (heights.length - 1), measures.hubHeights[g]!),
  );
  const free = column.bottom - column.top - sum(natural) - apart * (bunches.length - 1);
  return free < 0 ? null : { ...measures, natural, near, apart, free };
}

/** Sets bunches into a column that they fit. What is left is air, more of it between groups than within. */
export function setColumn(
  bunches: readonly Bunch[],
  column: Column,
  stack: Stack,
  { size, fan }: Plan,
  frame: Frame,
): ColumnHub[] {
  const { inner, outer, top, bottom } = column;
  const { hubSize, hubText, hubWidth, hubHeights, words, bulge, nodeHeights, natural, near, apart, free } = stack;
  const side = outer > inner ? 1 : -1;
  const gaps = sum(bunches.map(({ nodes }) => nodes.length - 1));
  const breaks = bunches.length - 1;
  const share = free / (gaps + 2.4 * breaks + 1.2);
  const within = near + Math.min(share, size * 2.6);
  const between = apart + Math.min(2.4 * share, size * 6);
  const blocks = natural.map((height, g) => height + (within - near) * (bunches[g]!.nodes.length - 1));
  const half = (sum(blocks) + between * breaks) / 2;
  const middle = (top + bottom) / 2;

  return bunches.map(({ group, index }, g): ColumnHub => {
    const fact = group.fact.id;
    const centre = middle - half + sum(blocks.slice(0, g)) + between * g + blocks[g]! / 2;
    const heights = nodeHeights[g]!;
    const first = centre - (sum(heights) + within * (heights.length - 1)) / 2;
    const x = (side > 0 ? inner : inner - hubWidth) + hubWidth / 2;
    const height = hubHeights[g]!;
    return {
      index,
      box: { x: x - hubWidth / 2, y: centre - height / 2, width: hubWidth, height },
      text: centred(
        { key: `hub-${index}`, text: group.label, width: hubText, size: hubSize, weight: WEIGHT, fact },
        { x, y: centre },
        frame,
      ),
      nodes: group.nodes.map((text, n) => {
        const own = heights[n]!;
        const y = first + sum(heights.slice(0, n)) + within * n + own / 2;
        // Those in the middle stand further out: together the nodes are an arc around the centre.
        const out = bulge * Math.sqrt(Math.max(0, 1 - ((y - middle) / Math.max(1, half)) ** 2));
        const at = { x: inner + side * (hubWidth + fan + out + BEAD), y };
        const wish = {
          key: `word-${index}-${n}`,
          text,
          x: at.x + side * (BEAD + GAP),
          top: y - own / 2,
          width: words,
          size,
          weight: WEIGHT,
          anchor: side > 0 ? 'start' : 'end',
          fact,
        } as const;
        return { at, text: paragraph(wish, frame) };
      }),
    };
  });
}
