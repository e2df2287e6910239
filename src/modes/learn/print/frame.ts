import type { PublishedSlide, PublishedStart } from '../../../content/index.ts';
import { stageNamed, type SceneKind } from '../../../scene/index.ts';
import { figureSheet } from '../../../stage/figure-sheet.ts';
import { frameOf } from '../../../stage/index.ts';
import { slideSheet, type Sheet } from '../../../stage/sheet.ts';

/** Frames for paper: the width of a picture is that of the sheet, whatever screen it was printed from. */

/** Height of a picture between texts as a share of its width. */
const FLAT = 0.38;

export const textFigure = (start: PublishedStart): Sheet => figureSheet(start, FLAT);

/** Paper is higher than a screen: buttons and progress are left off, and the picture is so much higher. */
const HIGHER = 240;

/** A slide as it stands on the stage at a step: title, picture, caption. */
export const slidePage = (start: PublishedStart, slide: PublishedSlide, kind: SceneKind, step: number): Sheet =>
  slideSheet(frameOf(start, stageNamed('landscape', { textSize: 'normal' })), slide, kind, step, HIGHER);
