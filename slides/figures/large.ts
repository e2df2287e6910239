import { figure, isAhead, paragraph, type Box, type Frame, type Mark } from '../../src/scene/index.ts';
import { bead } from './bead.ts';
import { crowdIn, crowdMark, placeOf } from './crowd.ts';
import { moved, type Item } from './layout.ts';

interface Large {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  /** Middle of its digits. */
  readonly middle: number;
}

/** A number with its unit, or words or a date: as large as it fits, at most `most`. */
function value({ fact }: Item, room: Box, most: number, frame: Frame): Large {
  const common = { key: `hero-${fact.id}`, x: room.x, top: room.y, width: room.width, height: room.height };
  if (typeof fact.value === 'number') {
    const set = figure({ ...common, fact, size: most, hollow: isAhead(fact.kind) }, frame);
    return { ...set, middle: set.baseline - set.size * 0.37 };
  }
  const { large } = frame.stage.type;
  const set = paragraph(
    { ...common, text: fact.stated, size: most * 0.6, least: large, weight: 700, fill: 'gold', fact: fact.id },
    frame,
  );
  return { marks: [set.mark], width: set.width, height: set.height, middle: room.y + set.height / 2 };
}

/** The large figure in the middle of its room, words below it. */
export function alone(item: Item, room: Box, frame: Frame): Mark[] {
  const { type, name } = frame.stage;
  const wish = {
    key: `said-${item.fact.id}`,
    text: item.label,
    x: room.x + 44,
    width: Math.min(room.width - 44, type.large * 24),
    size: type.large,
    least: type.label,
    weight: 600 as const,
    height: room.height * 0.34,
    fact: item.fact.id,
  };
  const { height } = paragraph({ ...wish, top: 0 }, frame);
  const gap = type.large * 0.6;
  const most = type.hero * (name === 'landscape' ? 3.2 : 2.6);
  const large = value(item, { ...room, height: room.height - height - gap }, most, frame);
  const top = room.y + (room.height - large.height - gap - height) / 2;
  const words = paragraph({ ...wish, top: top + large.height + gap }, frame);
  const dot = bead(item.fact, room.x + 13, Number(words.mark.y) - words.size * 0.34, 13, true);
  return [...moved(large.marks, top - room.y), dot, words.mark];
}

/** In a crowd of so few the lit one stands in its own place, at the edge, so that nothing of it hides another. */
const FEW = 250;

/** The figure beside its crowd (landscape) or above it; a hairline leads from it to the one that is lit. */
export function amongCrowd(item: Item, among: NonNullable<Item['among']>, room: Box, frame: Frame): Mark[] {
  const { type, name } = frame.stage;
  const wide = name === 'landscape';
  const id = item.fact.id;
  const width = wide ? room.width * 0.37 : (room.width - 48) / 2;
  const most = wide ? room.height * 0.22 : room.height * 0.2;
  const common = { width, height: most, least: type.small * 0.85 };
  const own = { ...common, key: `own-${id}`, text: item.label, fact: id, size: type.label, weight: 600 as const };
  const ofCrowd = { ...common, fact: among.fact.id };
  const count = { ...ofCrowd, key: `count-${id}`, text: among.fact.stated, size: type.large, weight: 700 as const };
  const crowdWords = { ...ofCrowd, key: `crowd-${id}`, text: among.label, size: type.label, fill: 'muted' as const };
  const [ownHeight, countHeight, wordsHeight] = [own, count, crowdWords].map(
    (wish) => paragraph({ ...wish, x: 0, top: 0 }, frame).height,
  ) as [number, number, number];
  // A crowd that is the figure itself is not counted twice.
  const same = among.fact.id === item.fact.id;
  const rest = (same ? 0 : countHeight + 4) + wordsHeight;
  const space = wide ? room.height - ownHeight - rest - 64 : room.height * 0.46 - ownHeight;
  const large = value(item, { ...room, width, height: space }, type.hero * 1.8, frame);
  const ownTop = room.y + large.height + 14;
  const head = Math.max(large.height + 14 + ownHeight, rest);
  const second = wide
    ? { x: room.x, top: room.y + room.height - rest }
    : { x: room.x + width + 48, top: room.y + head - rest };
  const field: Box = wide
    ? { ...room, x: room.x + width + 72, width: room.width - width - 72 }
    : { ...room, y: room.y + head + 44, height: room.height - head - 44 };
  const near = wide
    ? { x: field.x + (among.fact.value > FEW ? field.width * 0.46 : 0), y: large.middle }
    : { x: field.x + Math.min(large.width / 2, field.width * 0.3), y: field.y + field.height * 0.5 };
  const crowd = crowdIn(Math.round(among.fact.value), field, near);
  const one = placeOf(crowd, crowd.one);
  const loose = among.fact.value <= FEW;
  const r = loose ? crowd.pitch * 0.36 : Math.max(crowd.pitch * 0.8, 12);
  const ring = loose ? crowd.pitch * 0.56 : r * 2.4;
  const from = wide ? { x: room.x + large.width + 24, y: one.y } : { x: one.x, y: ownTop + ownHeight + 10 };
  const to = wide ? { x: one.x - ring, y: one.y } : { x: one.x, y: one.y - ring };
  return [
    crowdMark(`people-${id}`, among.fact.id, crowd),
    {
      shape: 'line',
      key: `lead-${id}`,
      group: 'label',
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: 'gold',
      strokeWidth: 3,
    },
    {
      shape: 'circle',
      key: `ring-${id}`,
      group: 'ornament',
      x: one.x,
      y: one.y,
      r: ring,
      fill: 'none',
      stroke: 'gold',
      strokeWidth: 3,
    },
    { ...bead(item.fact, one.x, one.y, r, true), stroke: 'ground', strokeWidth: 4 },
    ...large.marks,
    paragraph({ ...own, x: room.x, top: ownTop }, frame).mark,
    ...(same ? [] : [paragraph({ ...count, ...second }, frame).mark]),
    paragraph({ ...crowdWords, ...second, top: second.top + rest - wordsHeight }, frame).mark,
  ];
}
