import type { Box, Frame, WordsPlace } from './frame.ts';
import type { Drawing } from './marks.ts';

/** What a scene is given: its data, and in `steps` what each step shows. */
export type WithSteps<Data, View> = Data & { readonly steps: readonly View[] };

/** What a visitor puts into a picture: a number that the scene understands (a guess in its unit, an index, a rate). */
export interface SceneInput {
  readonly guess: number | null;
}

/** How that number is given with keys, and where it can be dragged. */
export interface Control {
  /** What the visitor sets, in words. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where it stands now, or where it begins. */
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  /** Where the scene draws its track: the slider lies over it. Without one, it is for keys only. */
  readonly track?: Box;
  /** The picture follows at once and the step stays. Otherwise the number is an answer, and the next step shows the truth. */
  readonly live: boolean;
}

/**
 * A scene is a pure function: the same data, step, frame and input give the same marks. It touches no DOM, keeps no
 * state and starts no timer. `input` is a plain value that the player owns (a guess, the place of a slider).
 */
export type Scene<Data, Input = undefined> = (data: Data, step: number, frame: Frame, input?: Input) => Drawing;

/** A row of the table that says what a scene shows. */
export interface TableRow {
  readonly label: string;
  readonly value: string;
  readonly date: string;
  /** Id of the fact in this row. */
  readonly fact: string;
}

/** A scene kind as the registry hands it out. */
export interface SceneKind<Data = unknown, Input = unknown> {
  readonly scene: Scene<Data, Input>;
  readonly table: (data: Data) => TableRow[];
  /** Where title and caption stand; above the picture and below it unless said otherwise. */
  readonly words?: WordsPlace;
  /** The input that a touch at a point of the stage gives, where the step takes one; else undefined. */
  readonly touch?: (
    data: Data,
    step: number,
    frame: Frame,
    point: { readonly x: number; readonly y: number },
  ) => Input | undefined;
  /** The slider of a step that takes an input; else undefined. Every scene with `touch` has one, for those who use keys. */
  readonly control?: (data: Data, step: number, frame: Frame, input?: Input) => Control | undefined;
}
