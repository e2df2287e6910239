import type * as v from 'valibot';
import type { Fact, Resolved } from '../../src/content/index.ts';
import { paragraph, type Frame, type Paragraph, type WithSteps } from '../../src/scene/index.ts';
import type { compareData, compareView } from './schema.ts';

export type CompareView = Resolved<v.InferOutput<typeof compareView>>;
export type CompareData = WithSteps<Resolved<v.InferOutput<typeof compareData>>, CompareView>;
type Said = CompareData['rows'][number]['left'];

/** Paragraphs under one another, set around x = 0 from y = 0. */
export interface Block {
  readonly fact: Fact | null;
  readonly parts: readonly Paragraph[];
  readonly height: number;
}

export interface Row {
  readonly about: Block;
  readonly left: Block;
  readonly right: Block;
  readonly height: number;
}

export interface Layout {
  readonly wide: boolean;
  readonly head: { readonly left: Block; readonly right: Block; readonly height: number };
  readonly rows: readonly Row[];
  /** The words over the bands, and each band. */
  readonly bridge: {
    readonly label: Block;
    readonly bands: readonly Block[];
    readonly pad: number;
    readonly height: number;
  } | null;
  /** The rows stay when the bridge comes. */
  readonly together: boolean;
  /** Between the doors when they stand open. */
  readonly gutter: number;
}

/** Room inside a door beside its words, and inside a band above and below them. */
export const PAD = 24;
/** Room over the names. */
export const TOP = 16;
export const BAND_GAP = 8;
/** Between a row and the next, at least. */
const GAP = 14;
/** Between the words of a row on a tall stage and what they are about. */
export const ABOUT = 8;

/**
 * Everything set as large as the room allows; sizes are the same in all steps. Where rows and bridge find no room beside
 * one another, the rows leave when the bridge comes.
 */
export function layout(data: CompareData, frame: Frame): Layout {
  for (const scale of SCALES.filter((one) => one >= TOGETHER)) {
    const made = set(data, frame, scale, true);
    if (wordsHeight(made) + bridgeHeight(made) <= roomFor(made, frame)) return made;
  }
  let apart = set(data, frame, SCALES[0]!, false);
  for (const scale of SCALES) {
    apart = set(data, frame, scale, false);
    const room = roomFor(apart, frame);
    // The names give way to what both say, too.
    if (wordsHeight(apart) <= room && (bridgeOf(data, frame, scale)?.height ?? 0) <= room - 2 * GAP) break;
  }
  return { ...apart, bridge: largestBridge(data, roomFor(apart, frame) - 2 * GAP, frame) };
}
/** Down to the smallest letters that are read. */
const SCALES = [1.15, 1.06, 0.98, 0.9, 0.83, 0.77, 0.72];

/** Smaller than this, everything at once is worse to read than one after the other. */
const TOGETHER = 0.88;

const roomFor = ({ head }: Layout, { box }: Frame): number => box.height - TOP - head.height;
const wordsHeight = ({ rows }: Layout): number => rows.reduce((sum, row) => sum + row.height + GAP, GAP);
const bridgeHeight = ({ bridge }: Layout): number => (bridge ? bridge.height + GAP : 0);

