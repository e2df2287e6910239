import { numberText, numberWidth } from './draw/svg.ts';
import type { Frame } from './frame.ts';
import { LINE_HEIGHT, type Mark, type NumberMark, type Paint } from './marks.ts';
import { wrap } from './text/wrap.ts';

/** What a figure needs to know of a fact whose value is a number. */
export interface FigureFact {
  /** None for a number that is not content, such as a visitor's guess. */
  readonly id?: string;
  readonly value: number | string;
  readonly digits: number;
  readonly text: string;
  readonly stated: string;
  readonly number: string;
}

export interface FigureWish {
  readonly key: string;
  readonly fact: FigureFact;
  /** Left and upper edge, and the room that there is. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of the digits at most; they are set smaller where the room asks for it. */
  readonly size: number;
  readonly fill?: Paint;
  /** Only the outline: what has not happened. */
  readonly hollow?: boolean;
  /** The digits are a number that counts when it changes. */
  readonly counts?: boolean;
  readonly opacity?: number;
}

export interface Figure {
  readonly marks: readonly Mark[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** Of the digits. */
  readonly baseline: number;
}

/** Digits are this share of their size high, and a comma reaches so far below the baseline. */
const CAP = 0.74;
const FOOT = 0.14;

/** "more than USD 98.9 billion" taken apart: "more than USD", "98.9", "billion". */
function figureParts({ text, stated, number }: FigureFact): { lead: string; digits: string; unit: string } {
  const digits = /[\u2212\d](?:[\d.,\u00a0\u202f/]*\d)?/.exec(number)?.[0] ?? number;
  const at = text.indexOf(number) + number.indexOf(digits);
  const said = stated.indexOf(text);
  const [before, after] = said < 0 ? ['', ''] : [stated.slice(0, said), stated.slice(said + text.length)];
  const clean = (words: string) => words.replace(/\u00a0/g, ' ').trim();
  return {
    lead: clean(before + text.slice(0, at)),
    digits,
    unit: clean(text.slice(at + digits.length) + after),
  };
}

/**
 * The value behind the digits on screen (98.9 for "98.9 billion") with as few fraction digits as they have, so that
 * 32 to 50 counts in whole numbers; null where they cannot count.
 */
function counted(fact: FigureFact, shown: string, mark: NumberMark): NumberMark | null {
  for (const scale of [1, 1e3, 1e6, 1e9, 1e12])
    for (let digits = 0; digits <= fact.digits; digits++) {
      const counting = { ...mark, value: Number(fact.value) / scale, digits };
      if (numberText(counting) === shown) return counting;
    }
  return null;
}

/** A fact as a large number: how exact it is above, its unit beside it or (where that is too long) below it. */
export function figure(wish: FigureWish, { language, measure, stage: { type } }: Frame): Figure {
  const { key, fact, x, top, width, height, fill = 'gold', hollow = false } = wish;
  const { lead, digits, unit } = figureParts(fact);
  const short = unit.length <= 2;
  const base = {
    key,
    group: 'label',
    ...(fact.id !== undefined && { fact: fact.id }),
    weight: 700,
    anchor: 'start',
    fill,
  } as const;
  const plain: NumberMark = { ...base, shape: 'number', x, y: 0, value: 0, digits: fact.digits, language, size: 0 };
  const counting = wish.counts ? counted(fact, digits, plain) : null;
  const sized = (size: number, beside: boolean) => {
    const small = Math.min(Math.max(type.small, size * 0.22), type.large);
    const unitSize = short ? size * 0.62 : Math.min(Math.max(type.label, size * 0.34), type.large * 1.5);
    const number = counting && { ...counting, size };
    const wide = number ? numberWidth(number) : measure(digits, size, 700);
    const gap = short ? size * 0.06 : size * 0.14;
    const unitLines = unit && !beside ? wrap(unit, width, { size: unitSize, weight: 600 }, measure) : [];
    const unitWidth = !unit ? 0 : beside ? gap + measure(unit, unitSize, 600) : 0;
    const leadHeight = lead ? small * LINE_HEIGHT + size * 0.05 : 0;
    return {
      size,
      beside,
      small,
      unitSize,
      number,
      wide,
      gap,
      unitLines,
      leadHeight,
      width: Math.max(wide + unitWidth, lead ? measure(lead, small, 600) : 0),
      height:
        leadHeight +
        size * (CAP + FOOT) +
        (unitLines.length ? unitSize * (1.21 + (unitLines.length - 1) * LINE_HEIGHT) : 0),
    };
  };
  const fitted = (beside: boolean) => {
    let { size } = wish;
    let done = sized(size, beside);
    while (size > type.label && (done.width > width || done.height > height)) {
      size *= 0.97;
      done = sized(size, beside);
    }
    return done;
  };
  const [inLine, below] = [fitted(true), fitted(false)];
  const set = short || inLine.size >= below.size * 0.85 ? inLine : below;
  const seen = wish.opacity === undefined ? {} : { opacity: wish.opacity };
  const outline = { fill: 'none', stroke: fill, strokeWidth: Math.max(2, set.size * 0.016) } as const;
  const look = { ...seen, ...(hollow && outline) };
  const baseline = top + set.leadHeight + set.size * CAP;
  const words = (name: string, lines: readonly string[], place: { x: number; y: number }, size: number): Mark => ({
    ...base,
    shape: 'text',
    // What stands behind a number that counts moves with it only where both ends leave it the same room.
    key: `${key}-${name}${wish.counts ? `-${Math.round(set.wide)}` : ''}`,
    ...place,
    lines,
    size,
    weight: 600,
    ...seen,
  });
  const marks: Mark[] = [
    ...(lead ? [words('lead', [lead], { x, y: top + set.small }, set.small)] : []),
    set.number
      ? { ...set.number, ...look, x, y: baseline }
      : { ...base, shape: 'text', x, y: baseline, lines: [digits], size: set.size, ...look },
    ...(unit && set.beside
      ? [{ ...words('unit', [unit], { x: x + set.wide + set.gap, y: baseline }, set.unitSize), ...(short && look) }]
      : []),
    ...(unit && !set.beside
      ? [words('unit', set.unitLines, { x, y: baseline + set.size * FOOT + set.unitSize * 0.95 }, set.unitSize)]
      : []),
  ];
  return { marks, size: set.size, width: set.width, height: set.height, baseline };
}
