import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import { largest, paragraph, type Anchor, type Frame, type TextMark, type WithSteps } from '../../src/scene/index.ts';
import type { flowData, flowView } from './schema.ts';

export type FlowView = Resolved<v.InferOutput<typeof flowView>>;
export type FlowData = WithSteps<Resolved<v.InferOutput<typeof flowData>>, FlowView>;

/** A stage where it stands: its medallion, and its words below or beside it. */
export interface Stop {
  /** Index of its stage. */
  readonly stage: number;
  readonly x: number;
  readonly y: number;
  readonly label: TextMark;
  readonly note: TextMark | null;
  /** Where a plumb line from it to the ground would begin. */
  readonly foot?: number;
}

/** Stages in their places. */
export interface Standing {
  readonly stops: readonly Stop[];
  /** Radius of a medallion. */
  readonly r: number;
  /** Where it stands highest, and lowest. */
  readonly top: number;
  readonly bottom: number;
}

export interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** How far the ring around a medallion reaches, in radii. */
export const RING = 1.34;
/** Between a medallion and its words. */
const GAP = 26;

interface Words {
  readonly label: TextMark;
  readonly note: TextMark | null;
  readonly labelHeight: number;
  readonly height: number;
  readonly width: number;
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly anchor: Anchor;
}

/** Label and note of a stage under one another; `kept` keeps the keys of another standing apart from these. */
function wordsOf(
  data: FlowData,
  stage: number,
  size: number,
  column: Column,
  top: number,
  notes: boolean,
  frame: Frame,
) {
  const { small } = frame.stage.type;
  const { fact, label, note } = data.stages[stage]!;
  const common = { ...column, fact: fact.id };
  const name = paragraph({ ...common, key: `label-${stage}`, text: label, top, size, weight: 600 }, frame);
  const below = top + name.height + size * 0.1;
  const more =
    notes && note
      ? paragraph(
          {
            ...common,
            key: `note-${stage}`,
            text: note,
            top: below,
            size: Math.min(frame.stage.type.label * 1.1, Math.max(small * 0.85, size * 0.66)),
          },
          frame,
        )
      : null;
  const words: Words = {
    label: name.mark,
    note: more?.mark ?? null,
    labelHeight: name.height,
    height: more ? below - top + more.height : name.height,
    width: Math.max(name.width, more?.width ?? 0),
  };
  return words;
}

/** Sizes of labels, from the largest that is calm to the least that can be read. */
const sizes = ({ stage: { type } }: Frame): [number, number] => [type.large, type.small * 0.85];

/** In a row, words centred below; `order` says which stage stands at which place. */
export function inRow(data: FlowData, order: readonly number[], room: Room, notes: boolean, frame: Frame): Standing {
  const { box } = frame;
  const pitch = box.width / order.length;
  const height = room.bottom - room.top;
  const r = Math.min(76, pitch * 0.24, height * 0.15);
  const column = (i: number): Column => ({ x: box.x + pitch * (i + 0.5), width: pitch - 36, anchor: 'middle' });
  const words = (size: number, top = 0) =>
    order.map((stage, i) => wordsOf(data, stage, size, column(i), top, notes, frame));
  const head = 2 * r * RING + GAP;
  const tallest = (size: number) => Math.max(...words(size).map((item) => item.height));
  const size = largest(
    ...sizes(frame),
    (s) => head + tallest(s) <= height && words(s).every(({ width }) => width <= pitch - 36),
  );
  const top = room.top + Math.max(0, (height - head - tallest(size)) / 2);
  const y = top + r * RING;
  return {
    r,
    top,
    bottom: top + head + tallest(size),
    stops: words(size, top + head).map(({ label, note }, i) => ({
      stage: order[i]!,
      x: box.x + pitch * (i + 0.5),
      y,
      label,
      note,
    })),
  };
}

/**
 * From the lower left to the upper right, over the whole height: the lower half has its words above the way, where
 * nothing else is, the upper half below it.
 */
