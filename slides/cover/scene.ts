import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import {
  STAGES,
  wrap,
  type Box,
  type Drawing,
  type Frame,
  type Mark,
  type SceneKind,
  type TableRow,
  type WithSteps,
} from '../../src/scene/index.ts';
import { dial } from './dial.ts';
import { drum, patternOf } from './drum.ts';
import type { coverData, coverView } from './schema.ts';

export type CoverData = WithSteps<Resolved<v.InferOutput<typeof coverData>>, Resolved<v.InferOutput<typeof coverView>>>;

/** How far the ornament turns from one step to the next, in turns. */
const TURN = 1 / 28;

/**
 * Why this form: a chapter opens on one question, not on a chart. The drum gives it a place; the few facts beside it say
 * when, who and what, one at a time, the newest as large as there is room.
 */
function scene(data: CoverData, step: number, frame: Frame): Drawing {
  const { cx, cy, radius, column } = layout(data.figures, frame);
  return {
    marks: [
      ...ornament(data, step * TURN, frame.ornament, { cx, cy, radius }),
      ...figures(data.figures, data.steps[step]!.figures, column, frame),
    ],
    scales: {},
  };
}

/** A part of it turns a little with every step. */
function ornament({ figures }: CoverData, turn: number, which: Frame['ornament'], { cx, cy, radius }: Face): Mark[] {
  if (which === 'none') return [];
  const pattern = patternOf(figures.map(({ fact }) => fact.id).join());
  const face = which === 'dial' ? dial(cx, cy, radius, pattern.begin + turn) : drum(cx, cy, radius, turn, pattern);
  return face.map((mark) => ({ ...mark, partOf: 'face' }));
}

interface Face {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
}

/** The drum runs off the edge of the stage; the column of facts stands clear of it, upright above it. */
function layout(all: CoverData['figures'], frame: Frame): Face & { column: Box } {
  const { box, stage, width, height } = frame;
  if (stage.name === 'landscape') {
    // Large text has a smaller stage, and one that stands low is less wide than high.
    const unit = Math.min(width / STAGES.landscape.width, height / STAGES.landscape.height);
    return {
      cx: width - 440 * unit,
      cy: height / 2 + 60 * unit,
      radius: 470 * unit,
      column: { ...box, width: width * 0.435 },
    };
  }
  // What the facts do not need.
  const left = (box.height - AIR - heightOf(all, 1, box, frame)) / 2;
  const radius = Math.min(box.width * 0.56, box.height * 0.32, Math.max(box.height * 0.23, left));
  return {
    cx: width - radius * 0.72,
    cy: box.y + box.height - radius * 0.95,
    radius,
    column: { ...box, height: box.height - 2 * radius - AIR },
  };
}
const AIR = 30;

/** Of all facts together, the newest being the highest of them. */
function heightOf(all: CoverData['figures'], factor: number, column: Box, frame: Frame): number {
  const heights = (role: 'before' | 'newest', of: CoverData['figures']) =>
    of.map((item) => block(item, role, factor, column, frame).height);
  return heights('before', all.slice(0, -1)).reduce(
    (sum, each) => sum + each + GAP,
    Math.max(...heights('newest', all)),
  );
}

/** Between one fact and the next. */
const GAP = 26;

/**
 * The facts that have had their turn in rows above, the newest large in the middle of what they leave. Sizes are worked
 * out for the step that shows all, so that a row stays where it is.
 */
function figures(all: CoverData['figures'], shown: number, column: Box, frame: Frame): Mark[] {
  let factor = 1;
  while (heightOf(all, factor, column, frame) > column.height && factor > 0.4) factor *= 0.95;
  let top = column.y;
  return all.slice(0, shown).flatMap((item, i): Mark[] => {
    const newest = i === shown - 1;
    const own = block(item, newest ? 'newest' : 'before', factor, column, frame);
    const y = newest ? top + Math.max(0, column.y + column.height - top - own.height) * 0.42 : top;
    top += own.height + GAP;
    const common = { shape: 'text', group: 'label', fact: item.fact.id, x: column.x, anchor: 'start' } as const;
    const below = y + own.size * (1.2 + 1.35 * (own.value.length - 1)) + own.small * 1.05;
    return [
      {
        ...common,
        key: `value-${item.fact.id}`,
        y: y + own.size * 0.95,
        lines: own.value,
        size: own.size,
        weight: 700,
        fill: newest ? 'gold' : 'ink',
      },
      {
        ...common,
        key: `words-${item.fact.id}`,
        y: below,
        lines: own.words,
        size: own.small,
        weight: 400,
        fill: newest ? 'ink' : 'muted',
      },
    ];
  });
}

/** Where all text is large, words may give way further before they leave their column. */
const LEAST_LARGE = 0.72;

/** A fact and its words, broken into lines; it is set smaller rather than broken into many. */
function block(
  { fact, label }: CoverData['figures'][number],
  role: 'newest' | 'before',
  factor: number,
  { width }: Box,
  { measure, stage: { type, textSize } }: Frame,
) {
  const newest = role === 'newest';
  const least = textSize === 'large' ? LEAST_LARGE : newest ? 0.8 : 0.9;
  const small = (newest ? type.label * 1.15 : type.small) * Math.max(least, factor);
  const wanted = Math.max(small * 1.15, (newest ? type.hero * 0.86 : type.large * 0.9) * factor);
  const oneLine = Math.min(wanted, (wanted * width) / measure(fact.stated, wanted, 700));
  // On one line where it need not be much smaller for that.
  const most = oneLine >= wanted * 0.58 ? oneLine : wanted * 0.72;
  const value = wrap(fact.stated, width, { size: most, weight: 700 }, measure);
  const widest = Math.max(...value.map((line) => measure(line, most, 700)));
  const size = Math.min(most, (most * width) / widest);
  const words = wrap(label, width, { size: small, weight: 400 }, measure);
  return {
    value,
    size,
    words,
    small,
    height: size * (1.2 + 1.35 * (value.length - 1)) + small * (1.35 + 1.35 * (words.length - 1)),
  };
}

const table = ({ figures: all }: CoverData): TableRow[] =>
  all.map(({ fact, label }) => ({ label, value: fact.stated, date: fact.date, fact: fact.id }));

export const cover: SceneKind<CoverData> = { scene, table, words: 'beside' };
