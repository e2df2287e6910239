import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import { isTall, paragraph, type Frame, type Paragraph, type WithSteps } from '../../src/scene/index.ts';
import type { ranksData, ranksView } from './schema.ts';

export type RanksData = WithSteps<Resolved<v.InferOutput<typeof ranksData>>, Resolved<v.InferOutput<typeof ranksView>>>;
export type Ranked = RanksData['items'][number];

/** One ladder and its words. */
export interface Lane {
  readonly item: Ranked;
  /** The strip of rungs: rank 1 is at the top, or at the left of an upright stage. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Paragraph[];
  /** The numbers of its ends stand beside it. */
  readonly ends: boolean;
}

const STRIP = 92;
const GAP = 30;
/** Before a ladder, or below it, for the numbers of its ends. */
const ENDS = 46;
/** Between the words of one lane. */
const AIR = 10;

const NBSP = '\u00a0';

/** A place is said as its fact says it; a band ("among the first ten") in the words of the interface. */
const rankText = ({ fact }: Ranked, { word }: Frame): string =>
  (fact.qualifier === 'up-to' ? word('scene.ranks.top').replace('{n}', fact.number) : fact.text).replace(/ /g, NBSP);

/** Ladders lie where they would stand too close to one another for their words. */
export const isUpright = ({ stage }: Frame): boolean => stage.name !== 'landscape' || isTall(stage);

/** Lanes side by side, each with its words beside its ladder; upright, ladders lie under their words. Room for all of them. */
export function lanesOf(data: RanksData, frame: Frame): Lane[] {
  const { box } = frame;
  const { items } = data;
  return isUpright(frame) ? lying() : standing();

  function standing(): Lane[] {
    const width = box.width / items.length;
    const room = width - ENDS - STRIP - GAP - 24;
    return items.map((item, i) => {
      const x = box.x + i * width + ENDS;
      const words = wordsOf(item, i, { x: x + STRIP + GAP, top: box.y, width: room, height: box.height }, frame);
      return { item, x, y: box.y, width: STRIP, height: box.height, words, ends: true };
    });
  }

  function lying(): Lane[] {
    // A slim stage has room for one pair of numbers, below the last ladder.
    const [each, last] = isSlim(frame) ? [0, ENDS] : [ENDS, 0];
    const row = Math.min((box.height - last) / items.length, 420);
    const top = box.y + (box.height - last - row * items.length) / 2;
    const left = row - each - ROW_GAP;
    const all = items.map((item, i) =>
      wordsOf(item, i, { x: box.x, top: top + i * row, width: box.width, height: left - THINNEST }, frame),
    );
    const taken = all.map((set, i) => footOf(set) - top - i * row);
    const words = Math.max(...taken) + UNDER;
    const even = items.map((_, i) => ({ words: top + i * row, y: top + i * row + words }));
    // Where one label needs lines that the others do not, each row takes what its own words need.
    const [places, height] =
      left - words < THIN ? packed(taken, box.height - last) : [even, Math.min(110, left - words)];
    return items.map((item, i) => ({
      item,
      x: box.x,
      y: places[i]!.y,
      width: box.width,
      height,
      words: all[i]!.map((part) => moved(part, places[i]!.words - top - i * row)),
      ends: each > 0 || i === items.length - 1,
    }));
  }

  /** Where words and ladder of each row begin, row under row, and the height of the ladders. */
  function packed(taken: readonly number[], room: number) {
    const words = taken.reduce((sum, one) => sum + one, 0);
    const free = (room - words) / taken.length;
    const [under, gap] = [free * 0.16, free * 0.34];
    let at = box.y;
    const places = taken.map((one) => {
      const place = { words: at, y: at + one + under };
      at += one + free;
      return place;
    });
    return [places, free - under - gap] as const;
  }
}

const moved = (part: Paragraph, by: number): Paragraph => ({
  ...part,
  mark: { ...part.mark, y: (part.mark.y as number) + by },
});

/** Upright, and with little room for its words: narrow, low, or with large text. */
const isSlim = (frame: Frame): boolean =>
  isUpright(frame) && !(frame.stage.name === 'portrait' && frame.stage.textSize === 'normal');

/** The lowest ladder of an upright stage, and what lies between two rows. */
const THINNEST = 44;
const ROW_GAP = 24;
/** Between the words of a row and their ladder. */
const UNDER = 22;
/** Thinner, a ladder is no longer seen as one. */
const THIN = 24;

const footOf = (words: readonly Paragraph[]): number =>
  Math.max(...words.map(({ mark, size, height }) => (mark.y as number) - size * 0.95 + height));

interface Room {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rank, field and what it is about, in the largest size that fits. */
function wordsOf(item: Ranked, i: number, { x, top, width, height }: Room, frame: Frame): Paragraph[] {
  const { type } = frame.stage;
  const wide = !isUpright(frame);
  for (let factor = wide ? 1 : 1.35; ; factor *= 0.95) {
    const small = Math.max(type.small * 0.85, type.small * factor);
    const common = { x, width, fact: item.fact.id };
    const size = factor * (wide ? type.hero * 0.62 : type.large * 1.25);
    const number = { ...common, key: `rank-${i}`, text: rankText(item, frame), top, size, least: type.label };
    const rank = paragraph({ ...number, weight: 700 }, frame);
    // On a slim stage the field stands in the line of the rank.
    const beside = isSlim(frame) ? rank.width + 28 : 0;
    const after = top + rank.height + AIR;
    const about = paragraph({ ...common, key: `label-${i}`, text: item.label, top: after, size: small * 1.12 }, frame);
    const below = beside ? (rank.mark.y as number) - small * 0.95 : after + about.height + AIR;
    const place = { ...common, x: x + beside, width: width - beside, top: below, size: small };
    const field = paragraph({ ...place, key: `field-${i}`, text: item.field }, frame);
    const taken = Math.max(below + field.height, after + about.height) - top;
    if (taken <= height || factor < 0.55) return [rank, about, field];
  }
}
