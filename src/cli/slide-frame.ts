import {
  formatValue,
  plainText,
  slideWords,
  type PublishedAttractItem,
  type PublishedSlide,
  type PublishedStart,
} from '../content/index.ts';
import {
  farBox,
  farLines,
  layoutSlide,
  measure,
  stageNamed,
  type Box,
  type Frame,
  type Stage,
  type StageName,
  type TextSize,
  type WordsPlace,
} from '../scene/index.ts';

type Edition = Pick<PublishedStart, 'language' | 'units' | 'words' | 'pictureWords'>;

/** The frame of a slide on a stage, as the deck makes it. `place` is where the scene kind has the words. */
export function slideFrame(
  slide: PublishedSlide,
  edition: Edition,
  name: StageName,
  place?: WordsPlace,
  textSize?: TextSize,
): Frame {
  const stage = stageNamed(name, { languages: slide.second ? 2 : 1, textSize });
  return frameOf(stage, edition, layoutSlide(stage, slideWords(slide), measure, place).box);
}

/** The frame of a picture under a question on a stage, as the attract loop makes it. */
export function farFrame(
  { question }: Pick<PublishedAttractItem, 'question'>,
  edition: Edition,
  name: StageName,
  textSize?: TextSize,
): Frame {
  const stage = stageNamed(name, { textSize });
  return frameOf(stage, edition, farBox(stage, farLines(stage, plainText(question), measure).length));
}

function frameOf(stage: Stage, { language, units, words, pictureWords = words }: Edition, box: Box): Frame {
  const none = { phrase: '{n}', notation: 'standard', digits: 0 } as const;
  return {
    stage,
    width: stage.width,
    height: stage.height,
    box,
    language,
    format: (value, unit) => formatValue(value, units[unit] ?? none, language),
    word: (key) => pictureWords[key] ?? key,
    measure,
  };
}
