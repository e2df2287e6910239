import { LARGE_STAGES, chooseStage, type Stage, type StageChoice, type TextSize } from './stages.ts';

/** A width and a height, in any unit. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * The stage that stands low on an upright screen, for someone who sits or is small: about as wide as high, so an upright
 * one would be small there, between two empty strips. Pictures lie as on a landscape stage, with less width and much more
 * height. Words have that height too: captions take the lines that they need, as in large text.
 */
const LOW: Readonly<Record<TextSize, Omit<Stage, 'height'>>> = {
  normal: {
    ...LARGE_STAGES.landscape,
    width: 1344,
    margin: 44,
    title: { top: 140, size: 52, lines: 4 },
    caption: { size: 36, lines: 4 },
    far: { top: 118, size: 92, lines: 4, foot: 200 },
    foot: 148,
    both: { top: 150, title: [44, 44], caption: [32, 32], columns: true },
    type: { hero: 116, large: 46, label: 29, small: 25 },
  },
  large: {
    ...LARGE_STAGES.landscape,
    width: 1344,
    margin: 44,
    title: { top: 140, size: 58, lines: 5 },
    caption: { size: 44, lines: 5 },
    far: { top: 118, size: 100, lines: 5, foot: 200 },
    foot: 148,
    both: { top: 150, title: [48, 48], caption: [37, 37], columns: true },
    type: { hero: 120, large: 48, label: 30, small: 25.5 },
  },
};

/** Two languages stand side by side, and need the width. */
const BOTH = 1.125;

/** Least and greatest height of a low stage, as shares of its width: lower, the menu has no room; higher, pictures tear. */
const HEIGHTS = [0.85, 1.36] as const;

/** The low stage for a part of a screen. */
export function lowStage(room: Room, { languages = 1, textSize = 'normal' }: StageChoice = {}): Stage {
  const stage = LOW[textSize];
  const width = languages === 2 ? stage.width * BOTH : stage.width;
  const [least, most] = HEIGHTS;
  const share = Math.min(most, Math.max(least, room.height / room.width));
  return { ...stage, width, height: Math.round(width * share) };
}

/**
 * The stage for a window whose stage keeps to a part of it: on an upright screen the low one, where that shows words
 * larger than the usual one would. Which one it is does not change with the language.
 */
export function chooseStageIn(window: Room, part: Room, choice: StageChoice = {}): Stage {
  const usual = chooseStage(window.width, window.height, choice);
  if (usual.name !== 'portrait') return usual;
  const seen = (stage: Stage) => stage.caption.size * Math.min(part.width / stage.width, part.height / stage.height);
  const one = { ...choice, languages: 1 } as const;
  const isLarger = seen(lowStage(part, one)) > seen(chooseStage(window.width, window.height, one));
  return isLarger ? lowStage(part, choice) : usual;
}
