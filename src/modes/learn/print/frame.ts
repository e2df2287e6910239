import { slideWords, type PublishedSlide, type PublishedStart } from '../../../content/index.ts';
import {
  layoutSlide,
  measure,
  stageNamed,
  wrap,
  type Frame,
  type SceneKind,
  type TextSize,
} from '../../../scene/index.ts';
import { frameOf, type StageFrame } from '../../../stage/index.ts';

/** Frames for paper: the width of a picture is that of the sheet, whatever screen it was printed from. */

/** A line of a slide's words, in pixels of the stage. */
export interface Line {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly size: number;
  readonly role: 'title' | 'second-title' | 'caption' | 'second-caption';
}

/** A picture for paper: its frame, and the words that stand in it. */
export interface Sheet {
  readonly frame: Frame;
  readonly lines: readonly Line[];
  /** Upright rules beside captions. */
  readonly rules: readonly { readonly x: number; readonly y: number; readonly height: number }[];
}

const frameFor = (start: PublishedStart, textSize: TextSize): StageFrame =>
  frameOf(start, stageNamed('landscape', { textSize }));

/** Air around a picture that stands between texts, in pixels of its stage. */
const AIR = 12;
/** Height of such a picture as a share of its width. */
const FLAT = 0.38;

/** The picture alone, its letters as large as those of the text around it. */
export function figureSheet(start: PublishedStart): Sheet {
  const frame = frameFor(start, 'large');
  const height = Math.round(frame.width * FLAT);
  const box = { x: AIR, y: AIR, width: frame.width - 2 * AIR, height: height - 2 * AIR };
  return { frame: { ...frame, height, box }, lines: [], rules: [] };
}

/** Height of a line, as a multiple of its letters: as on the stage. */
const HEADING = 1.3;
const READING = 1.5;
/** From the top of a line to where its letters stand, as a share of their size beyond half the air between lines. */
const BASELINE = 0.85;
/** A caption stands beside its rule. */
const INDENT = 40;
/** Paper is higher than a screen: buttons and progress are left off, and the picture is so much higher. */
const HIGHER = 240;
/** Below the caption. */
const FOOT = 20;

/** A slide as it stands on the stage at a step: title, picture, caption. */
export function slideSheet(start: PublishedStart, slide: PublishedSlide, kind: SceneKind, step: number): Sheet {
  const frame = frameFor(start, 'normal');
  const { stage } = frame;
  const words = slideWords(slide);
  const layout = layoutSlide(stage, words, measure, kind.words);
  // Where words and picture stand side by side they were measured for each other.
  const higher = kind.words === 'beside' ? 0 : HIGHER;
  const bottom = stage.height - stage.foot - 20 + higher;
  const { box } = layout;
  const lines: Line[] = layout.titles.flatMap(({ x, top, size, lines: set }, i) =>
    set.map((text, row) => ({
      ...{ text, x, size, role: i ? ('second-title' as const) : ('title' as const) },
      y: top + row * size * HEADING + ((HEADING - 1) / 2 + BASELINE) * size,
    })),
  );
  const rules: { x: number; y: number; height: number }[] = [];
  let under = bottom - layout.captionHeight;
  layout.captions.forEach(({ width, size }, i) => {
    const set = wrap(words[i]?.captions[step] ?? '', width - INDENT, { size, weight: 400 }, measure);
    const height = set.length * size * READING;
    const x = stage.margin + (layout.columns ? i * (width + 64) : 0);
    const top = layout.columns || layout.captions.length === 1 ? bottom - (layout.captionHeight + height) / 2 : under;
    rules.push({ x, y: top, height });
    under = top + height + 12;
    set.forEach((text, row) =>
      lines.push({
        ...{ text, size, x: x + INDENT, role: i ? 'second-caption' : 'caption' },
        y: top + row * size * READING + ((READING - 1) / 2 + BASELINE) * size,
      }),
    );
  });
  return { frame: { ...frame, height: bottom + FOOT, box: { ...box, height: box.height + higher } }, lines, rules };
}
