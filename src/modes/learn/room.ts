import { chooseStage, type Stage, type StageChoice, type TextSize } from '../../scene/index.ts';
import type { StageShape } from '../../ui/index.ts';

/** Small type of a stage must have so many CSS pixels on screen. */
const LEAST_TYPE: Readonly<Record<TextSize, number>> = { normal: 12, large: 15 };
/** The box of a narrow stage: never wider than one stays narrow, and as tall as one likes to be, as a share of its width. */
const NARROW = { width: 560, tall: 1.9 } as const;
/** The page says around the stage what a kiosk says at its top. */
const TOP = 20;
/** So an upright stage may be lower than that of a kiosk: least height as a share of its width. */
const UPRIGHT = 1.34;
const LARGE = 2.16;

export interface Room {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Large text keeps the height that it was designed for, and is scrolled with the page rather than within it. */
const narrowest = ({ width, height, textSize, title }: Stage): number =>
  textSize === 'large' ? width * LARGE : height - (title.top - TOP);

/** The stage for a box: upright ones are no taller than the box. */
function stageIn({ width, height }: Room, choice: StageChoice): Stage {
  const stage = chooseStage(width, height, choice);
  const title = { ...stage.title, top: TOP };
  if (stage.name === 'landscape') return { ...stage, title };
  const least = stage.name === 'portrait' ? stage.width * UPRIGHT : narrowest(stage);
  const tall = Math.max(least, (stage.width * height) / width);
  return { ...stage, title, height: Math.round(stage.textSize === 'large' ? tall : Math.min(stage.height, tall)) };
}

/**
 * The box in which a question is asked, where a window leaves it this much room: all of it, as long as the type can be
 * read; else a higher one that is scrolled with the page, in the shape of a hand where the window is too narrow.
 */
export function boxFor(room: Room, choice: StageChoice): Room {
  const stage = stageIn(room, choice);
  const needed = LEAST_TYPE[choice.textSize ?? 'normal'] / stage.type.small;
  const scale = room.width / stage.width;
  if (stage.name !== 'narrow' && scale < needed) {
    const width = Math.min(room.width, NARROW.width);
    return { width, height: Math.max(room.height, Math.round(width * NARROW.tall)) };
  }
  return { width: room.width, height: Math.max(room.height, Math.round(stage.height * Math.min(scale, needed))) };
}

type Shape = (width: number, height: number) => Stage & StageShape;

/** How to choose the stage in such a box. The same choice has the same function: `<forum-stage>` compares it by reference. */
export const shapeIn = (textSize: TextSize, languages: 1 | 2): Shape => SHAPES[textSize][languages];

const shaped =
  (textSize: TextSize, languages: 1 | 2): Shape =>
  (width, height) => {
    const stage = stageIn({ width, height }, { textSize, languages });
    return { ...stage, properties: { '--target': '88px' } };
  };

const SHAPES: Readonly<Record<TextSize, Readonly<Record<1 | 2, Shape>>>> = {
  normal: { 1: shaped('normal', 1), 2: shaped('normal', 2) },
  large: { 1: shaped('large', 1), 2: shaped('large', 2) },
};
