import * as v from 'valibot';

/** No answer and no visit takes longer, in ms. */
export const LONGEST_MS = 24 * 3_600_000;

/** An id: of a story, a round, a question, a visit. */
export const name = () =>
  v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'must be 1-64 letters, digits, hyphens or underscores'));

export const number = (most: number) => v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(most));
export const integer = (most: number) => v.pipe(number(most), v.integer());

/** The version of a story, as its author wrote it. */
export const versionName = () =>
  v.pipe(v.string(), v.maxLength(200), v.regex(/^\P{Cc}*$/u, 'must hold no control characters'));

/** What was on screen: a language, or two (`vi,en`). */
export const editionName = () =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9,-]{1,40}$/, 'must be a language, or two with a comma between'));
