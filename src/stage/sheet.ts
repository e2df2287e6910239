import { slideWords, type PublishedSlide } from '../content/index.ts';
import { layoutSlide, measure, wrap, type Frame, type SceneKind } from '../scene/index.ts';
import type { StageFrame } from './frame.ts';

/** A line of a slide's words, in pixels of the stage. */
export interface SheetLine {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly size: number;
  readonly role: 'title' | 'second-title' | 'caption' | 'second-caption';
}

/** A picture that nobody touches: its frame, and the words that stand in it. */
export interface Sheet {
  readonly frame: Frame;
  readonly lines: readonly SheetLine[];
  /** Upright rules beside captions. */
  readonly rules: readonly { readonly x: number; readonly y: number; readonly height: number }[];
}

/** Height of a line, as a multiple of its letters: as on the stage. */
const HEADING = 1.3;
const READING = 1.5;
/** From the top of a line to where its letters stand, as a share of their size beyond half the air between lines. */
const BASELINE = 0.85;
/** A caption stands beside its rule. */
const INDENT = 40;
/** From the caption down to the foot. */
const BELOW = 20;

/**
 * A slide as it stands on the stage at a step, as lines of words and the frame of its picture. `extra`: pixels that picture
 * and sheet are higher than the stage gives them, where the foot with its buttons is left off; null: just the stage.
 */
export function slideSheet(
  frame: StageFrame,
  slide: PublishedSlide,
  kind: SceneKind,
  step: number,
  extra: number | null = null,
): Sheet {
  const { stage } = frame;
  const words = slideWords(slide);
  const layout = layoutSlide(stage, words, measure, kind.words);
  // Where words and picture stand side by side they were measured for each other.
  const higher = kind.words === 'beside' ? 0 : (extra ?? 0);
  const bottom = stage.height - stage.foot - BELOW + higher;
  const { box } = layout;
  const lines: SheetLine[] = layout.titles.flatMap(({ x, top, size, lines: set }, i) =>
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
  const height = extra === null ? stage.height : bottom + BELOW;
  return { frame: { ...frame, height, box: { ...box, height: box.height + higher } }, lines, rules };
}
