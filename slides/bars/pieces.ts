import type * as v from 'valibot';
import type { NumericFact, Resolved } from '../../src/content/index.ts';
import {
  kindStyle,
  type Frame,
  type Mark,
  type Position,
  type TextMark,
  type Token,
  type WithSteps,
} from '../../src/scene/index.ts';
import type { barsData, barsView } from './schema.ts';

export type BarsView = Resolved<v.InferOutput<typeof barsView>>;
export type BarsData = WithSteps<Resolved<v.InferOutput<typeof barsData>>, BarsView>;

/** Neighbours are told apart by the gap between them and by the name on each, not by colour alone. */
const TONES: readonly Token[] = ['gold', 'gold-2', 'gold-3', 'jade', 'sky', 'vermilion'];
const GAP = 4;
/** How strong a part looks while another one stands out. */
const DIM = 0.45;

export interface Part {
  readonly fact: NumericFact;
  readonly label: string;
  readonly tone: Token;
  /** What the parts before it add up to. */
  readonly before: number;
  /** Another part stands out. */
  readonly dim: boolean;
}

export function cut({ parts }: BarsData, { focus }: BarsView): Part[] {
  let before = 0;
  return parts.map(({ fact, label }, i) => {
    const part = {
      fact,
      label,
      tone: TONES[i % TONES.length]!,
      before,
      dim: focus !== undefined && focus.id !== fact.id,
    };
    before += fact.value;
    return part;
  });
}

export const total = (parts: readonly Part[]): number => parts.reduce((sum, { fact }) => sum + fact.value, 0);

/** A value from `from` on, on the scale `x`; it grows out of where it begins. */
export const bar = (
  key: string,
  fact: NumericFact,
  tone: Token,
  from: number,
  y: number,
  height: number,
  dim = false,
): Mark => ({
  shape: 'rect',
  key,
  group: 'data',
  fact: fact.id,
  x1: { scale: 'x', value: from, offset: from > 0 ? GAP : 0 },
  x2: { scale: 'x', value: from + fact.value },
  y1: y,
  y2: y + height,
  opacity: dim ? DIM : 1,
  ...kindStyle(fact.kind, tone, 'ground'),
  enter: { x2: { scale: 'x', value: from } },
});

export const partBar = ({ fact, tone, dim }: Part, from: number, y: number, height: number): Mark =>
  bar(`part-${fact.id}`, fact, tone, from, y, height, dim);

interface Words {
  readonly x: Position;
  readonly y: number;
  readonly fill?: Token;
  readonly anchor?: TextMark['anchor'];
}

/** The value of a fact, in large figures. */
export const amount = (
  key: string,
  fact: NumericFact,
  frame: Frame,
  { x, y, fill = 'ink', anchor = 'start' }: Words,
  size = frame.stage.type.large,
): Mark => ({
  shape: 'text',
  key: `${key}-value`,
  group: 'label',
  fact: fact.id,
  x,
  y,
  lines: [fact.text],
  size,
  weight: 700,
  anchor,
  fill,
});

/** What a value is of, in small letters. */
export const name = (
  key: string,
  fact: NumericFact,
  text: string,
  frame: Frame,
  { x, y, fill = 'muted', anchor = 'start' }: Words,
  size = frame.stage.type.label,
): Mark => ({
  shape: 'text',
  key: `${key}-name`,
  group: 'label',
  fact: fact.id,
  x,
  y,
  lines: [text],
  size,
  weight: fill === 'muted' ? 400 : 600,
  anchor,
  fill,
});
