import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import type { Frame, TextMark, WithSteps } from '../../src/scene/index.ts';
import { across } from './across.ts';
import { downwards } from './downwards.ts';
import { stairs } from './stairs.ts';
import type { contrastData, contrastView } from './schema.ts';

export type ContrastView = Resolved<v.InferOutput<typeof contrastView>>;
export type ContrastData = WithSteps<Resolved<v.InferOutput<typeof contrastData>>, ContrastView>;

const STATIONS = ['from', 'to', 'beyond'] as const;
export type Station = (typeof STATIONS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between one station and the next; where it begins at the end of the one before, a bead runs on without a stop. */
export interface Stretch {
  readonly start: Point;
  readonly end: Point;
}

/** A pair on its thread: the word at each station, and the stretches of thread between them. */
export interface Row {
  readonly words: readonly TextMark[];
  readonly stretches: readonly Stretch[];
}

export interface Loom {
  readonly heads: readonly TextMark[];
  readonly rows: readonly Row[];
  /** Radius of a bead. */
  readonly bead: number;
}

/** Where everything stands, for all pairs, so that none moves when the next one comes. */
export function loomOf(data: ContrastData, frame: Frame): Loom {
  const stations = STATIONS.slice(0, data.sides.beyond ? 3 : 2);
  if (frame.stage.name === 'landscape') return across(data, stations, frame);
  return data.pairs.length === 1 ? downwards(data, stations, frame) : stairs(data, stations, frame);
}
