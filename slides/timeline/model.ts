import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import type { Position, WithSteps } from '../../src/scene/index.ts';
import type { timelineData, timelineView } from './schema.ts';

export type TimelineData = WithSteps<
  Resolved<v.InferOutput<typeof timelineData>>,
  Resolved<v.InferOutput<typeof timelineView>>
>;
export type Event = TimelineData['events'][number];

/** A moment on the line of time, in decimal years. */
export const at = (value: number): Position => ({ scale: 'time', value });

/** 0: above the line, 1: below it. An event keeps its side through all steps. */
export const sideOf = (event: Event, { events }: TimelineData): number => events.indexOf(event) % 2;
