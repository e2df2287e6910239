import { BREAK } from '../content/index.ts';
import { STAGES, isTall, wrap, type Frame, type Measure, type Stage, type StageName } from '../scene/index.ts';

/** Where the quiz stands: a whole stage, without a box of its own. */
export type QuizFrame = Omit<Frame, 'box'>;

/**
 * How tightly a question is set. 0: as designed. Long texts in a small room then give way, one thing at a time and each
 * on top of the last: 1: smaller reading type; 2: lower pictures and options; 3: a smaller prompt, less air, and options
 * that no longer matter are left out; 4: it scrolls.
 */
export type Density = 0 | 1 | 2 | 3 | 4;
export const TIGHTEST: Density = 4;

/** How a question is shared: by nobody, in two halves side by side, or by two on one picture. */
export type Seating = 'alone' | 'halves' | 'shared';

/** Height of a picture in a question, loosely and tightly set. */
const HEIGHTS: Readonly<Record<Seating, Readonly<Record<StageName, readonly [number, number]>>>> = {
  alone: { landscape: [376, 332], portrait: [700, 430], narrow: [470, 340] },
  halves: { landscape: [430, 360], portrait: [450, 400], narrow: [340, 300] },
  shared: { landscape: [430, 390], portrait: [560, 520], narrow: [470, 430] },
};
/** Between the halves of two players. */
const BETWEEN = 72;

/** A stage that is lower or higher has such pictures; in a hand they are lower only by as much as large text allows. */
const sceneHeight = ({ name, textSize, height, type }: Stage, density: Density, seating: Seating): number => {
  const usual = STAGES[name];
  const inHand = textSize === 'normal' ? 1 : type.small / usual.type.small;
  const share = name === 'narrow' ? inHand : height / usual.height;
  return Math.round(HEIGHTS[seating][name][density < 2 ? 0 : 1] * share);
};

/**
 * While a question is asked on a wide stage nothing stands under it: a board of cards may be so much higher than its
 * picture with the truth, as shares of it, and has its words in larger type.
 */
const BOARD = [1.42, 1.34] as const;
const boardHeight = (stage: Stage, density: Density, seating: Seating): number =>
  sceneHeight(stage, density, seating) *
  (seating === 'alone' && stage.name === 'landscape' ? BOARD[density < 2 ? 0 : 1] : 1);

/** The piece of the stage that the element of a question gets. `asking`: on a board of cards, with nothing under it. */
export function questionFrame(
  frame: QuizFrame,
  density: Density,
  seating: Seating = 'alone',
  asking: 'board' | null = null,
): Frame {
  const whole = frame.width - 2 * frame.stage.margin;
  const width = seating === 'halves' && frame.stage.name === 'landscape' ? (whole - BETWEEN) / 2 : whole;
  const height = Math.round((asking ? boardHeight : sceneHeight)(frame.stage, density, seating));
  return { ...frame, width, height, box: { x: 0, y: 0, width, height } };
}

/**
 * Least type, in pixels of the stage, of a prompt and of what is chosen among, where a group stands 2.5 m before a
 * screen: capitals of a 200th of the distance are 12.5 mm, which is a type of 36 px on 43 inches at 1080 lines. A narrow
 * stage is held in a hand.
 */
export const GROUP = { prompt: 44, option: 36 } as const;

/** A size for words to choose among, raised to what a group can read. */
export const optionSize = (size: number, stage: Stage): number =>
  isSeenByGroup(stage) ? Math.max(GROUP.option, size) : size;

/** Large text is larger by its stage. */
const isSeenByGroup = ({ name, textSize }: Stage): boolean => name !== 'narrow' && textSize === 'normal';

/** The second language of a prompt is so much smaller than the first. */
export const SECOND = 0.8;

/**
 * Type size of a prompt: that of a slide's title, and smaller with every line that it takes beyond a title's. Of two
 * languages each has a line of the text; they stand side by side where the stage is wide, else the second one below.
 */
export function promptSize(text: string, stage: Stage, measure: Measure): number {
  const { size, lines } = stage.title;
  const whole = stage.width - 2 * stage.margin;
  const [first = '', second] = text.split(BREAK);
  const beside = second !== undefined && stage.name === 'landscape';
  const [width, rest] = beside ? [0.6, 0.4].map((share) => (whole - BETWEEN) * share) : [whole, whole];
  const linesOf = (words: string, room: number, tried: number) =>
    wrap(words, room, { size: tried, weight: 700 }, measure).length;
  const height = (tried: number) => {
    const [one, other] = [linesOf(first, width!, tried), second ? linesOf(second, rest!, tried * SECOND) : 0];
    return beside ? Math.max(one, other * SECOND) : one + other * SECOND;
  };
  // Of two languages the first may be smaller: nobody reads both.
  const least = !second && isSeenByGroup(stage) ? GROUP.prompt : 0;
  const sizes = [1, 0.86, 0.74, ...(second ? [0.64] : [])].map((share) => Math.max(least, Math.round(size * share)));
  return sizes.find((tried, i) => height(tried) <= lines + i) ?? sizes.at(-1)!;
}

/** How much of the way from a caption to the small words of a picture an explanation goes on a low stage. */
const SMALLER = [0, 0.5, 0.5, 0.75, 1] as const;

/** Type size of an explanation. Small words of a low stage are so small that it comes to them by and by. */
function readingSize(stage: Stage, density: Density): number {
  const { caption, type } = stage;
  const way = stage.name === 'landscape' && isTall(stage) ? SMALLER[density] : density && 1;
  return Math.round((caption.size + (type.small - caption.size) * way) * 10) / 10;
}

/** The measures of a stage as custom properties. */
export const measures = (
  stage: Stage,
  prompt: number,
  density: Density,
  seating: Seating = 'alone',
): Readonly<Record<string, string>> => ({
  '--margin': `${stage.margin}px`,
  '--top': `${stage.title.top}px`,
  '--foot': `${stage.foot}px`,
  '--second': String(SECOND),
  '--prompt': `${density > 2 ? Math.max(Math.min(prompt, GROUP.prompt), Math.round(prompt * 0.85)) : prompt}px`,
  '--large': `${stage.type.large}px`,
  '--label': `${stage.type.label}px`,
  '--small': `${stage.type.small}px`,
  '--reading': `${readingSize(stage, density)}px`,
  '--scene-height': `${sceneHeight(stage, density, seating)}px`,
});
