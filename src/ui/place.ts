import type { Area, Size } from '../content/index.ts';

/** Where a logical stage is drawn in a window. CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  /** CSS pixels for a pixel of the stage. */
  readonly scale: number;
}

/**
 * Places a stage whole: in the middle of the window, or at the foot of an area of it. It begins on a whole device pixel,
 * so that dots stay sharp; `density` is how many of these a CSS pixel has.
 */
export function placeStage(window: Size, stage: Size, area: Area | null, density: number): Place {
  const { top, bottom } = area ?? { top: 0, bottom: 1 };
  const room = { width: window.width, height: window.height * (bottom - top) };
  const scale = Math.min(room.width / stage.width, room.height / stage.height);
  const whole = (length: number) => Math.round(length * density) / density;
  const free = room.height - stage.height * scale;
  return {
    left: whole((room.width - stage.width * scale) / 2),
    top: whole(window.height * top + (area ? free : free / 2)),
    scale,
  };
}

/** What is touched grows on a small screen, but only so far that layouts hold. */
const MOST_GROWTH = 1.6;

/** How large a target is on the stage that must have `least` CSS pixels. Lengths but `least` are pixels of the stage. */
export const targetOn = (usual: number, least: number, scale: number): number =>
  Math.max(usual, Math.min(least / scale, usual * MOST_GROWTH));
