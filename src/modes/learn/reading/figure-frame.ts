import { LARGE_STAGES, STAGES, type Frame, type Stage, type TextSize } from '../../../scene/index.ts';
import { frameOf, type Told } from '../../../stage/index.ts';

/** Air between the edges of a figure and what is drawn, in pixels of its stage. */
const AIR = { narrow: { x: 32, y: 24 }, wide: { x: 48, y: 40 } } as const;

/** A figure has no title, caption or foot, so it is lower than a stage. From which width of the column on, in CSS pixels. */
const FIGURES: readonly { readonly from: number; readonly stage: Stage }[] = [
  { from: 1200, stage: { ...STAGES.landscape, height: 860 } },
  { from: 820, stage: { ...LARGE_STAGES.landscape, width: 1400, height: 800 } },
  { from: 740, stage: { ...LARGE_STAGES.landscape, width: 1360, height: 790 } },
  { from: 560, stage: { ...STAGES.portrait, height: 900 } },
  { from: 480, stage: { ...STAGES.narrow, height: 820 } },
  { from: 362, stage: { ...LARGE_STAGES.narrow, height: 800 } },
  { from: 0, stage: { ...LARGE_STAGES.narrow, width: LARGE_STAGES.narrow.width * 0.9, height: 760 } },
];

/** Who asks for larger text gets the stage of a column that is narrower by this. */
const LARGER = 1.25;

/**
 * The stage for a figure in a column of so many CSS pixels: with fewer pixels of its own the narrower the column, so that
 * the smallest words stay about 12 px high on the screen.
 */
export const figureStage = (width: number, textSize: TextSize = 'normal'): Stage =>
  FIGURES.find(({ from }) => width / (textSize === 'large' ? LARGER : 1) >= from)?.stage ?? FIGURES.at(-1)!.stage;

/** What a scene in a figure is told: the whole stage is its own. */
export function figureFrame(told: Told, stage: Stage): Frame {
  const { width, height } = stage;
  const { x, y } = AIR[stage.name === 'narrow' ? 'narrow' : 'wide'];
  return { ...frameOf(told, stage), box: { x, y, width: width - 2 * x, height: height - 2 * y } };
}
