import type * as v from 'valibot';
import type { Fact, Resolved } from '../../src/content/index.ts';
import { paragraph, type Frame, type Paragraph, type WithSteps } from '../../src/scene/index.ts';
import type { voicesData, voicesView } from './schema.ts';

export type VoicesData = WithSteps<
  Resolved<v.InferOutput<typeof voicesData>>,
  Resolved<v.InferOutput<typeof voicesView>>
>;
export type Voice = VoicesData['items'][number];

/** What one voice says, set under one another from the corner (0, 0): who, the fact, our words for it. */
export interface Stack {
  readonly parts: readonly Paragraph[];
  readonly height: number;
}

/** A fact that is words is read, one that is a number is seen. */
const LONG = 18;

const part = (key: string, fact: Fact, text: string, top: number, width: number, size: number, bold: boolean) => ({
  key,
  text,
  fact: fact.id,
  x: 0,
  top,
  width,
  size,
  ...(bold && { weight: 700 as const }),
});

export function stackOf({ fact, who, label }: Voice, i: number, width: number, factor: number, frame: Frame): Stack {
  const { type } = frame.stage;
  const small = Math.max(type.small * 0.85, type.small * factor);
  const reading = Math.max(type.small * 0.85, type.label * factor);
  const size = factor * (fact.stated.length > LONG ? type.label * 1.3 : type.large * 1.4);
  const speaker = paragraph(part(`who-${i}`, fact, who, 0, width, small, false), frame);
  const value = {
    ...part(`value-${i}`, fact, fact.stated, speaker.height + 14, width, size, true),
    least: Math.min(size, type.small),
  };
  const said = paragraph(value, frame);
  const words = paragraph(part(`words-${i}`, fact, label, value.top + said.height + 14, width, reading, false), frame);
  const parts = [speaker, said, words];
  return { parts, height: value.top + said.height + 14 + words.height };
}

/** Few short voices speak up. */
const LARGEST = 1.45;

/** All voices in the largest size at which each is no higher than `height`. */
export function stacksOf(items: readonly Voice[], width: number, height: number, frame: Frame): Stack[] {
  for (let factor = LARGEST; ; factor *= 0.95) {
    const stacks = items.map((item, i) => stackOf(item, i, width, factor, frame));
    if (factor < 0.55 || stacks.every((stack) => stack.height <= height)) return stacks;
  }
}
