import { formatValue, plainText, type PublishedSlide, type PublishedStart } from '../content/index.ts';
import { STAGES, measure, sceneBox, titleLines, type Frame, type StageName, type WordsPlace } from '../scene/index.ts';

/** The frame of a slide on a stage, as the deck makes it. `place` is where the scene kind has the words. */
export function slideFrame(
  slide: Pick<PublishedSlide, 'title'>,
  { language, units, words }: Pick<PublishedStart, 'language' | 'units' | 'words'>,
  name: StageName,
  place?: WordsPlace,
): Frame {
  const stage = STAGES[name];
  const none = { phrase: '{n}', notation: 'standard', digits: 0 } as const;
  return {
    stage,
    width: stage.width,
    height: stage.height,
    box: sceneBox(stage, titleLines(stage, plainText(slide.title), measure, place).length),
    language,
    format: (value, unit) => formatValue(value, units[unit] ?? none, language),
    word: (key) => words[key] ?? key,
    measure,
    textScale: 1,
  };
}
