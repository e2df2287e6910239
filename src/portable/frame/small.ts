import type { Area, Size } from '../../content/index.ts';
import { STAGES, type Stage, type TextSize } from '../../scene/index.ts';

/** What is touched has at least so many CSS pixels. */
export const TOUCH = 44;

/** Under this many CSS pixels to one of a wide stage its words are too small to be read. */
const LEAST = 1 / 3;

const scaleOf = (frame: Size, stage: Size): number => Math.min(frame.width / stage.width, frame.height / stage.height);

/** Text as large as a frame of this size asks for, in CSS pixels: a column of somebody's page is narrow. */
export const textSizeIn = (frame: Size): TextSize =>
  frame.width >= frame.height && scaleOf(frame, STAGES.landscape) < LEAST ? 'large' : 'normal';

/**
 * The part of a frame that its stage keeps to, so that buttons as high as `TOUCH` begin at the foot and cover no words; null: all
 * of it, where the foot and what lies below are high enough.
 */
export function areaIn(frame: Size, { width, height, foot }: Pick<Stage, 'width' | 'height' | 'foot'>): Area | null {
  const scale = scaleOf(frame, { width, height });
  const missing = TOUCH - foot * scale;
  if (missing <= (frame.height - height * scale) / 2) return null;
  // A stage that has to be lower has a lower foot as well.
  const below = Math.max(missing, (TOUCH - (foot * frame.height) / height) / (1 - foot / height));
  return { top: 0, bottom: 1 - below / frame.height };
}
