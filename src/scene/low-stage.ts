import { LARGE_STAGES, chooseStage, type Stage, type StageChoice } from './stages.ts';

/** A width and a height, in any unit. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * The stage that stands low on an upright screen, for someone who sits or is small: about as wide as high, so an upright
 * one would be small there, between two empty strips. Pictures lie as on a landscape stage, with less width and much more
 * height. Words have that height too: captions take the lines that they need, as in large text. `size` is theirs.
 */
function low(size: number): Omit<Stage, 'height'> {
  const lines = 4;
  return {
    ...LARGE_STAGES.landscape,
    width: 1344,
    margin: 44,
    title: { top: 140, size: size + 16, lines },
    caption: { size, lines },
    far: { top: 118, size: size + 56, lines, foot: 200 },
    foot: 160,
    both: { top: 150, title: [size + 6, size + 6], caption: [size - 6, size - 6], columns: true },
    type: { hero: 118, large: 47, label: 29, small: 25 },
  };
}

/** Two languages stand side by side, and need the width. */
const BOTH = 1.125;

/** Least height of a low stage, as a share of its width: lower, the menu has no room. */
const LEAST = 0.85;

/** Above this share of an upright screen the usual stage shows words as large, and is what scenes are made for. */
const NEARLY_ALL = 0.7;

/** A stage of which a scene may use the height as on an upright one, though words stand beside pictures on it. */
export const isTall = ({ width, height }: Room): boolean => height > 0.8 * width;

/** The low stage for a part of a screen. */
export function lowStage(room: Room, { languages, textSize }: StageChoice = {}): Stage {
  const stage = low(textSize === 'large' ? 44 : 36);
  const width = stage.width * (languages === 2 ? BOTH : 1);
  return { ...stage, width, height: Math.round(width * Math.max(LEAST, room.height / room.width)) };
}

/** The stage for a window whose stage keeps to a `share` of its height: on an upright screen the low one. */
export function chooseStageIn({ width, height }: Room, share: number, choice: StageChoice = {}): Stage {
  const usual = chooseStage(width, height, choice);
  return usual.name === 'portrait' && share < NEARLY_ALL ? lowStage({ width, height: height * share }, choice) : usual;
}
