import * as v from 'valibot';
import { datedFactId, id, label } from '../../src/content/index.ts';

const year = () => v.pipe(v.number(), v.minValue(1000), v.maxValue(2200));

/** Dated facts on one line of time. */
export const timelineData = v.strictObject({
  events: v.pipe(
    v.array(
      v.strictObject({
        id: id(),
        fact: datedFactId(),
        /** What happened, in a few words. */
        text: label(90),
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
  ),
});

export const timelineView = v.strictObject({
  /** The stretch of time on screen, in years. */
  from: year(),
  to: year(),
  /** Ids of the events that are shown; at most five at a time. */
  show: v.pipe(v.array(id()), v.maxLength(5)),
  /** The one that stands out. */
  focus: v.optional(id()),
});
