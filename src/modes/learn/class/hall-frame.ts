import { formatValue, type PublishedStart } from '../../../content/index.ts';
import type { DeckFrame } from '../../../deck/index.ts';
import { chooseStage, measure, type Stage, type TextSize } from '../../../scene/index.ts';
import type { StageShape } from '../../../ui/index.ts';

/** What the slides are told of stage and language. */
export function hallFrame(start: PublishedStart, stage: Stage): DeckFrame {
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

/** Height of a button in the foot, in pixels of the stage. */
const TARGET = '88px';

/** How to choose the stage for a window. */
export const hallShape =
  (textSize: TextSize, languages: 1 | 2) =>
  (width: number, height: number): Stage & StageShape => {
    const stage = chooseStage(width, height, { textSize, languages });
    return {
      ...stage,
      properties: { '--margin': `${stage.margin}px`, '--foot': `${stage.foot}px`, '--target': TARGET },
    };
  };
