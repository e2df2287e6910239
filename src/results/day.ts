import * as v from 'valibot';

/** Vietnam has kept UTC+7 all year since 1975. */
const AHEAD_MS = 7 * 3_600_000;

/** The day in Vietnam (Asia/Ho_Chi_Minh), as `YYYY-MM-DD`, whatever zone the machine is set to. */
export const dayOf = (at: Date): string => new Date(at.getTime() + AHEAD_MS).toISOString().slice(0, 10);

/** A moment as `Date.toISOString` writes it. */
export const moment = () =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'must be a moment: 2026-11-22T04:00:00.000Z'),
    v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a moment that there is'),
  );
