import * as v from 'valibot';
import { moment } from './day.ts';
import { editionName, integer, LONGEST_MS, name, versionName } from './fields.ts';

/** How a visit came to its end. `taken`: another visitor asked for a new beginning on the same screen. */
export const ENDINGS = ['next', 'idle', 'result', 'taken', 'staff'] as const;

/** What a kiosk writes down about one visit when it is over. Nothing in it says who it was. */
export interface VisitRecord {
  /** Drawn anew for each visit: keeping twice is keeping once. */
  readonly id: string;
  /** When it began, by the clock of the device (ISO 8601, UTC). */
  readonly at: string;
  readonly story: string;
  readonly version: string;
  readonly mode: string;
  /** What was on screen at its end: a language, or two (`vi,en`). */
  readonly language: string;
  /** From the first touch to the last one. */
  readonly ms: number;
  /** How long each screen was open, in ms; screens that were not opened are left out. */
  readonly screens: Readonly<Partial<Record<'attract' | 'home' | 'story' | 'quiz' | 'result', number>>>;
  /** How many different slides were on screen. */
  readonly slides: number;
  /** Chapters of which the last guided step was seen. */
  readonly chapters: readonly string[];
  readonly rounds: number;
  /** Rounds whose result was reached. */
  readonly finished: number;
  readonly ended: (typeof ENDINGS)[number];
}

/** More than any story and any visit has. */
const MOST = { slides: 10_000, chapters: 50, rounds: 1000 };
const time = () => integer(LONGEST_MS);

/** Strict, so that nothing but these fields can be written down. */
export const visitSchema = v.strictObject({
  id: name(),
  at: moment(),
  story: name(),
  version: versionName(),
  mode: name(),
  language: editionName(),
  ms: time(),
  screens: v.strictObject({
    attract: v.optional(time()),
    home: v.optional(time()),
    story: v.optional(time()),
    quiz: v.optional(time()),
    result: v.optional(time()),
  }),
  slides: integer(MOST.slides),
  chapters: v.pipe(v.array(name()), v.maxLength(MOST.chapters)),
  rounds: integer(MOST.rounds),
  finished: integer(MOST.rounds),
  ended: v.picklist(ENDINGS),
});

/** A visit out of whatever was stored or sent, or why it is none, with the path of the first fault. */
export function readVisit(value: unknown): { readonly visit: VisitRecord } | { readonly fault: string } {
  const { success, output, issues } = v.safeParse(visitSchema, value, { abortEarly: true });
  if (success) return { visit: output };
  const [issue] = issues;
  return { fault: `${v.getDotPath(issue) ?? 'visit'}: ${issue.message}`.slice(0, 300) };
}
