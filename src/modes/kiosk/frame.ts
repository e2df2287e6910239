import { formatValue, type PublishedStart } from '../../content/index.ts';
import type { DeckFrame } from '../../deck/index.ts';
import { chooseStage, measure, type Stage, type TextSize } from '../../scene/index.ts';
import type { Settings, StageShape } from '../../ui/index.ts';

/** What scenes are told of stage and language. */
export function frameOf(start: PublishedStart, stage: Stage): DeckFrame {
  const plain = { phrase: '{n}', notation: 'standard', digits: 0 } as const;
  return {
    stage,
    width: stage.width,
    height: stage.height,
    language: start.language,
    format: (value, unit) => formatValue(value, start.units[unit] ?? plain, start.language),
    word: (key) => (start.pictureWords ?? start.words)[key] ?? key,
    measure,
  };
}

/** What can be touched is at least so high, in pixels of the stage for one language and normal text. */
const TARGET = 88;

/** Of the stages a visitor may ask for. */
export interface ShapeChoice extends Pick<Settings, 'textSize'> {
  /** Both languages at once. */
  readonly both: boolean;
}

/** The stage for a window, with the measures that the styles of this mode use. */
type Shape = (width: number, height: number) => Stage & StageShape;

/** How to choose a stage for a window. The same choice has the same function: `<forum-stage>` compares it by reference. */
export const shapeFor = ({ textSize, both }: ShapeChoice): Shape => SHAPES[textSize][both ? 2 : 1];

const SHAPES: Readonly<Record<TextSize, Readonly<Record<1 | 2, Shape>>>> = {
  normal: { 1: shaped('normal', 1), 2: shaped('normal', 2) },
  large: { 1: shaped('large', 1), 2: shaped('large', 2) },
};

function shaped(textSize: TextSize, languages: 1 | 2): Shape {
  return (width, height) => {
    const stage = chooseStage(width, height, { textSize, languages });
    const lengths = {
      margin: stage.margin,
      'title-top': stage.title.top,
      'title-size': stage.title.size,
      'home-size': stage.type.hero * 0.7,
      // As large for a finger on a stage that shows more or less.
      target: (TARGET * stage.width) / chooseStage(width, height).width,
    };
    return {
      ...stage,
      properties: Object.fromEntries(Object.entries(lengths).map(([name, length]) => [`--${name}`, `${length}px`])),
    };
  };
}

/** The two that know nothing of text size. */
export const shapeOf = shapeFor({ textSize: 'normal', both: false });
export const shapeOfBoth = shapeFor({ textSize: 'normal', both: true });