function set(data: CompareData, frame: Frame, scale: number, together: boolean): Layout {
  const { left, right, rows } = data;
  const { box, stage } = frame;
  const { type } = stage;
  const wide = stage.name === 'landscape';
  const least = type.small * 0.85;
  const label = Math.max(least, type.label * scale);
  const value = label * 1.5;
  const about = Math.max(least, type.small * scale);

  const abouts = rows.map((row, i) =>
    block(
      null,
      [{ key: `about-${i}`, text: row.about, size: about, fill: 'muted' }],
      wide ? 270 : box.width * 0.8,
      frame,
    ),
  );
  const gutter = wide ? Math.max(150, ...abouts.map(({ parts }) => parts[0]!.width)) + 48 : 16;
  const width = (box.width - gutter) / 2 - 2 * PAD;

  const says = (side: string, { fact, label: text }: Said, i: number) => {
    const figure = figureOf(fact, text);
    return block(
      fact,
      [
        ...(figure ? [{ key: `${side}-${i}-value`, text: figure, size: value, weight: 700 as const }] : []),
        { key: `${side}-${i}-words`, text, size: label },
      ],
      width,
      frame,
    );
  };
  const named = (side: string, { fact, label: text }: CompareData['left'], size: number) => {
    const when = figureOf(fact, text) ?? (text.includes(fact.date) ? '' : fact.date);
    return block(
      fact,
      [
        { key: `${side}-name`, text, size, weight: 700 as const },
        ...(when ? [{ key: `${side}-when`, text: when, size: about }] : []),
      ],
      width,
      frame,
    );
  };
  // Names of two doors break alike, and into two lines at most.
  const smallest = type.label * 1.15;
  let size = Math.max(smallest, type.large * 1.2 * scale);
  const pair = () => ({ left: named('left', left, size), right: named('right', right, size) });
  let heads = pair();
  const lines = ({ parts }: Block) => parts[0]!.mark.lines.length;
  while (size > smallest && (lines(heads.left) > 2 || lines(heads.left) !== lines(heads.right))) {
    size = Math.max(smallest, size * 0.94);
    heads = pair();
  }
  const made = rows.map((row, i): Row => {
    const [mine, other] = [says('left', row.left, i), says('right', row.right, i)];
    const tall = Math.max(mine.height, other.height);
    const middle = abouts[i]!;
    return {
      about: middle,
      left: mine,
      right: other,
      height: wide ? Math.max(tall, middle.height) : middle.height + ABOUT + tall,
    };
  });
  return {
    wide,
    head: { ...heads, height: Math.max(heads.left.height, heads.right.height) },
    rows: made,
    bridge: together ? bridgeOf(data, frame, scale) : null,
    together,
    gutter,
  };
}

/** The bridge with letters of a size; `pad` is the room above and below the words of a band. */
function bridgeOf({ shared }: CompareData, frame: Frame, scale: number, pad = 9): Layout['bridge'] {
  if (!shared) return null;
  const { box, stage } = frame;
  const least = stage.type.small * 0.85;
  const width = box.width - 4 * PAD;
  const size = Math.max(least, stage.type.label * scale);
  const label = block(
    null,
    [
      {
        key: 'shared-label',
        text: shared.label,
        size: Math.min(size, Math.max(least, stage.type.small * scale)),
        weight: 600,
      },
    ],
    width,
    frame,
  );
  const bands = shared.items.map(({ fact, label: text }, i) => {
    const figure = figureOf(fact, text);
    const words = figure ? `${figure} · ${text}` : text;
    return block(fact, [{ key: `shared-${i}`, text: words, size, weight: 600 }], width, frame);
  });
  const height = label.height + 16 + bands.reduce((sum, band) => sum + band.height + 2 * pad + BAND_GAP, -BAND_GAP);
  return { label, bands, pad, height };
}

/** Room above and below the words of a band, from the most to the least. */
const PADS = [30, 22, 16, 12, 9];

/** Alone between the doors, the bridge takes their room. */
function largestBridge(data: CompareData, room: number, frame: Frame): Layout['bridge'] {
  const scales = [1.5, 1.35, 1.2, ...SCALES];
  const fits = (scale: number, pad: number) => (bridgeOf(data, frame, scale, pad)?.height ?? 0) <= room;
  // Letters come before air.
  const scale = scales.find((one) => fits(one, PADS.at(-1)!)) ?? SCALES.at(-1)!;
  return bridgeOf(data, frame, scale, PADS.find((pad) => fits(scale, pad)) ?? PADS.at(-1)!);
}

/** A fact in words is said by its label; a number or a day stands over it, unless the label has it already. */
function figureOf({ value, stated, number, text, date }: Fact, label: string): string | null {
  const isDay = typeof value === 'string' && text === date;
  if (typeof value !== 'number' && !isDay) return null;
  return label.includes(isDay ? text : number) ? null : stated;
}

type Line = Omit<Parameters<typeof paragraph>[0], 'x' | 'top' | 'width' | 'anchor'>;

function block(fact: Fact | null, lines: readonly Line[], width: number, frame: Frame): Block {
  let top = 0;
  const least = frame.stage.type.small * 0.85;
  const parts = lines.map((line) => {
    const part = paragraph(
      { ...line, x: 0, top, width, least, anchor: 'middle', ...(fact && { fact: fact.id }) },
      frame,
    );
    top += part.height + 2;
    return part;
  });
  return { fact, parts, height: top - 2 };
}
