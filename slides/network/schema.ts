import * as v from 'valibot';
import { factId, label } from '../../src/content/index.ts';

/** Who or what is connected with one thing, in groups around it. */
export const networkData = v.strictObject({
  centre: v.strictObject({ fact: factId(), label: label(60) }),
  groups: v.pipe(
    v.array(
      v.strictObject({
        fact: factId(),
        /** What ties its nodes to the centre. */
        label: label(60),
        nodes: v.pipe(v.array(label(45)), v.minLength(1), v.maxLength(9)),
      }),
    ),
    v.minLength(1),
    v.maxLength(4),
  ),
  /** The nodes are tied to one another too. */
  mesh: v.optional(v.boolean(), false),
});

export const networkView = v.strictObject({
  /** How many groups are there. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  /** The group that stands out. */
  focus: v.optional(factId()),
  /** The ties among the nodes are drawn. */
  mesh: v.optional(v.boolean(), false),
});
