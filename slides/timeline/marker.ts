import { isAhead, type Mark, type Position } from '../../src/scene/index.ts';
import type { Axis } from './axis.ts';
import { at, type Event } from './model.ts';

/** An event on the line: hollow where it is only promised. */
export function dot({ id, fact }: Event, focused: boolean, line: Axis, upright: boolean): Mark {
  const place = at(fact.at ?? 0);
  const ahead = isAhead(fact.kind);
  return {
    shape: 'circle',
    key: `dot-${id}`,
    group: 'data',
    fact: fact.id,
    ...(upright ? { x: line.at, y: place } : { x: place, y: line.at }),
    r: focused ? 17 : 12,
    fill: ahead ? 'ground' : focused ? 'gold' : 'gold-2',
    stroke: ahead ? (focused ? 'gold' : 'muted') : 'ground',
    strokeWidth: 4,
    ...(ahead && { dash: [6, 5] }),
  };
}

/** The hairline from an event to its words. */
export const lead = (
  { id, fact }: Event,
  focused: boolean,
  points: { key: string; x: Position; y: Position }[],
): Mark => ({
  shape: 'path',
  key: `lead-${id}`,
  group: 'label',
  points,
  curve: 'linear',
  stroke: focused ? 'gold' : 'faint',
  strokeWidth: 2.5,
  ...(isAhead(fact.kind) && { dash: [8, 7] }),
});
