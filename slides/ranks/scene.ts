import {
  kindStyle,
  type Drawing,
  type Frame,
  type Mark,
  type SceneKind,
  type TableRow,
  type TextMark,
} from '../../src/scene/index.ts';
import { isUpright, lanesOf, type Lane, type RanksData } from './lanes.ts';

/**
 * Why this form: a rank is a place among others, so every place is there. A place is one rung; "among the first ten" is
 * a band of ten, because nobody has said which of them; a rank that is only wanted stays hollow.
 */
function scene(data: RanksData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const lanes = lanesOf(data, frame);
  return {
    marks: lanes.flatMap((lane, i) => {
      const shown = i < view.shown;
      const dim = shown && view.focus !== undefined && view.focus.id !== lane.item.fact.id;
      return [
        ...rungs(lane, i, data.rungs, frame),
        ...(lane.ends ? ends(lane, i, data.rungs, frame) : []),
        ...(shown ? [band(lane, i, data.rungs, dim, frame), ...words(lane, dim)] : []),
      ];
    }),
    scales: {},
  };
}

/** Between two rungs, as a share of what one takes. */
const SLIT = 0.28;
const DIM = 0.45;

/** The rungs, from rank `from` to rank `to`, as corners. */
function stretch({ x, y, width, height }: Lane, from: number, to: number, count: number, frame: Frame) {
  const upright = isUpright(frame);
  const pitch = (upright ? width : height) / count;
  const [start, end] = [(from - 1) * pitch, to * pitch - pitch * SLIT];
  return upright
    ? { x1: x + start, x2: x + end, y1: y, y2: y + height }
    : { x1: x, x2: x + width, y1: y + start, y2: y + end };
}

const rungs = (lane: Lane, i: number, count: number, frame: Frame): Mark[] =>
  Array.from({ length: count }, (_, n) => ({
    shape: 'rect',
    key: `rung-${i}-${n}`,
    group: 'ornament',
    ...stretch(lane, n + 1, n + 1, count, frame),
    radius: 2,
    fill: 'line',
  }));

/** The place, or the band in which it lies. */
function band(lane: Lane, i: number, count: number, dim: boolean, frame: Frame): Mark {
  const { fact } = lane.item;
  const last = Math.min(count, Math.max(1, Math.round(fact.value)));
  const first = fact.qualifier === 'exact' ? last : 1;
  const corners = stretch(lane, first, last, count, frame);
  const upright = isUpright(frame);
  // One rung alone is too thin to be seen from afar: it reaches out of its ladder.
  const out = first === last ? Math.min(12, lane.height * 0.4) : 0;
  return {
    shape: 'rect',
    key: `band-${i}`,
    group: 'data',
    fact: fact.id,
    ...corners,
    ...(upright ? { y1: corners.y1 - out, y2: corners.y2 + out } : { x1: corners.x1 - out, x2: corners.x2 + out }),
    radius: 3,
    ...kindStyle(fact.kind, 'gold', 'ink'),
    // Along edges so long, and round so thin a bar, short dashes would be noise.
    ...(kindStyle(fact.kind, 'gold').dash && { dash: out ? [26, 9] : [18, 12] }),
    opacity: dim ? DIM : 1,
  };
}

const words = ({ words: all }: Lane, dim: boolean): Mark[] =>
  all.map(({ mark }, i) => ({ ...mark, fill: i === 0 ? (dim ? 'muted' : 'gold') : i === 1 && !dim ? 'ink' : 'muted' }));

/** Where the ladder begins and ends, in numbers. */
function ends({ x, y, width, height }: Lane, i: number, count: number, frame: Frame): Mark[] {
  const size = frame.stage.type.small * 0.85;
  const upright = isUpright(frame);
  const end = (n: number, at: { x: number; y: number; anchor: TextMark['anchor'] }): Mark => ({
    shape: 'text',
    key: `end-${i}-${n}`,
    group: 'axis',
    ...at,
    lines: [frame.format(n, '')],
    size,
    weight: 600,
    fill: 'muted',
  });
  const foot = y + height + size * 1.05;
  return upright
    ? [end(1, { x, y: foot, anchor: 'start' }), end(count, { x: x + width, y: foot, anchor: 'end' })]
    : [
        end(1, { x: x - 10, y: y + size * 0.76, anchor: 'end' }),
        end(count, { x: x - 10, y: y + height - 2, anchor: 'end' }),
      ];
}

const table = ({ items }: RanksData): TableRow[] =>
  items.map(({ fact, label, field }) => ({
    label: `${label}, ${field}`,
    value: fact.stated,
    date: fact.date,
    fact: fact.id,
  }));

export const ranks: SceneKind<RanksData> = { scene, table };
