import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import type { Box, TextMark, WithSteps } from '../../src/scene/index.ts';
import type { networkData, networkView } from './schema.ts';

export type NetworkView = Resolved<v.InferOutput<typeof networkView>>;
export type NetworkData = WithSteps<Resolved<v.InferOutput<typeof networkData>>, NetworkView>;
export type NetworkGroup = NetworkData['groups'][number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node: a bead with its word beside it, or a tablet with its word on it. All are equal, for nothing weighs them. */
export interface Node {
  readonly at: Point;
  /** Half of its width and height. */
  readonly half: Point;
  readonly text: TextMark;
  /** The way from the hub of its group. */
  readonly strand: readonly Point[];
  /** Where it waits on the rim of the centre until its group is there. */
  readonly wait: Point;
}

/** How far beyond the centre the rim with the waiting beads is. */
export const RIM = 16;

/** What stands in the middle: a disc, or (over a tall picture) a lintel. */
export interface Centre extends Point {
  /** Half of its width and height. */
  readonly half: Point;
  readonly text: TextMark;
}

export interface Hub {
  readonly box: Box;
  readonly text: TextMark;
  /** The way from the centre. */
  readonly strand: readonly Point[];
  readonly nodes: readonly Node[];
}

/** Where everything stands, for all groups, so that none moves when the next one comes. */
export interface Layout {
  readonly centre: Centre;
  readonly hubs: readonly Hub[];
  /** The outline that the ties give to the whole. */
  readonly body?: readonly Point[];
  /** Words stand on the nodes, not beside them. */
  readonly tablets: boolean;
  /** The tie between two nodes, counted over all groups; null where they need none. */
  readonly tie: (i: number, j: number) => readonly Point[] | null;
}
