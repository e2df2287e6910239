import type { Fact } from '../../src/content/index.ts';
import { isAhead, kindStyle, type Frame, type Mark, type Token } from '../../src/scene/index.ts';
import { RING } from './stops.ts';

/** `asked`: may be touched. `ahead`: not reached. `passed`: reached. `here`: reached, and stands out. */
export type State = 'asked' | 'ahead' | 'passed' | 'here';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A stage as a disc with rings, as on a drum; hollow until the way has reached it. */
export function medallion(key: string, fact: Fact, state: State, { x, y, r }: Place): Mark[] {
  const circle = { shape: 'circle', group: 'data', fact: fact.id, x, y } as const;
  const hollow = state === 'asked' || isAhead(fact.kind);
  const etched: Token = state === 'ahead' ? 'faint' : hollow ? 'gold-3' : 'ground';
  return [
    {
      ...circle,
      key: `ring-${key}`,
      r: state === 'here' ? r * RING : r,
      fill: 'none',
      stroke: 'gold',
      strokeWidth: 4,
      opacity: state === 'here' ? 1 : 0,
    },
    { ...circle, key: `node-${key}`, r, ...face(fact, state) },
    { ...circle, key: `etched-${key}`, r: r * 0.62, fill: 'none', stroke: etched, strokeWidth: 2.5 },
    { ...circle, key: `hub-${key}`, r: r * 0.18, fill: etched },
  ];
}

function face(fact: Fact, state: State): Pick<Mark, 'fill' | 'stroke' | 'strokeWidth' | 'dash'> {
  if (state === 'asked') return { fill: 'ground', stroke: 'gold', strokeWidth: 3, dash: [10, 8] };
  if (state === 'ahead') return { fill: 'ground', stroke: 'faint', strokeWidth: 3 };
  const style = kindStyle(fact.kind, state === 'here' ? 'gold' : 'gold-3', 'ground');
  return style.fill === 'none' ? { ...style, fill: 'ground' } : style;
}

/** Words on a tag are as small as can be read. */
const tagSize = ({ stage: { type } }: Frame): number => type.small * 0.92;
/** How far the tag of the visitor's guess reaches to either side of its medallion. */
export const tagReach = (frame: Frame): number =>
  frame.measure(frame.word('guess.yours'), tagSize(frame), 600) / 2 + 16;

/** The visitor's own choice: a ring around a medallion, with a tag at its foot. */
export function guessMarks({ x, y, r }: Place, frame: Frame): Mark[] {
  const size = tagSize(frame);
  const reach = tagReach(frame);
  const top = y + r - size * 0.75;
  return [
    {
      shape: 'circle',
      key: 'guess',
      group: 'data',
      x,
      y,
      r: r * (RING - 0.17),
      fill: 'none',
      stroke: 'vermilion',
      strokeWidth: 6,
    },
    {
      shape: 'rect',
      key: 'guess-tag',
      group: 'label',
      x1: x - reach,
      y1: top,
      x2: x + reach,
      y2: top + size * 1.5,
      radius: 8,
      fill: 'vermilion',
    },
    {
      shape: 'text',
      key: 'guess-words',
      group: 'label',
      x,
      y: top + size * 1.1,
      lines: [frame.word('guess.yours')],
      size,
      weight: 600,
      anchor: 'middle',
      fill: 'ground',
    },
  ];
}
