import { paragraph, type Anchor, type Box, type Frame, type Mark, type TextMark } from '../../src/scene/index.ts';
import { packed, type Group, type PackData, type Place } from './model.ts';

/** A group as it is seen among all. */
export interface Seen {
  readonly place: Place;
  readonly words: readonly Mark[];
}

/** Two languages on the stage leave little height. */
export const isCompact = ({ box, stage }: Frame): boolean => box.height < (stage.name === 'landscape' ? 460 : 690);

/** A group's circle is never smaller; before that, names may take more lines. */
const LEAST = 60;
/** Between a circle and its words. */
const GAP = 30;

/** All groups side by side in circles of one size, the largest for which their names have room beside or below. */
export function overview(data: PackData, frame: Frame, lines = MOST_LINES): Seen[] {
  const { groups } = data;
  const { box } = frame;
  let best: (() => Seen[]) | undefined;
  let most = -Infinity;
  for (let columns = 1; columns <= groups.length; columns++) {
    const rows = Math.ceil(groups.length / columns);
    const cell = { width: box.width / columns, height: box.height / rows };
    for (const side of ['beside', 'below'] as const) {
      const d = side === 'beside' ? beside(groups, cell, lines, frame) : below(groups, cell, lines, frame);
      if (d <= most) continue;
      most = d;
      best = () =>
        groups.map((_, i) => {
          const row = Math.floor(i / columns);
          const inRow = Math.min(columns, groups.length - row * columns);
          const x = box.x + box.width / 2 + ((i % columns) - inRow / 2) * cell.width;
          return draw(groups, i, { ...cell, x, y: box.y + row * cell.height }, Math.max(LEAST, d), side, frame);
        });
    }
  }
  return most < LEAST && lines < 9 ? overview(data, frame, lines + 1) : best!();
}

type Size = Pick<Box, 'width' | 'height'>;

/** The largest diameter with the words at the right: they take at least so much of the cell. */
function beside(groups: readonly Group[], { width, height }: Size, lines: number, frame: Frame): number {
  for (let d = Math.min(height - 12, width * 0.62); d > 40; d -= 6) {
    const room = width - d - GAP - 24;
    if (groups.every((group) => fits(words(group, 0, 0, room, 'start', frame), room, height, lines))) return d;
  }
  return 0;
}

function below(groups: readonly Group[], { width, height }: Size, lines: number, frame: Frame): number {
  const room = width - 32;
  const set = groups.map((group) => words(group, 0, 0, room, 'middle', frame));
  if (!set.every((one) => fits(one, room, height, lines))) return 0;
  return Math.min(width - 24, height - tallestOf(groups, width, frame) - GAP * 0.6);
}

/** The names below circles begin at one height, whatever they take. */
const tallestOf = (groups: readonly Group[], width: number, frame: Frame): number =>
  Math.max(...groups.map((group) => words(group, 0, 0, width - 32, 'middle', frame).height));

interface Block {
  readonly marks: readonly TextMark[];
  readonly width: number;
  readonly height: number;
  /** How many lines the name takes. */
  readonly lines: number;
}
/** A name of more lines than this is a ladder, not a name. */
const MOST_LINES = 3;
const fits = (block: Block, width: number, height: number, lines: number) =>
  block.width <= width + 1 && block.height <= height && block.lines <= lines;

/** The count of a group, and its name. */
function words(group: Group, i: number, x: number, width: number, anchor: Anchor, frame: Frame): Block {
  const { type } = frame.stage;
  const name = paragraph(
    {
      key: `name-${i}`,
      text: group.label,
      x,
      top: 0,
      width,
      size: type.label * (isCompact(frame) ? 1 : 1.2),
      least: type.small * 0.85,
      weight: 600,
      anchor,
      fact: group.fact.id,
    },
    frame,
  );
  const count = countMark(group, i, x, 0, anchor, frame);
  const head = count ? count.size * 1.08 : 0;
  return {
    marks: [...(count ? [count] : []), { ...name.mark, y: Number(name.mark.y) + head }],
    width: name.width,
    height: head + name.height,
    lines: name.mark.lines.length,
  };
}

/** How many parts a group has; it keeps its size wherever the group goes. */
export function countMark(
  { parts, fact }: Group,
  i: number,
  x: number,
  top: number,
  anchor: Anchor,
  frame: Frame,
): TextMark | null {
  const size = frame.stage.type.large * (isCompact(frame) ? 1.2 : 1.8);
  if (!parts.length) return null;
  return {
    shape: 'text',
    key: `count-${i}`,
    group: 'label',
    fact: fact.id,
    x,
    y: top + size * 0.82,
    lines: [String(parts.length)],
    size,
    weight: 700,
    anchor,
    fill: 'gold',
  };
}

function draw(groups: readonly Group[], i: number, cell: Box, d: number, side: 'beside' | 'below', frame: Frame): Seen {
  const group = groups[i]!;
  const middle = { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
  const r = d / 2;
  if (side === 'beside') {
    const room = cell.width - d - GAP - 24;
    const block = words(group, i, 0, room, 'start', frame);
    const left = middle.x - (d + GAP + room) / 2;
    return {
      place: packed(group.parts.length, left + r, middle.y, r),
      words: moved(block, left + d + GAP, middle.y - block.height / 2),
    };
  }
  const tallest = tallestOf(groups, cell.width, frame);
  const block = words(group, i, 0, cell.width - 32, 'middle', frame);
  const top = middle.y - (d + GAP * 0.6 + tallest) / 2;
  return {
    place: packed(group.parts.length, middle.x, top + r, r),
    words: moved(block, middle.x, top + d + GAP * 0.6),
  };
}

const moved = ({ marks }: Block, x: number, y: number): Mark[] =>
  marks.map((mark) => ({ ...mark, x: Number(mark.x) + x, y: Number(mark.y) + y }));
