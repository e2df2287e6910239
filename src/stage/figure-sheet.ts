import type { PublishedStart } from '../content/index.ts';
import { stageNamed } from '../scene/index.ts';
import { frameOf } from './frame.ts';
import type { Sheet } from './sheet.ts';

/** Air around a picture that stands between texts, in pixels of its stage. */
const AIR = 12;

/** The picture of a slide alone, its letters as large as those of the text around it. `flat`: its height as a share of its width. */
export function figureSheet(start: PublishedStart, flat: number): Sheet {
  const frame = frameOf(start, stageNamed('landscape', { textSize: 'large' }));
  const height = Math.round(frame.width * flat);
  const box = { x: AIR, y: AIR, width: frame.width - 2 * AIR, height: height - 2 * AIR };
  return { frame: { ...frame, height, box }, lines: [], rules: [] };
}
