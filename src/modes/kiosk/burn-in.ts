/**
 * What keeps a picture that stands for hours from burning into a panel: the stage wanders by a few device pixels, too
 * slowly to be seen, and what is bright and always in the same place dims while nobody is there.
 */

const MINUTE = 60_000;
/** How far the stage wanders to each side, in device pixels. */
export const REACH = 6;
/** After so many minutes the way begins again. */
export const ROUND = 240;
/** How often the way swings across and down in a round: 3 and 4 share no factor, so it covers the field. */
const SWINGS = { x: 3, y: 4 };
/** After so much quiet the frame dims. */
const QUIET = 10 * MINUTE;

/** Where the stage stands in a minute, in whole device pixels: a Lissajous figure, at most one pixel from the last. */
export function orbit(minute: number): { readonly x: number; readonly y: number } {
  const along = (swings: number) => whole(REACH * Math.sin((2 * Math.PI * swings * (minute % ROUND)) / ROUND));
  return { x: along(SWINGS.x), y: along(SWINGS.y) };
}

/** Rounds alike to both sides, or the mean would not be zero. Without -0. */
const whole = (length: number): number => Math.sign(length) * Math.round(Math.abs(length) - 1e-9) || 0;

/** Where the stage stands at a time, ms; one step a minute. */
export const burnInOffset = (now: number): { readonly x: number; readonly y: number } =>
  orbit(Math.floor(now / MINUTE));

/** Has nobody been there for so long (ms, both from the same clock) that the frame may dim? */
export const resting = (active: number, now: number): boolean => now - active >= QUIET;
