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
