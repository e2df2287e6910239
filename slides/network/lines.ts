import type { Measure, Weight } from '../../src/scene/index.ts';

/** A text by the widths of its words at size 1: how it breaks is found by arithmetic, for as many sizes as one likes. */
export interface Text {
  readonly words: readonly number[];
  readonly space: number;
}

const UNIT = 1000;

export const textOf = (text: string, weight: Weight, measure: Measure): Text => ({
  words: text
    .split(' ')
    .filter(Boolean)
    .map((word) => measure(word, UNIT, weight) / UNIT),
  space: measure(' ', UNIT, weight) / UNIT,
});

/** Widths of the lines in a column of this width, for letters of size 1. */
export function linesIn({ words, space }: Text, width: number): number[] {
  const lines: number[] = [];
  for (const word of words) {
    const longer = (lines.at(-1) ?? Infinity) + space + word;
    if (longer <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The lines in the narrowest column that takes at most so many, or as many as there are words. */
export function evenLines(text: Text, most: number): number[] {
  let low = Math.max(0, ...text.words);
  let high = text.words.reduce((sum, word) => sum + word + text.space, 0);
  if (linesIn(text, low).length <= most) return linesIn(text, low);
  for (let i = 0; i < 16; i++) {
    const middle = (low + high) / 2;
    if (linesIn(text, middle).length <= most) high = middle;
    else low = middle;
  }
  return linesIn(text, high);
}

export const widest = (lines: readonly number[]): number => Math.max(0, ...lines);
