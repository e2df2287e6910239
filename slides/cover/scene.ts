import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import {
  wrap,
  type Box,
  type Drawing,
  type Frame,
  type Mark,
  type SceneKind,
  type TableRow,
  type WithSteps,
} from '../../src/scene/index.ts';
import { drum } from './drum.ts';
import type { coverData, coverView } from './schema.ts';

export type CoverData = WithSteps<Resolved<v.InferOutput<typeof coverData>>, Resolved<v.InferOutput<typeof coverView>>>;

/** How far the bands of the drum turn from one step to the next, in turns. */
const TURN = 1 / 28;

/**
 * Why this form: a chapter opens on one question, not on a chart. The drum gives it a place; the few facts beside it say
 * when, who and what, one at a time.
 */
function scene(data: CoverData, step: number, frame: Frame): Drawing {
  const { cx, cy, radius, column } = layout(frame);
  return {
    marks: [...drum(cx, cy, radius, step * TURN), ...figures(data.figures, data.steps[step]!.figures, column, frame)],
    scales: {},
  };
}

/** The drum runs off the edge of the stage; the column of facts stands clear of it. */
function layout({ box, stage, width, height }: Frame): { cx: number; cy: number; radius: number; column: Box } {
  if (stage.name === 'landscape')
    return {
      cx: width - 440,
      cy: height / 2 + 60,
      radius: 470,
      column: { ...box, width: width * 0.46 },
    };
  const radius = Math.min(box.width * 0.56, box.height * (stage.name === 'narrow' ? 0.26 : 0.3));
  return {
    cx: width - radius * 0.8,
    cy: box.y + box.height - radius * 0.95,
    radius,
    column: { ...box, height: box.height - 2 * radius - 20 },
  };
}

/** Between one fact and the next. */
const GAP = 34;

/** Facts under one another. Places are worked out for all of them, so that none moves when the next one comes. */
function figures(all: CoverData['figures'], shown: number, column: Box, frame: Frame): Mark[] {
  let blocks = all.map((figure) => block(figure, column.width, frame, 1));
  const height = () => blocks.reduce((sum, item) => sum + item.height + GAP, -GAP);
  if (height() > column.height)
    blocks = all.map((figure) => block(figure, column.width, frame, column.height / height()));
  let top = column.y;
  return blocks.slice(0, shown).flatMap(({ fact, value, size, words, small, height: tall }, i): Mark[] => {
    const common = { shape: 'text', group: 'label', fact: fact.id, x: column.x, anchor: 'start' } as const;
    const below = top + size * (1.32 + 1.35 * (value.length - 1)) + small * 1.05;
    const y = top + size;
    top += tall + GAP;
    return [
      {
        ...common,
        key: `value-${fact.id}`,
        y,
        lines: value,
        size,
        weight: 700,
        fill: i === shown - 1 ? 'gold' : 'ink',
      },
      { ...common, key: `label-${fact.id}`, y: below, lines: words, size: small, weight: 400, fill: 'muted' },
    ];
  });
}

/** A fact and its words, broken into lines; long facts are set smaller, and all of it by `factor` where room is short. */
function block(
  { fact, label }: CoverData['figures'][number],
  width: number,
  { measure, stage: { type } }: Frame,
  factor: number,
) {
  const small = type.label * Math.max(0.85, factor);
  const wanted = (fact.stated.length > 24 ? type.label * 1.25 : type.large * 1.35) * factor;
  const value = wrap(fact.stated, width, { size: wanted, weight: 700 }, measure);
  const widest = Math.max(...value.map((line) => measure(line, wanted, 700)));
  const size = Math.min(wanted, (wanted * width) / widest);
  const words = wrap(label, width, { size: small, weight: 400 }, measure);
  return {
    fact,
    value,
    size,
    words,
    small,
    height: size * (1.32 + 1.35 * (value.length - 1)) + small * (1.3 + 1.35 * (words.length - 1)),
  };
}

const table = ({ figures: all }: CoverData): TableRow[] =>
  all.map(({ fact, label }) => ({ label, value: fact.stated, date: fact.date, fact: fact.id }));

export const cover: SceneKind<CoverData> = { scene, table, words: 'beside' };
