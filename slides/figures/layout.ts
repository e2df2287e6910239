import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import { paragraph, type Box, type Frame, type Mark, type Paragraph, type WithSteps } from '../../src/scene/index.ts';
import { bead } from './bead.ts';
import type { figuresData, figuresView } from './schema.ts';

export type FiguresView = Resolved<v.InferOutput<typeof figuresView>>;
export type FiguresData = WithSteps<Resolved<v.InferOutput<typeof figuresData>>, FiguresView>;
export type Item = FiguresData['items'][number];

/** The figures that have had their turn, and the room that they leave to the large one. */
export interface Layout {
  readonly strip: readonly Mark[];
  readonly stage: Box;
}

const GAP = 22;
/** Room for the bead before a figure of the strip. */
const INDENT = 34;
/** The strip takes at most this much of an upright box. */
const MOST = 0.44;

/**
 * Landscape: the earlier figures in a column on the right; upright: in rows above. The first figure has the whole room
 * to itself; where not all of those before it fit, the oldest go.
 */
export function layoutOf({ items }: FiguresData, shown: number, frame: Frame): Layout {
  const { box, stage } = frame;
  const earlier = items.slice(0, shown - 1);
  if (!earlier.length) return { strip: [], stage: box };
  if (stage.name === 'landscape') {
    const column = [0.25, 0.29, 0.33].map((part) => {
      const room = { ...box, x: box.x + box.width * (1 - part), width: box.width * part };
      const blocks = items.slice(0, -1).map((item) => block(item, room, true, frame));
      return { room, fits: heightOf(blocks) <= box.height };
    });
    const { room } = column.find(({ fits }) => fits) ?? column.at(-1)!;
    const blocks = newest(
      earlier.map((item) => block(item, room, true, frame)),
      box.height,
    );
    return { strip: stacked(blocks, box.y), stage: { ...box, width: box.width - room.width - 88 } };
  }
  const blocks = newest(
    earlier.map((item) => block(item, box, false, frame)),
    box.height * MOST,
  );
  const taken = heightOf(blocks) + GAP * 1.5;
  return { strip: stacked(blocks, box.y), stage: { ...box, y: box.y + taken, height: box.height - taken } };
}

interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height + GAP, -GAP);

const newest = (blocks: readonly Block[], height: number): readonly Block[] =>
  blocks.length > 1 && heightOf(blocks) > height ? newest(blocks.slice(1), height) : blocks;

function stacked(blocks: readonly Block[], top: number): Mark[] {
  let y = top;
  return blocks.flatMap(({ marks, height }) => {
    const at = y;
    y += height + GAP;
    return moved(marks, at);
  });
}

export const moved = (marks: readonly Mark[], by: number): Mark[] =>
  marks.map((mark) => ('y' in mark && typeof mark.y === 'number' ? { ...mark, y: mark.y + by } : mark));

/** A figure may part from the unit behind it. */
function breakable({ stated, number, value }: Item['fact']): string {
  if (typeof value !== 'number') return stated;
  const end = stated.indexOf(number) + number.length;
  return stated.slice(0, end) + stated.slice(end).replace(/\u00a0/g, ' ');
}

/** A figure that has had its turn, at the height 0: its words below it in a column, beside it in a row. */
function block({ fact, label }: Item, room: Box, column: boolean, frame: Frame): Block {
  const { type } = frame.stage;
  const x = room.x + INDENT;
  const width = room.width - INDENT;
  const least = type.small * 0.85;
  const value: Paragraph = paragraph(
    {
      key: `value-${fact.id}`,
      text: breakable(fact),
      x,
      top: 0,
      width: column ? width : width * 0.42,
      height: type.large * 1.3,
      size: type.large * 0.8,
      least,
      weight: 700,
      fact: fact.id,
    },
    frame,
  );
  const place = column
    ? { x, top: value.height, width }
    : { x: x + width * 0.42 + 28, top: Math.max(0, (value.size - type.small) * 0.95), width: width * 0.58 - 28 };
  const words = paragraph(
    {
      key: `label-${fact.id}`,
      text: label,
      ...place,
      height: type.small * 2.6,
      size: type.small,
      least,
      fill: 'muted',
      fact: fact.id,
    },
    frame,
  );
  return {
    marks: [bead(fact, room.x + 9, value.size * 0.6, 9, false), value.mark, words.mark],
    height: Math.max(value.height, place.top + words.height),
  };
}
