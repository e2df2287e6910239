import type * as v from 'valibot';
import type { Fact, Resolved } from '../../src/content/index.ts';
import { isTall, paragraph, type Frame, type Paragraph, type WithSteps } from '../../src/scene/index.ts';
import type { promiseData, promiseView } from './schema.ts';

export type PromiseView = Resolved<v.InferOutput<typeof promiseView>>;
export type PromiseData = WithSteps<Resolved<v.InferOutput<typeof promiseData>>, PromiseView>;
type Said = PromiseData['rows'][number]['promised'];

/** A fact and its words, set at the top left corner (0, 0). */
export interface Entry {
  readonly fact: Fact;
  readonly parts: readonly Paragraph[];
  readonly width: number;
  readonly height: number;
}

/** Where everything of one row stands. */
export interface Row {
  readonly promised: Entry;
  readonly reported: Entry | null;
  readonly top: number;
  /** Where the report begins: beside the promise, or below it. */
  readonly below: number;
}

export interface Ledger {
  readonly rows: readonly Row[];
  /** Size of what is promised and reported. */
  readonly size: number;
  /** Left edges of the promises, and of the reports. */
  readonly left: number;
  readonly right: number;
  /** Middles of the rings and of the dots, across. */
  readonly ring: number;
  readonly dot: number;
  readonly radius: number;
  /** Heights of the lines above the rows. */
  readonly rules: readonly number[];
}

const GAP = 40;
/** The shortest thread. */
const THREAD = 150;

/** How far down the middle of the figures of a first line is. */
export const middleOf = (size: number): number => size * 0.6;

const headHeight = ({ stage: { type } }: Frame): number => type.small * 2;

export const isWide = ({ stage }: Frame): boolean => stage.name === 'landscape' && !isTall(stage);

/** All rows, as large as the room allows, and each in its place whether it is shown yet or not. */
export function ledger(rows: PromiseData['rows'], frame: Frame): Ledger {
  const { type } = frame.stage;
  let made: (Ledger & { fits: boolean }) | undefined;
  // No entry is higher than its share of the room.
  const most = Math.min(type.hero, (frame.box.height / rows.length) * 0.6);
  for (const [runIn, share] of [
    [false, 0.9],
    ['whole', 0.9],
    ['broken', 0.9],
    ['broken', 0.85],
  ] as const) {
    const least = type.small * share;
    for (let size = runIn ? least * 1.5 : most; size > (runIn ? least * 1.05 : least * 1.6); size *= 0.94) {
      const words = Math.min(type.large * 0.8, Math.max(least, size * 0.5));
      made = (isWide(frame) ? beside : under)(rows, { size, words, runIn }, frame);
      if (made.fits) return made;
    }
  }
  return made!;
}

interface Sizes {
  readonly size: number;
  readonly words: number;
  /** The words stand in the line of the value where all of them fit there, or at last as many as fit. */
  readonly runIn: false | 'whole' | 'broken';
}

/** Landscape: promises on the left, reports on the right, and a thread from each to each. */
function beside(rows: PromiseData['rows'], sizes: Sizes, frame: Frame): Ledger & { fits: boolean } {
  const { box } = frame;
  const radius = radiusOf(sizes.size);
  const widest = (box.width - THREAD - 2 * GAP - 4 * radius) / 2;
  const entries = rows.map(({ promised, reported }) => ({
    promised: entry('promised', promised, widest, sizes, frame),
    reported: reported ? entry('reported', reported, widest, sizes, frame) : null,
  }));
  const left = Math.max(...entries.map(({ promised }) => promised.width));
  const right = Math.max(missingWidth(sizes.size, frame), ...entries.map(({ reported }) => reported?.width ?? 0));
  const ring = box.x + left + GAP + radius;
  const dot = Math.max(ring + THREAD + 2 * radius, box.x + box.width - right - GAP - radius);
  const { tops, rules, fits } = stack(
    entries.map(({ promised, reported }) => Math.max(promised.height, reported?.height ?? 0)),
    sizes,
    frame,
  );
  return {
    rows: entries.map((row, i) => ({ ...row, top: tops[i]!, below: tops[i]! })),
    size: sizes.size,
    left: box.x,
    right: dot + radius + GAP,
    ring,
    dot,
    radius,
    rules,
    fits: fits && left <= widest && right <= widest,
  };
}

