import * as v from 'valibot';
import { factId, label } from '../../src/content/index.ts';

/** Things that belong together, in circles of one size: no source gives them a weight. */
export const packData = v.strictObject({
  groups: v.pipe(
    v.array(
      v.strictObject({
        /** The claim that names the parts. */
        fact: factId(),
        label: label(60),
        parts: v.optional(v.pipe(v.array(label(50)), v.maxLength(10)), []),
      }),
    ),
    v.minLength(1),
    v.maxLength(6),
  ),
  /** The visitor may choose a part of the group in focus; what the choice is called. */
  choose: v.optional(label(80)),
});

export const packView = v.strictObject({
  /** How many groups are there. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  /** The group that fills the stage, with its parts named. Without one, all groups are seen, each with its count of parts. */
  focus: v.optional(factId()),
  /** `ask`: a part may be touched. `answer`: the part chosen stays marked. */
  choose: v.optional(v.picklist(['ask', 'answer'])),
});
