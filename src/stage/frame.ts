import { formatValue, type PublishedStart } from '../content/index.ts';
import { measure, type Frame, type Stage } from '../scene/index.ts';

/** A whole stage, as it is told to those who lay it out; a scene also gets its box. */
export type StageFrame = Omit<Frame, 'box'>;

/** What a scene is told of a story. */
export type Told = Pick<PublishedStart, 'language' | 'units' | 'words' | 'pictureWords' | 'ornament'>;

/** What scenes are told of stage and language. */
export function frameOf(start: Told, stage: Stage): StageFrame {
  const plain = { phrase: '{n}', notation: 'standard', digits: 0 } as const;
  return {
    stage,
    width: stage.width,
    height: stage.height,
    language: start.language,
    format: (value, unit) => formatValue(value, start.units[unit] ?? plain, start.language),
    word: (key) => (start.pictureWords ?? start.words)[key] ?? key,
    measure,
    ornament: start.ornament,
  };
}
