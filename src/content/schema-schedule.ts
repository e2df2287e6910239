import * as v from 'valibot';
import { localised } from './vocabulary.ts';

const day = () =>
  v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a day such as 2025-12-20'));
const time = () => v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00'));

/** Opening hours and notices, in the time of the place. Followed only while the clock of the machine can be believed. */
export const schedule = v.strictObject({
  zone: v.optional(v.pipe(v.string(), v.maxLength(60), v.description('IANA name of the time zone; Asia/Ho_Chi_Minh'))),
  days: v.pipe(
    v.array(v.strictObject({ date: day(), opens: time(), closes: time() })),
    v.minLength(1),
    v.maxLength(60),
  ),
  notices: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          date: day(),
          /** When it begins; the notice stands for so many minutes before. */
          at: time(),
          minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
          text: localised(80),
        }),
      ),
      v.maxLength(100),
    ),
  ),
  /** A black screen after closing time; otherwise the loop plays on. */
  blank: v.optional(v.boolean()),
});