/** Portrait and narrow: the report under its promise, indented on the thread. */
function under(rows: PromiseData['rows'], sizes: Sizes, frame: Frame): Ledger & { fits: boolean } {
  const { box } = frame;
  const radius = radiusOf(sizes.size);
  const ring = box.x + radius + 2;
  const left = ring + radius + GAP * 0.6;
  const dot = left + radius;
  const right = dot + radius + GAP * 0.6;
  const edge = box.x + box.width;
  const between = sizes.size * (sizes.runIn ? 0.1 : 0.35);
  const entries = rows.map(({ promised, reported }) => ({
    promised: entry('promised', promised, edge - left, sizes, frame),
    reported: reported ? entry('reported', reported, edge - right, sizes, frame) : null,
  }));
  const { tops, rules, fits } = stack(
    entries.map(
      ({ promised, reported }) =>
        promised.height + between + (reported?.height ?? missingSize(sizes.size, frame) * 1.3),
    ),
    sizes,
    frame,
  );
  return {
    rows: entries.map((row, i) => ({ ...row, top: tops[i]!, below: tops[i]! + row.promised.height + between })),
    size: sizes.size,
    left,
    right,
    ring,
    dot,
    radius,
    rules,
    fits:
      fits &&
      missingWidth(sizes.size, frame) <= edge - right &&
      entries.every(
        ({ promised, reported }) => promised.width <= edge - left && (reported?.width ?? 0) <= edge - right,
      ),
  };
}

const radiusOf = (size: number): number => Math.min(34, Math.max(13, size * 0.28));

/** "Not reported here" is a remark, not a figure. */
export const missingSize = (size: number, { stage: { type } }: Frame): number =>
  Math.min(type.large, Math.max(type.small * 0.9, size * 0.66));
const missingWidth = (size: number, frame: Frame): number =>
  frame.measure(frame.word('scene.promise.missing'), missingSize(size, frame), 600);

/** Tops of rows under one another and of the lines between them: over the whole height, or in the middle of it. */
function stack(heights: readonly number[], { size, runIn }: Sizes, frame: Frame) {
  const head = headHeight(frame);
  const room = frame.box.height - head;
  const used = heights.reduce((sum, height) => sum + height, 0);
  const least = Math.max(12, size * (runIn ? 0.3 : 0.45));
  const gap = Math.max(least, (room - used) / heights.length);
  let top = frame.box.y + head + gap / 2;
  const tops = heights.map((height) => {
    const own = top;
    top += height + gap;
    return own;
  });
  return { tops, rules: tops.map((own) => own - gap / 2), fits: used + least * heights.length <= room };
}

/** The value of a fact, and under it (or running on in its line) what it is about and of when. */
function entry(side: 'promised' | 'reported', said: Said, width: number, sizes: Sizes, frame: Frame): Entry {
  const { fact, label } = said;
  const { size, words, runIn } = sizes;
  const common = { x: 0, fact: fact.id };
  const key = `${side}-${fact.id}`;
  const value = paragraph(
    { ...common, key: `${key}-value`, text: breakable(fact), top: 0, width, size, weight: 700 },
    frame,
  );
  const text = dated(fact, label);
  const line = { ...common, key: `${key}-words`, text, width, size: words };
  const room = width - value.width - words * 0.6;
  const fits = frame.measure(text, words, 400) <= room;
  if (!runIn || value.mark.lines.length > 1 || (runIn === 'whole' && !fits)) {
    const top = value.height + words * (runIn ? 0.02 : 0.1);
    const below = paragraph({ ...line, top }, frame);
    return { fact, parts: [value, below], width: Math.max(value.width, below.width), height: top + below.height };
  }
  const [first, rest] = runOn(text, room, words, frame);
  const base = value.mark.y as number;
  const left = value.width + words * 0.6;
  const beside = paragraph({ ...line, text: first, x: left, top: base - words * 0.95, width: Infinity }, frame);
  const next = base + Math.max(words * 0.4, size * 0.28);
  const below = rest ? [paragraph({ ...line, key: `${key}-rest`, text: rest, top: next }, frame)] : [];
  return {
    fact,
    parts: [value, ...(first ? [beside] : []), ...below],
    width: Math.max(left + beside.width, ...below.map((part) => part.width)),
    height: below[0] ? next + below[0].height : value.height,
  };
}

/** The words with their date, unless they or the value name its year already. */
function dated({ date, at, stated }: Fact, label: string): string {
  const year = at === null ? date : String(Math.floor(at));
  if (!date || stated.includes(year) || label.includes(year)) return label;
  return `${label}\u00a0·\u00a0${date.replace(/ /g, '\u00a0')}`;
}

/** A long figure may break between number and unit. */
const breakable = ({ stated, number }: Fact): string => stated.replace(`${number}\u00a0`, `${number} `);

/** As many words as fit into the rest of a line, and the others. */
function runOn(text: string, room: number, size: number, { measure }: Frame): [string, string] {
  const words = text.split(' ');
  let count = words.length;
  while (count > 0 && measure(words.slice(0, count).join(' '), size, 400) > room) count--;
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')];
}
