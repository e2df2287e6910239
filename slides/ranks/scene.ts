import {
  isAhead,
  paragraph,
  type Box,
  type Drawing,
  type Frame,
  type Mark,
  type SceneKind,
  type TableRow,
} from '../../src/scene/index.ts';
import { axis, ladder, lanesOf, type Item, type RanksData, type Stand } from './lanes.ts';

/**
 * Why this form: a rank is a place on a ladder that has others on it, so all rungs are there and one is lit. Who is
 * "among the top ten" gets a frame around ten rungs and no place of its own, for none is known.
 */
function scene(data: RanksData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const { lanes, foot } = lanesOf(data, frame);
  const size = numeralSize(data, lanes[0]!.words, frame);
  const stand = ({ fact }: Item, i: number): Stand =>
    i >= view.shown ? 'awaited' : view.focus && view.focus.id !== fact.id ? 'dim' : 'told';
  return {
    marks: [
      ...data.items.flatMap((item, i) => ladder(item, lanes[i]!.ladder, data.rungs, stand(item, i))),
      ...axis(lanes[0]!.ladder, data.rungs, foot, frame),
      ...data.items
        .slice(0, view.shown)
        .flatMap((item, i) => words(item, lanes[i]!.words, size, stand(item, i) === 'dim', frame)),
    ],
    scales: {},
  };
}

/** The share of its words that the numeral of a lane takes. */
const NUMERAL = 0.34;
/** Digits are this share of their size high. */
const CAP = 0.74;

/** How well a rank is known, in a word before it. */
const knownAs = ({ fact: { qualifier } }: Item, { word }: Frame): string =>
  qualifier === 'exact' ? '' : word(qualifier === 'up-to' ? 'scene.ranks.top' : `precision.${qualifier}`);

/** One size for all numerals: as high as their lane, and each as wide as its room with the word before it. */
function numeralSize({ items }: RanksData, room: Box, frame: Frame): number {
  const { measure, stage } = frame;
  const sizes = items.map((item) => {
    const known = knownAs(item, frame);
    const space = room.width * NUMERAL - (known ? measure(known, stage.type.label, 600) + 12 : 0);
    return space / measure(item.fact.number, 1, 700);
  });
  return Math.min(...sizes, (room.height / CAP) * 0.86, stage.type.hero * 1.7);
}

/** The rank as a figure, in the middle of its lane; what is only wanted is an outline. */
function numeral(item: Item, room: Box, size: number, dim: boolean, frame: Frame): Mark[] {
  const { fact } = item;
  const { label } = frame.stage.type;
  const known = knownAs(item, frame);
  const fill = dim ? 'muted' : 'gold';
  const y = room.y + room.height / 2 + (size * CAP) / 2;
  const base = { shape: 'text', group: 'label', fact: fact.id, y, anchor: 'start', fill } as const;
  const before = known ? frame.measure(known, label, 600) + 12 : 0;
  const digits: Mark = {
    ...base,
    key: `numeral-${fact.id}`,
    x: room.x + before,
    lines: [fact.number],
    size,
    weight: 700,
    ...(isAhead(fact.kind) && { fill: 'none', stroke: fill, strokeWidth: Math.max(2, size * 0.016) }),
  };
  if (!known) return [digits];
  return [{ ...base, key: `known-${fact.id}`, x: room.x, lines: [known], size: label, weight: 600 }, digits];
}

/** The rank, and beside it among whom and in what. */
function words(item: Item, room: Box, size: number, dim: boolean, frame: Frame): Mark[] {
  const { type } = frame.stage;
  const { fact, field, label } = item;
  const x = room.x + room.width * NUMERAL + 28;
  const width = room.width - (x - room.x);
  const least = type.small * 0.85;
  const fitted = (factor: number) => {
    const common = { x, top: 0, width, least, fact: fact.id };
    const head = paragraph(
      {
        ...common,
        key: `field-${fact.id}`,
        text: field,
        size: Math.max(least, type.large * 0.76 * factor),
        weight: 700,
        fill: dim ? 'muted' : 'ink',
      },
      frame,
    );
    const foot = paragraph(
      { ...common, key: `label-${fact.id}`, text: label, size: Math.max(least, type.label * factor), fill: 'muted' },
      frame,
    );
    return { head, foot, height: head.height + 4 + foot.height };
  };
  const factors = [1, 0.92, 0.85, 0.78, 0.7, 0.6];
  const said = factors.map(fitted).find(({ height }) => height <= room.height) ?? fitted(0.5);
  const top = room.y + Math.max(0, (room.height - said.height) / 2);
  return [
    ...numeral(item, room, size, dim, frame),
    ...moved([said.head.mark], top),
    ...moved([said.foot.mark], top + said.head.height + 4),
  ];
}

const moved = (marks: readonly Mark[], by: number): Mark[] =>
  marks.map((mark) => ('y' in mark && typeof mark.y === 'number' ? { ...mark, y: mark.y + by } : mark));

const table = ({ items }: RanksData): TableRow[] =>
  items.map(({ fact, label, field }) => ({
    label: `${label}, ${field}`,
    value: fact.stated,
    date: fact.date,
    fact: fact.id,
  }));

export const ranks: SceneKind<RanksData> = { scene, table };
