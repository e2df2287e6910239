import type { PublishedSlide, PublishedStart } from '../../../content/index.ts';
import { stageNamed, type SceneKind, type TextSize } from '../../../scene/index.ts';
import { frameOf, type StageFrame } from '../../../stage/index.ts';
import { slideSheet, type Sheet } from '../../../stage/sheet.ts';

/** Frames for paper: the width of a picture is that of the sheet, whatever screen it was printed from. */

const frameFor = (start: PublishedStart, textSize: TextSize): StageFrame =>
  frameOf(start, stageNamed('landscape', { textSize }));

/** Air around a picture that stands between texts, in pixels of its stage. */
const AIR = 12;
/** Height of such a picture as a share of its width. */
const FLAT = 0.38;

/** The picture alone, its letters as large as those of the text around it. */
export function figureSheet(start: PublishedStart): Sheet {
  const frame = frameFor(start, 'large');
  const height = Math.round(frame.width * FLAT);
  const box = { x: AIR, y: AIR, width: frame.width - 2 * AIR, height: height - 2 * AIR };
  return { frame: { ...frame, height, box }, lines: [], rules: [] };
}

/** Paper is higher than a screen: buttons and progress are left off, and the picture is so much higher. */
const HIGHER = 240;

/** A slide as it stands on the stage at a step: title, picture, caption. */
export const slidePage = (start: PublishedStart, slide: PublishedSlide, kind: SceneKind, step: number): Sheet =>
  slideSheet(frameFor(start, 'normal'), slide, kind, step, HIGHER);
