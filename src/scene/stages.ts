/** The logical stages. Screens are scaled to one of them, so a scene never sees the screen's own pixels. */
export type StageName = 'landscape' | 'portrait' | 'narrow';

/** How large a visitor wants the words. */
export type TextSize = 'normal' | 'large';

export interface Stage {
  readonly name: StageName;
  readonly textSize: TextSize;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The claim of a slide, at the top. */
  readonly title: { readonly top: number; readonly size: number; readonly lines: number };
  /** The words of a step, above the foot. */
  readonly caption: { readonly size: number; readonly lines: number };
  /**
   * What is read from three metres: the question of the attract loop. More lines would leave its picture no room, which
   * ends above a foot of its own.
   */
  readonly far: { readonly top: number; readonly size: number; readonly lines: number; readonly foot: number };
  /** Height of the foot: progress, source, buttons. */
  readonly foot: number;
  /** Where both languages are shown at once: sizes of the words, and whether the two stand side by side. */
  readonly both: {
    readonly top: number;
    readonly title: readonly [number, number];
    readonly caption: readonly [number, number];
    readonly columns: boolean;
  };
  /** Sizes of text inside scenes. */
  readonly type: { readonly hero: number; readonly large: number; readonly label: number; readonly small: number };
}

export const STAGES: Readonly<Record<StageName, Stage>> = {
  landscape: {
    name: 'landscape',
    textSize: 'normal',
    width: 1920,
    height: 1080,
    margin: 96,
    title: { top: 132, size: 56, lines: 2 },
    caption: { size: 34, lines: 2 },
    far: { top: 118, size: 108, lines: 2, foot: 180 },
    foot: 132,
    both: { top: 124, title: [42, 42], caption: [29, 29], columns: true },
    type: { hero: 132, large: 52, label: 32, small: 27 },
  },
  portrait: {
    name: 'portrait',
    textSize: 'normal',
    width: 1080,
    height: 1920,
    margin: 72,
    title: { top: 150, size: 58, lines: 3 },
    caption: { size: 38, lines: 4 },
    far: { top: 118, size: 104, lines: 5, foot: 300 },
    foot: 250,
    both: { top: 140, title: [52, 38], caption: [34, 30], columns: false },
    type: { hero: 140, large: 56, label: 34, small: 29 },
  },
  narrow: {
    name: 'narrow',
    textSize: 'normal',
    width: 780,
    height: 1688,
    margin: 48,
    title: { top: 136, size: 48, lines: 4 },
    caption: { size: 36, lines: 5 },
    far: { top: 118, size: 68, lines: 4, foot: 320 },
    foot: 260,
    both: { top: 136, title: [46, 36], caption: [34, 30], columns: false },
    type: { hero: 112, large: 48, label: 32, small: 28 },
  },
};

/**
 * The same stages with larger text: they have fewer pixels, so that everything on them is larger on the screen, as if
 * the page were zoomed. What is large already (the question of the attract loop, titles, heroes) grows less, margins not
 * at all, and captions take the lines that they need (`layoutSlide`).
 */
export const LARGE_STAGES: Readonly<Record<StageName, Stage>> = {
  landscape: {
    ...STAGES.landscape,
    textSize: 'large',
    width: 1536,
    height: 864,
    margin: 72,
    title: { top: 100, size: 48, lines: 2 },
    caption: { size: 34, lines: 3 },
    far: { top: 112, size: 87, lines: 2, foot: 172 },
    foot: 132,
    both: { top: 98, title: [38, 38], caption: [30, 30], columns: true },
    type: { hero: 110, large: 46, label: 30, small: 26 },
  },
  portrait: {
    ...STAGES.portrait,
    textSize: 'large',
    width: 864,
    height: 1536,
    margin: 52,
    title: { top: 118, size: 52, lines: 3 },
    caption: { size: 38, lines: 4 },
    far: { top: 118, size: 84, lines: 5, foot: 290 },
    foot: 250,
    both: { top: 118, title: [47, 36], caption: [35, 31], columns: false },
    type: { hero: 120, large: 50, label: 33, small: 28 },
  },
  narrow: {
    ...STAGES.narrow,
    textSize: 'large',
    width: 650,
    height: 1407,
    margin: 30,
    title: { top: 118, size: 44, lines: 4 },
    caption: { size: 36, lines: 5 },
    far: { top: 112, size: 58, lines: 4, foot: 310 },
    foot: 260,
    both: { top: 118, title: [42, 34], caption: [32, 28], columns: false },
    type: { hero: 96, large: 42, label: 30, small: 26.5 },
  },
};

/** Which stage: a narrow one as it is designed, two languages at once, larger text. */
export interface StageChoice {
  readonly languages?: 1 | 2;
  readonly textSize?: TextSize;
}

/** A stage by its name. For two languages at once a narrow one grows, and one with large text; the others have the room. */
export function stageNamed(name: StageName, { languages = 1, textSize = 'normal' }: StageChoice = {}): Stage {
  const stage = (textSize === 'large' ? LARGE_STAGES : STAGES)[name];
  return languages === 2 ? roomier(stage) : stage;
}

/**
 * The stage for a window of this size, in any unit. A narrow stage is as tall as the window's shape asks; for two
 * languages it has more room, and everything on it is a little smaller.
 */
export function chooseStage(width: number, height: number, choice: StageChoice = {}): Stage {
  if (!(width > 0 && height > 0) || width >= height) return stageNamed('landscape', choice);
  if (width >= 600) return stageNamed('portrait', choice);
  const narrow = stageNamed('narrow', { ...choice, languages: 1 });
  const tall = Math.round((narrow.width * height) / width);
  const [least, most] = TALL.map((share) => Math.round(narrow.width * share));
  const stage = { ...narrow, height: Math.min(most!, Math.max(least!, tall)) };
  return choice.languages === 2 ? roomier(stage) : stage;
}

/** Least and greatest height of a narrow stage, as shares of its width. */
const TALL = [1380 / 780, 1800 / 780] as const;

const roomier = (stage: Stage): Stage => {
  const more = MORE_ROOM[stage.textSize][stage.name];
  return more === 1 ? stage : { ...stage, width: stage.width * more, height: Math.round(stage.height * more) };
};
/** With large text the words of two languages leave so little that pictures have to stay nearly as they are. */
const MORE_ROOM: Readonly<Record<TextSize, Readonly<Record<StageName, number>>>> = {
  normal: { landscape: 1, portrait: 1, narrow: 1.2 },
  large: { landscape: 1.125, portrait: 1.125, narrow: 1.2 },
};
