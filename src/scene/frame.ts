import { STAGES, type Stage } from './stages.ts';
import type { Measure } from './text/measure.ts';
import { wrap } from './text/wrap.ts';

const HEADING = 1.3;
const READING = 1.5;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a scene is told about where it is drawn. */
export interface Frame {
  readonly stage: Stage;
  /** Logical size of the whole stage. */
  readonly width: number;
  readonly height: number;
  /** The part of the stage that title, caption and foot leave to the scene. */
  readonly box: Box;
  readonly language: string;
  /** A number in a unit of the story, in the language of the frame. */
  readonly format: (value: number, unit: string) => string;
  /** A word of the interface, by its key. */
  readonly word: (key: string) => string;
  readonly measure: Measure;
  /** What decorates pictures and means nothing: the face of a bronze drum where nothing is said, a divided circle, or nothing. */
  readonly ornament?: 'drum' | 'dial' | 'none' | undefined;
}

/** Where the words of a slide stand: over the whole width, or (landscape only) beside a picture that fills the right. */
export type WordsPlace = 'above' | 'beside';

/** Width of title and caption. */
export const wordsWidth = (stage: Stage, place: WordsPlace = 'above'): number =>
  place === 'beside' && stage.name === 'landscape' ? stage.width * 0.52 : stage.width - 2 * stage.margin;

/** A caption beside a picture keeps clear of it; a title stands above its round edge. */
const captionWidth = (stage: Stage, place?: WordsPlace): number =>
  place === 'beside' && stage.name === 'landscape' ? stage.width * 0.46 : wordsWidth(stage, place);

/** How the title of a slide breaks into lines on a stage. */
const titleLines = (stage: Stage, title: string, measure: Measure, place?: WordsPlace): string[] =>
  wrap(title, wordsWidth(stage, place), { size: stage.title.size, weight: 700 }, measure);

/** Beside a caption stands its rule. */
const RULE = 40;
/** Between the words of two languages: side by side, and under one another. */
const COLUMN_GAP = 64;
const ROW_GAP = 12;

/** The words around a picture, as plain text: the title, and the captions of all steps. */
export interface SlideWords {
  readonly title: string;
  readonly captions: readonly string[];
}

/** One block of words on the stage. */
export interface WordsBlock {
  readonly x: number;
  /** Of its first line. */
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly lines: readonly string[];
}

/** Where the words of a slide stand, and what they leave to the picture. */
export interface SlideLayout {
  readonly box: Box;
  /** The title, in one language or two. */
  readonly titles: readonly WordsBlock[];
  /** The caption's place in each language: all captions of the slide fit it. */
  readonly captions: readonly { readonly width: number; readonly size: number }[];
  /** Height of the captions together. */
  readonly captionHeight: number;
  /** The two languages stand side by side. */
  readonly columns: boolean;
}

/** In large text captions take the lines that they need, and leave the picture the others. */
function layoutOne(stage: Stage, { title, captions }: SlideWords, measure: Measure, place?: WordsPlace): SlideLayout {
  const { top, size } = stage.title;
  const lines = titleLines(stage, title, measure, place);
  const width = captionWidth(stage, place);
  const needed =
    stage.textSize === 'large' ? linesOf(captions, width, stage.caption.size, measure) : stage.caption.lines;
  return {
    box: sceneBox(stage, lines.length, needed),
    titles: [{ x: stage.margin, top, width: wordsWidth(stage, place), size, lines }],
    captions: [{ width, size: stage.caption.size }],
    captionHeight: needed * stage.caption.size * READING,
    columns: false,
  };
}

/** Lines that the longest of some captions takes beside its rule. */
const linesOf = (captions: readonly string[], width: number, size: number, measure: Measure): number =>
  Math.max(1, ...captions.map((text) => wrap(text, width - RULE, { size, weight: 400 }, measure).length));

/**
 * Lays out the words of a slide in one language, or in two at once. In two, the room for captions is as high as the
 * longest of them takes, so that the picture stays where it is from step to step.
 */
