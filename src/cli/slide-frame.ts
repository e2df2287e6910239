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
  lowStage,
  measure,
  stageNamed,
  type Box,
  type Frame,
  type Stage,
  type StageChoice,
  type StageName,
  type TextSize,
  type WordsPlace,
} from '../scene/index.ts';

/** A stage by its name, and the one that stands low on an upright screen. */
export type DrawnStage = StageName | 'low';

/** The part of an upright screen that people reach where nobody told how high it hangs (`lowArea`). */
const REACHED = { width: 1080, height: 1920 * 0.6 };

const stageOf = (name: DrawnStage, choice: StageChoice): Stage =>
  name === 'low' ? lowStage(REACHED, choice) : stageNamed(name, choice);

type Edition = Pick<PublishedStart, 'language' | 'units' | 'words' | 'pictureWords' | 'ornament'>;

/** The frame of a slide on a stage, as the deck makes it. `place` is where the scene kind has the words. */
export function slideFrame(
  slide: PublishedSlide,
  edition: Edition,
  name: DrawnStage,
  place?: WordsPlace,
  textSize?: TextSize,
): Frame {
  const stage = stageOf(name, { languages: slide.second ? 2 : 1, textSize });
  return frameOf(stage, edition, layoutSlide(stage, slideWords(slide), measure, place).box);
}

/** The frame of a picture under a question on a stage, as the attract loop makes it. */
export function farFrame(
  { question }: Pick<PublishedAttractItem, 'question'>,
  edition: Edition,
  name: DrawnStage,
  textSize?: TextSize,
): Frame {
  const stage = stageOf(name, { textSize });
  return frameOf(stage, edition, farBox(stage, farLines(stage, plainText(question), measure).length));
}

function frameOf(stage: Stage, { language, units, words, pictureWords = words, ornament }: Edition, box: Box): Frame {
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
    ornament,
  };
}
