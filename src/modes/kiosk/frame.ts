import { lowArea, type Area, type PublishedStart } from '../../content/index.ts';
import { chooseStage, chooseStageIn, isTall, type Stage, type TextSize } from '../../scene/index.ts';
import type { Settings, StageShape } from '../../ui/index.ts';

/** What can be touched is at least so high, in pixels of the stage for one language and normal text. */
const TARGET = 88;

/** Of the stages a visitor may ask for. */
export interface ShapeChoice extends Pick<Settings, 'textSize'> {
  /** Both languages at once. */
  readonly both: boolean;
}

/** The stage for a window or a part of it, with the measures that the styles of this mode use. */
type Shape = (width: number, height: number, area?: Area | null) => Stage & StageShape;

/** How to choose a stage for a window. The same choice has the same function: `<forum-stage>` compares it by reference. */
export const shapeFor = ({ textSize, both }: ShapeChoice): Shape => SHAPES[textSize][both ? 2 : 1];

/** The part of the window that is reached from low down; null where it makes no difference. */
export const lowOf = (start: PublishedStart | null): Area | null =>
  lowArea({ width: innerWidth, height: innerHeight }, start?.kiosk.screen ?? null);

const SHAPES: Readonly<Record<TextSize, Readonly<Record<1 | 2, Shape>>>> = {
  normal: { 1: shaped('normal', 1), 2: shaped('normal', 2) },
  large: { 1: shaped('large', 1), 2: shaped('large', 2) },
};

/** Pictures lie on it as on a landscape stage, with less width and more height. */
const isLow = (stage: Stage): boolean => stage.name === 'landscape' && isTall(stage);

/**
 * The menu shows all chapters on one screen, so where text is large its air gives way, and its names grow less. On a small
 * screen rows grow with all that is touched, as far as the stage is high.
 */
function menu(stage: Stage, textSize: TextSize, target: number): Readonly<Record<string, number>> {
  const row = textSize === 'normal' ? Math.max(92, target) : target;
  const most = isTall(stage) ? 2 * row : textSize === 'normal' ? 102 : row;
  const rows = { row, 'row-most': most, gap: isLow(stage) ? 40 : 64 };
  if (isLow(stage))
    return named({ ...rows, 'row-pad': 8, name: 32, time: 24, tagline: 38, air: 32, pad: 28, foot: 64 });
  return textSize === 'normal'
    ? named({ ...rows, 'row-pad': 16, name: 36, time: 28, tagline: 38, air: 32, pad: 44, foot: 64 })
    : named({ ...rows, 'row-pad': 6, name: 30, time: 24, tagline: 31, air: 16, pad: 26, foot: 24 });
}

/** Size of the words in the bar and the space beside a language: all languages stand beside the buttons, in a hand too. */
const WORDS_OF_BAR = { normal: ['28px', '10px'], large: ['26px', '6px'], wide: ['30px', '18px'] } as const;

const barOf = (stage: Stage, languages: 1 | 2): Readonly<Record<string, string>> => {
  const { name, textSize } = stage;
  const [size, pad] = WORDS_OF_BAR[name === 'narrow' ? textSize : 'wide'];
  const word = isLow(stage) || (textSize === 'large' && languages === 2) ? 'none' : 'inline';
  return { '--bar-size': size, '--bar-pad': pad, '--bar-word': word };
};

const named = (lengths: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(lengths).map(([name, length]) => [`home-${name}`, length]));

function shaped(textSize: TextSize, languages: 1 | 2): Shape {
  return (width, height, area) => {
    const share = area ? area.bottom - area.top : 1;
    const stage = chooseStageIn({ width, height }, share, { textSize, languages });
    const target = (TARGET * stage.width) / chooseStage(width, height).width;
    const lengths = {
      margin: stage.margin,
      'title-top': stage.title.top,
      'title-size': stage.title.size,
      'home-size': stage.type.hero * (isLow(stage) ? 0.6 : textSize === 'large' ? 0.62 : 0.7),
      // As large for a finger on a stage that shows more or less.
      target,
      'foot-size': isLow(stage) ? 28 : 32,
      'foot-pad': isLow(stage) ? 16 : 24,
      ...menu(stage, textSize, target),
    };
    return {
      ...stage,
      properties: {
        ...Object.fromEntries(Object.entries(lengths).map(([name, length]) => [`--${name}`, `${length}px`])),
        ...barOf(stage, languages),
      },
    };
  };
}
