/** Seconds until something new is found on a screen, before reading begins. */
const ORIENT = 2.5;
/** Seconds for the animation and for looking at what it changed (two groups of marks at 1.2 s each). */
const LOOK = 2 + 2 * 1.2;
const LEAST = 8;

/** Words of a text; Vietnamese is written with a space between syllables, so there these are syllables. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * Seconds that a visitor needs for texts new on the screen: 2.5 English words or 3.2 Vietnamese syllables a second,
 * at least 8 s in all (shared design notes, "Dwell time").
 */
export function dwellSeconds(texts: readonly string[], language: string): number {
  const rate = language.split('-')[0] === 'vi' ? 3.2 : 2.5;
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return Math.max(LEAST, ORIENT + LOOK + words / rate);
}