export function layoutSlide(
  stage: Stage,
  words: readonly SlideWords[],
  measure: Measure,
  place?: WordsPlace,
): SlideLayout {
  const width = wordsWidth(stage, place);
  if (words.length < 2) return layoutOne(stage, words[0] ?? { title: '', captions: [] }, measure, place);
  const { both } = stage;
  const columns = both.columns && place !== 'beside';
  const column = columns ? (width - COLUMN_GAP) / 2 : width;
  // Side by side the two are equals; under one another the second one is smaller.
  const sizes = (of: readonly [number, number]) => (both.columns && !columns ? [of[0] * 0.9, of[1] * 0.8] : of);
  const [titleSizes, captionSizes] = [sizes(both.title), sizes(both.caption)];
  let top = both.top;
  const titles = words.slice(0, 2).map(({ title }, i): WordsBlock => {
    const size = titleSizes[i]!;
    const lines = wrap(title, column, { size, weight: i && !columns ? 600 : 700 }, measure);
    const block = { x: stage.margin + (columns ? i * (column + COLUMN_GAP) : 0), top, width: column, size, lines };
    if (!columns) top += lines.length * size * HEADING + ROW_GAP;
    return block;
  });
  const said = columns ? column : captionWidth(stage, place);
  const foot = Math.max(...titles.map(({ top: from, lines, size }) => from + lines.length * size * HEADING));
  const heights = words.slice(0, 2).map(({ captions }, i) => {
    const size = captionSizes[i]!;
    return linesOf(captions, said, size, measure) * size * READING;
  });
  const captionHeight = columns ? Math.max(...heights) : heights.reduce((sum, height) => sum + height, ROW_GAP);
  const y = foot + 28;
  const bottom = stage.height - stage.foot - captionHeight - 36;
  return {
    box: { x: stage.margin, y, width: stage.width - 2 * stage.margin, height: bottom - y },
    titles,
    captions: captionSizes.map((size) => ({ width: said, size })),
    captionHeight,
    columns,
  };
}

/** The box between a title of so many lines and a caption of so many. */
function sceneBox(stage: Stage, lines: number, captionLines = stage.caption.lines): Box {
  const top = stage.title.top + lines * stage.title.size * HEADING + 28;
  const bottom = stage.height - stage.foot - captionLines * stage.caption.size * READING - 36;
  return { x: stage.margin, y: top, width: stage.width - 2 * stage.margin, height: bottom - top };
}

/** Far letters are large: they need less air between lines. */
const FAR = 1.25;

/** How the question of the attract loop breaks into lines on a stage. */
export const farLines = (stage: Stage, question: string, measure: Measure): string[] =>
  wrap(question, wordsWidth(stage), { size: stage.far.size, weight: 700 }, measure);

/** The box between a question of so many lines and the foot of the attract loop. */
export function farBox({ far, margin, width, height }: Stage, lines: number): Box {
  const top = far.top + lines * far.size * FAR + 30;
  return { x: margin, y: top, width: width - 2 * margin, height: height - far.foot - top };
}

/** What of the words has a place of its own on every stage. */
export type Place = 'title' | 'caption' | 'far';

/** Why a text does not fit its place on some stage, or null; `words` is where the scene kind has title and caption. */
export function overflow(place: Place, text: string, measure: Measure, words?: WordsPlace): string | null {
  for (const stage of Object.values(STAGES)) {
    const { size, lines } = stage[place];
    const width = wordsWidth(stage, words) - (place === 'caption' ? RULE : 0);
    const style = { size, weight: place === 'caption' ? 400 : 700 } as const;
    const set = wrap(text, width, style, measure);
    if (set.length > lines) return `takes ${set.length} lines on the ${stage.name} stage, which has room for ${lines}`;
    const wide = set.find((line) => measure(line, size, style.weight) > width);
    if (wide) return `"${wide}" is wider than the ${stage.name} stage`;
  }
  return null;
}
