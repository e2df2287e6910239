/**
 * A picture as plain data. A scene makes it, the tween mixes two of them, a surface draws it.
 * Lengths are pixels of the logical stage; colours are token roles, never values.
 */

export const TOKENS = [
  'none',
  'ground',
  'panel',
  'ink',
  'muted',
  'faint',
  'line',
  'gold',
  'gold-2',
  'gold-3',
  'vermilion',
  'jade',
  'sky',
] as const;
export type Token = (typeof TOKENS)[number];

/** A colour: a role, or (only in between two states) roles with weights that add to 1. */
export type Paint = Token | readonly (readonly [Token, number])[];

/** Where something is: pixels, a value on a named scale, or (only in between) a mix of two positions. */
export type Position = number | ScaledPosition | MixedPosition;
export interface ScaledPosition {
  readonly scale: string;
  readonly value: number;
  /** Pixels beside the place of the value. */
  readonly offset?: number;
}
export interface MixedPosition {
  readonly mix: readonly [Position, Position];
  readonly t: number;
}

/** What a mark is for; decides in which stage of a change it comes and goes. */
export type Group = 'axis' | 'data' | 'label' | 'ornament';

interface MarkBase {
  /** Says which mark of another state is the same thing. Unique within its shape. */
  readonly key: string;
  readonly group: Group;
  /** Id of the fact that the mark shows; touching it tells where the fact comes from. */
  readonly fact?: string;
  /** 0..1, default 1. */
  readonly opacity?: number;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Dash pattern in pixels, e.g. `[6, 8]`: what has not happened is dashed. */
  readonly dash?: readonly number[];
  /** The name of what it is a part of. Parts that follow one another come and go as one thing, which is painted once for that. */
  readonly partOf?: string;
}

export interface RectMark extends MarkBase {
  readonly shape: 'rect';
  /** Two opposite corners, in any order. */
  readonly x1: Position;
  readonly y1: Position;
  readonly x2: Position;
  readonly y2: Position;
  readonly radius?: number;
  /** Where it grows from when it enters. */
  readonly enter?: { readonly x2?: Position; readonly y1?: Position };
}

export interface CircleMark extends MarkBase {
  readonly shape: 'circle';
  readonly x: Position;
  readonly y: Position;
  readonly r: number;
}

export interface LineMark extends MarkBase {
  readonly shape: 'line';
  readonly x1: Position;
  readonly y1: Position;
  readonly x2: Position;
  readonly y2: Position;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface TextMark extends MarkBase {
  readonly shape: 'text';
  /** The anchor point on the baseline of the first line. */
  readonly x: Position;
  readonly y: Position;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: Anchor;
}
export type Weight = 400 | 600 | 700;
/** Stacked Vietnamese marks need air: baseline to baseline, as a multiple of the size. */
export const LINE_HEIGHT = 1.35;

/** A number that counts when its value changes; every digit has a box of its own, so that it does not wobble. */
export interface NumberMark extends MarkBase {
  readonly shape: 'number';
  readonly x: Position;
  readonly y: Position;
  readonly value: number;
  /** Most fraction digits shown. */
  readonly digits: number;
  readonly language: string;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: 'start' | 'end';
}

export interface PathPoint {
  readonly key: string;
  readonly x: Position;
  readonly y: Position;
}
export interface PathMark extends MarkBase {
  readonly shape: 'path';
  readonly points: readonly PathPoint[];
  /** How the points are joined; `rings` joins none and draws a circle of radius `r` around each. */
  readonly curve: 'linear' | 'monotone' | 'rings';
  readonly r?: number;
  readonly closed?: boolean;
  /** Degrees, clockwise, by which an ornament is turned around its pivot: a turn moves one thing, not hundreds of points. */
  readonly rotate?: number;
  readonly pivot?: { readonly x: number; readonly y: number };
}

/** A run of dots with one colour: from the end of the band before it up to `until` (an index, exclusive). */
export interface Band {
  readonly key: string;
  readonly until: number;
  readonly fill: Paint;
  /** Side of its dots, where it is not that of the others: what is only promised is a fine dust. */
  readonly size?: number;
}
/** Thousands of square dots as one mark; the index of a dot is its key. */
export interface DotsMark extends MarkBase {
  readonly shape: 'dots';
  readonly count: number;
  /** x, y of each dot's top left corner, one after the other; in between, a mix of two such lists. */
  readonly at: Float32Array | DotsMix;
  /** Side of a dot. */
  readonly size: number;
  readonly bands: readonly Band[];
}
export interface DotsMix {
  readonly a: Float32Array;
  readonly b: Float32Array;
  readonly t: number;
}

export type Mark = RectMark | CircleMark | LineMark | TextMark | NumberMark | PathMark | DotsMark;

/** A scale as plain data. `mix` exists only in between two scales of different types. */
export type Scale =
  | {
      readonly type: 'linear' | 'log';
      readonly domain: readonly [number, number];
      readonly range: readonly [number, number];
    }
  | { readonly type: 'mix'; readonly a: Scale; readonly b: Scale; readonly t: number };
export type Scales = Readonly<Record<string, Scale>>;

/** What a scene returns. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly scales: Scales;
}

export const EMPTY: Drawing = { marks: [], scales: {} };

/** Which mark of another state is this one: its key and shape, and for text its words, which fade rather than morph. */
export const identity = (mark: Mark): string =>
  mark.shape === 'text'
    ? `${mark.key}|text|${mark.size}|${mark.weight}|${mark.anchor}|${mark.lines.join('\n')}`
    : mark.shape === 'number'
      ? `${mark.key}|number|${mark.size}|${mark.weight}|${mark.language}|${mark.digits}`
      : mark.shape === 'path'
        ? `${mark.key}|path|${mark.curve}${mark.closed ? '|closed' : ''}`
        : mark.shape === 'dots'
          ? `${mark.key}|dots|${mark.count}`
          : `${mark.key}|${mark.shape}`;
