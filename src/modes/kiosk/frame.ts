import { formatValue, type PublishedStart } from '../../content/index.ts';
import type { DeckFrame } from '../../deck/index.ts';
import { chooseStage, measure, type Stage } from '../../scene/index.ts';
import type { StageShape } from '../../ui/index.ts';

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
    textScale: 1,
  };
}

/** What can be touched is at least so high, in pixels of the stage for one language. */
const TARGET = 88;

/** The stage for a window, with the measures that the styles of this mode use. */
export const shapeOf = (width: number, height: number) => shape(width, height, 1);
/** The same for two languages at once. */
export const shapeOfBoth = (width: number, height: number) => shape(width, height, 2);

function shape(width: number, height: number, languages: 1 | 2): Stage & StageShape {
  const stage = chooseStage(width, height, languages);
  const lengths = {
    margin: stage.margin,
    'title-top': stage.title.top,
    'title-size': stage.title.size,
    'home-size': stage.type.hero * 0.7,
    // As large for a finger on a stage that shows more.
    target: (TARGET * stage.width) / chooseStage(width, height).width,
  };
  return {
    ...stage,
    properties: Object.fromEntries(Object.entries(lengths).map(([name, length]) => [`--${name}`, `${length}px`])),
  };
}