export function inClimb(data: FlowData, reached: number, room: Room, frame: Frame): Standing {
  const { box } = frame;
  const n = data.stages.length;
  const pitch = box.width / n;
  const height = room.bottom - room.top;
  const r = Math.min(54, pitch * 0.2, height * 0.13);
  const reach = r * RING + 14;
  const [low, high] = [room.bottom - r * RING - 8, room.top + r * RING];
  const rise = (low - high) / (n - 1);
  const place = (i: number) => ({ x: box.x + pitch * (i + 0.5), y: low - rise * i });
  const above = (i: number) => i < Math.floor(n / 2);
  // Words are no wider than what the way leaves free as it rises past them.
  const width = Math.min(pitch - 36, (2 * reach * pitch) / rise);
  const column = (i: number): Column => ({ x: place(i).x, width, anchor: 'middle' });
  const free = (i: number) => (above(i) ? place(i).y - reach - room.top : room.bottom - place(i).y - reach - 14);
  const all = (size: number) => data.stages.map((_, i) => wordsOf(data, i, size, column(i), 0, true, frame));
  const size = largest(...sizes(frame), (s) =>
    all(s).every((item, i) => item.height <= free(i) && item.width <= width),
  );
  return {
    r,
    top: room.top,
    bottom: room.bottom,
    stops: data.stages.map((_, i) => {
      const { x, y } = place(i);
      // A note comes with its stage; above the way, the label makes room for it.
      const set = (top: number) => wordsOf(data, i, size, column(i), top, i < reached, frame);
      const top = above(i) ? y - reach - set(0).height : y + reach;
      const { label, note, height: tall } = set(top);
      return { stage: i, x, y, label, note, foot: above(i) ? y + r : top + tall + 8 };
    }),
  };
}

/** How a list is set: from top to bottom, or a climb from the bottom that leans to the right. */
export interface ListWish {
  readonly order: readonly number[];
  readonly climbs: boolean;
  /** The stage that shows its note where there is no room for all. */
  readonly noted: number;
  readonly notes: boolean;
  /** How far words stand from the middle of their medallion at least. */
  readonly aside: number;
}

/** One under the other, words at the right. Where not all notes have room, only one is shown. */
export function inList(data: FlowData, wish: ListWish, room: Room, frame: Frame): Standing {
  const { box } = frame;
  const { order, climbs, noted } = wish;
  const n = order.length;
  const height = room.bottom - room.top;
  const r = Math.min(58, (height / n) * 0.3);
  const lean = climbs ? (box.width * 0.3) / (n - 1) : 0;
  const indent = Math.max(r * RING, wish.aside - 8);
  const aside = Math.max(r * RING + 24, wish.aside + 12);
  const x = (place: number) => box.x + indent + lean * (n - 1 - place);
  const column = (place: number): Column => ({
    x: x(place) + aside,
    width: box.x + box.width - x(place) - aside,
    anchor: 'start',
  });
  const set = (size: number, withNote: (stage: number) => boolean) =>
    order.map((stage, place) => wordsOf(data, stage, size, column(place), 0, wish.notes && withNote(stage), frame));
  const above = ({ labelHeight }: Words) => Math.max(r * RING, labelHeight / 2);
  const below = ({ labelHeight, height: all }: Words) => Math.max(r * RING, all - labelHeight / 2);
  const total = (items: readonly Words[]) => items.reduce((sum, item) => sum + above(item) + below(item) + 12, -12);
  const fits = (items: readonly Words[]) =>
    total(items) <= height && items.every((item, place) => item.width <= column(place).width);
  const [calm, least] = sizes(frame);
  const most = n > 3 ? calm : calm * 1.3;
  const every = (s: number) => set(s, () => true);
  const allNotes = fits(every(frame.stage.type.label * 0.9));
  const one = (s: number) => set(s, (stage) => stage === noted);
  const pick = allNotes ? every : one;
  // The size is that of the longest note, so that it does not change from step to step.
  const size = allNotes
    ? largest(most, least, (s) => fits(every(s)))
    : largest(most, least, (s) => order.every((stage) => fits(set(s, (other) => other === stage))));
  const words = pick(size);
  const free = Math.max(0, height - total(words)) / n;

  let top = room.top;
  const stops = words.map((item, place): Stop => {
    const y = top + free / 2 + above(item);
    top = y + below(item) + free / 2 + 12;
    const notes = wish.notes && (allNotes || order[place] === noted);
    const { label, note } = wordsOf(data, order[place]!, size, column(place), y - item.labelHeight / 2, notes, frame);
    return { stage: order[place]!, x: x(place), y, label, note };
  });
  return { r, top: room.top, bottom: room.bottom, stops: stops.sort((a, b) => a.stage - b.stage) };
}
