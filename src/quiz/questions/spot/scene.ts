import {
  isAhead,
  kindStyle,
  type Box,
  type Frame,
  type Mark,
  type Scales,
  type Scene,
  type Token,
} from '../../../scene/index.ts';
import { letterOf } from './letters.ts';
import { cardMarks } from './cards.ts';
import { SIZES, layout, type Layout, type Place } from './layout.ts';
import type { SpotData } from './schema.ts';
import { yearTicks } from './years.ts';

/** What the visitor chose; null before the first touch. */
export interface SpotInput {
  readonly answer: string | null;
}
/** The steps of the scene. */
export const ASKING = 0;
export const REVEALED = 1;

/**
 * Why this form: the chart is the question. Its names are missing, letters stand for them; on reveal it makes way for
 * the names and stays what it was, with what was chosen and what is right side by side.
 */
export const spotScene: Scene<SpotData, SpotInput> = (whole, step, frame, { answer } = { answer: null }) => {
  const data = step === REVEALED ? whole : { ...whole, key: null };
  const parts = layout(data, answer, frame);
  const { places, axis, cards } = parts;
  const chosen = places.find(({ id }) => id === answer);
  const marks: Mark[] = [
    ...groundMarks(data, parts, frame),
    ...(data.form === 'bars' ? [] : places.map((place) => leader(place, parts))),
    ...places.map((place) => bodyMark(place, data)),
    ...(chosen ? [outline(chosen, data)] : []),
    ...places.flatMap((place, i) => badgeMarks(place, i, data, parts, frame, place === chosen)),
    ...(data.key && cards ? cardMarks(cards.set, data.key, answer, cards.top, cards.spare, frame) : []),
  ];
  const scales: Scales = axis ? { axis } : {};
  return { marks, scales };
};

/** The line that bars stand on, the whole that parts are parts of, the axis of a timeline. */
function groundMarks({ form }: SpotData, { ground, axis, years }: Layout, { stage }: Frame): Mark[] {
  const { x, y, width, height } = ground;
  if (form === 'parts')
    return [{ ...corners(ground), shape: 'rect', key: 'whole', group: 'ornament', radius: 6, fill: 'line' }];
  const at = axis ? y + height / 2 : y + height;
  const line: Mark = {
    shape: 'line',
    key: 'ground',
    group: 'ornament',
    x1: x,
    y1: at,
    x2: x + width,
    y2: at,
    stroke: 'faint',
    strokeWidth: 4,
  };
  if (!axis) return [line];
  const foot = y + height;
  const ticks = yearTicks(axis.domain, stage.name === 'narrow' || width < 900 ? 5 : 9);
  return [
    line,
    ...ticks.map((year): Mark => ({
      shape: 'line',
      key: `tick-${year}`,
      group: 'axis',
      x1: { scale: 'axis', value: year },
      y1: at,
      x2: { scale: 'axis', value: year },
      y2: foot + 6,
      stroke: 'faint',
      strokeWidth: 3,
    })),
    ...(years
      ? ticks.map((year): Mark => ({
          shape: 'text',
          key: `year-${year}`,
          group: 'label',
          x: { scale: 'axis', value: year },
          y: foot + 12 + stage.type.small,
          lines: [String(year)],
          size: stage.type.small,
          weight: 400,
          anchor: 'middle',
          fill: 'muted',
        }))
      : []),
  ];
}

const corners = ({ x, y, width, height }: Box) => ({ x1: x, y1: y, x2: x + width, y2: y + height });
const centre = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

const leader = ({ id, badge, body }: Place, { disc }: Layout): Mark => ({
  shape: 'line',
  key: `leader-${id}`,
  group: 'ornament',
  x1: badge.x,
  y1: badge.y + disc,
  x2: centre(body).x,
  y2: body.y,
  stroke: 'muted',
  strokeWidth: 2,
});

/** While asking all marks look the same: how a fact is known is part of the answer. */
function bodyMark({ id, body }: Place, { form, key }: SpotData): Mark {
  const name = key?.names[id];
  const tone: Token = key && id === key.mark ? 'gold' : 'gold-3';
  const style = name ? kindStyle(name.kind, tone) : kindStyle('actual', tone);
  const mark = { key: `mark-${id}`, group: 'data', ...(name && { fact: name.fact }), ...style } as const;
  if (form === 'timeline')
    return {
      ...mark,
      shape: 'circle',
      ...centre(body),
      r: body.width / 2,
      ...(name && isAhead(name.kind) && { fill: 'ground' }),
    };
  const gap = form === 'parts' ? 2 : 0;
  const { x, width } = body;
  return { ...mark, shape: 'rect', ...corners({ ...body, x: x + gap, width: width - 2 * gap }), radius: 4 };
}

const OUTLINE = 6;
function outline({ body }: Place, { form }: SpotData): Mark {
  const mark = { key: 'chosen', group: 'data', fill: 'none', stroke: 'ink', strokeWidth: 5 } as const;
  if (form === 'timeline') return { ...mark, shape: 'circle', ...centre(body), r: body.width / 2 + OUTLINE + 2 };
  const { x, y, width, height } = body;
  const around = { x: x - OUTLINE, y: y - OUTLINE, width: width + 2 * OUTLINE, height: height + 2 * OUTLINE };
  return { ...mark, shape: 'rect', ...corners(around), radius: 8 };
}

/** The letter of a mark; the right one is gold and has a check beside it. */
function badgeMarks(
  { id, badge: { x, y } }: Place,
  i: number,
  { key }: SpotData,
  { disc }: Layout,
  { stage, box }: Frame,
  chosen: boolean,
): Mark[] {
  const right = key?.mark === id;
  const filled = right || chosen;
  const size = stage.type.small;
  const aside = disc + SIZES.check + 4;
  return [
    {
      shape: 'circle',
      key: `badge-${id}`,
      group: 'data',
      x,
      y,
      r: disc,
      fill: right ? 'gold' : chosen ? 'ink' : 'panel',
      stroke: right ? 'gold' : chosen ? 'ink' : 'faint',
      strokeWidth: 3,
    },
    {
      shape: 'text',
      key: `letter-${id}`,
      group: 'data',
      x,
      y: y + size * 0.35,
      lines: [letterOf(i)],
      size,
      weight: 700,
      anchor: 'middle',
      fill: filled ? 'ground' : 'ink',
    },
    ...(right ? check(x + (aside + SIZES.check > box.x + box.width - x ? -aside : aside), y) : []),
  ];
}

const check = (x: number, y: number): Mark[] => [
  { shape: 'circle', key: 'check', group: 'label', x, y, r: SIZES.check, fill: 'gold' },
  {
    shape: 'path',
    key: 'check',
    group: 'label',
    points: [
      { key: 'left', x: x - 7, y: y + 1 },
      { key: 'foot', x: x - 2, y: y + 6 },
      { key: 'right', x: x + 7, y: y - 5 },
    ],
    curve: 'linear',
    stroke: 'ground',
    strokeWidth: 4,
  },
];
