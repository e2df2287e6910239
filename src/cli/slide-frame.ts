import {
  formatValue,
  plainText,
  type PublishedAttractItem,
  type PublishedSlide,
  type PublishedStart,
} from '../content/index.ts';
import {
  STAGES,
  farBox,
  farLines,
  measure,
  sceneBox,
  titleLines,
  type Box,
  type Frame,
  type Stage,
  type StageName,
  type WordsPlace,
} from '../scene/index.ts';

type Edition = Pick<PublishedStart, 'language' | 'units' | 'words'>;

/** The frame of a slide on a stage, as the deck makes it. `place` is where the scene kind has the words. */
export function slideFrame(
  { title }: Pick<PublishedSlide, 'title'>,
  edition: Edition,
  name: StageName,
  place?: WordsPlace,
): Frame {
  const stage = STAGES[name];
  return frameOf(stage, edition, sceneBox(stage, titleLines(stage, plainText(title), measure, place).length));
}

/** The frame of a picture under a question on a stage, as the attract loop makes it. */
export function farFrame(
  { question }: Pick<PublishedAttractItem, 'question'>,
  edition: Edition,
  name: StageName,
): Frame {
  const stage = STAGES[name];
  return frameOf(stage, edition, farBox(stage, farLines(stage, plainText(question), measure).length));
}

function frameOf(stage: Stage, { language, units, words }: Edition, box: Box): Frame {
  const none = { phrase: '{n}', notation: 'standard', digits: 0 } as const;
  return {
    stage,
    width: stage.width,
    height: stage.height,
    box,
    language,
    format: (value, unit) => formatValue(value, units[unit] ?? none, language),
    word: (key) => words[key] ?? key,
    measure,
    textScale: 1,
  };
}
