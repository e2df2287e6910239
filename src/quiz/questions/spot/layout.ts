import { project, spread, type Box, type Frame, type Scale } from '../../../scene/index.ts';
import { fitCards, type Cards } from './cards.ts';
import type { SpotData } from './schema.ts';
import { yearsOf } from './years.ts';

/** Where one mark stands. */
export interface Place {
  readonly id: string;
  /** The bar, the part, or the square around the dot. */
  readonly body: Box;
  /** Middle of the disc with its letter. */
  readonly badge: { readonly x: number; readonly y: number };
  /** Its button: nowhere less than a finger wide, and all its own. */
  readonly target: Box;
}

export interface Layout {
  readonly places: readonly Place[];
  /** Radius of the discs. */
  readonly disc: number;
  /** Where the bars stand, the whole of the parts, or the axis. */
  readonly ground: Box;
  readonly axis: Extract<Scale, { type: 'linear' | 'log' }> | null;
  /** Is there room for the years under the axis? */
  readonly years: boolean;
  readonly cards: { readonly set: Cards; readonly top: number; readonly spare: number } | null;
}

/** Radii of a letter's disc, of the check beside it and of a dot. */
export const SIZES = { asking: 38, revealed: 24, small: 18, check: 16, dot: 17 } as const;
/** Room above the discs or beside them for the outline of what was chosen. */
const EDGE = 8;
/** Width and height of a letter's button, where its neighbours leave it: 44 px on the smallest stage, a phone in two languages. */
const FINGER = 108;
/** The least that can be seen of a part. */
const SLIVER = 10;
/** Between chart and names, and with how little room for the chart it is the second. */
const UNDER = [22, 10] as const;
const LITTLE = 150;
/** A chart so high gives room to the rows of names, up to this much between two of them. */
const ENOUGH = 200;
const AIR = 14;
const MOST = { bars: 460, parts: 420, timeline: 420 } as const;

/** The whole picture: while asking the chart has all the room, later it makes way for the names. */
export function layout(data: SpotData, answer: string | null, frame: Frame): Layout {
  const { box } = frame;
  const ids = data.marks.map(({ id }) => id);
  const set = data.key && fitCards(data.key, ids, answer, data.form === 'bars', frame);
  const under = UNDER[set && box.height - set.height < LITTLE ? 1 : 0];
  const room = box.height - (set ? set.height + under : 0);
  // Rows of names get some air as soon as the chart is large enough; what is left goes around everything.
  const gaps = set ? set.rows.length - 1 : 0;
  const loose = Math.max(0, Math.min(room - ENOUGH, AIR * gaps));
  const height = Math.min(room - loose, MOST[data.form]);
  const chart: Box = { ...box, y: box.y + (room - height - loose) / 2, height };
  return {
    ...(data.form === 'bars' ? columns(data, chart, frame) : line(data, chart, frame)),
    cards: set && { set, top: chart.y + height + under, spare: loose },
  };
}

type Chart = Omit<Layout, 'cards'>;

const discOf = (key: SpotData['key'], { height }: Box): number =>
  !key ? SIZES.asking : height < LITTLE ? SIZES.small : SIZES.revealed;

function columns({ marks, key }: SpotData, chart: Box, { box }: Frame): Chart {
  const disc = discOf(key, chart);
  const width = chart.width / marks.length;
  const bar = Math.min(150, width * 0.6);
  const edge = chart.height < LITTLE ? EDGE / 2 : EDGE;
  const foot = chart.y + chart.height - 2 * disc - edge - 6;
  const top = chart.y + edge;
  const most = Math.max(...marks.map(({ value }) => value));
  return {
    disc,
    ground: { x: chart.x, y: top, width: chart.width, height: foot - top },
    axis: null,
    years: false,
    places: marks.map(({ id, value }, i) => {
      const x = chart.x + width * (i + 0.5);
      const height = Math.max(SLIVER / 2, (foot - top) * (most > 0 ? value / most : 0));
      return {
        id,
        body: { x: x - bar / 2, y: foot - height, width: bar, height },
        badge: { x, y: foot + edge + 4 + disc },
        target: { x: x - width / 2 + 6, y: box.y, width: width - 12, height: box.height },
      };
    }),
  };
}

/** One bar or one axis, and above it the letters, which make room for one another. */
function line(data: SpotData, chart: Box, { stage, box }: Frame): Chart {
  const { marks, key, form } = data;
  const disc = discOf(key, chart);
  const words = stage.type.small * 1.5 + 16;
  const free = chart.height - 2 * disc - 2 * EDGE;
  const years = form === 'timeline' && free > words + 2 * SIZES.dot + 16;
  const thick = form === 'parts' ? Math.min(130, free * 0.6) : 2 * SIZES.dot;
  const left = free - thick - (years ? words : 0);
  const leader = Math.min(left, 120);
  const top = chart.y + EDGE + (left - leader) / 2;
  const ground: Box = { ...chart, y: top + 2 * disc + leader, height: thick };
  const axis = form === 'timeline' ? axisOf(data, ground) : null;
  const bodies = axis ? dots(data, axis, ground) : parts(data, ground);
  const gap = Math.min(FINGER + 4, chart.width / marks.length);
  const byPlace = bodies.map((body, i) => ({ at: middle(body), i })).sort((a, b) => a.at - b.at);
  const starts = spread(
    byPlace.map(({ at }) => ({ at: at - gap / 2, length: gap })),
    chart.x,
    chart.x + chart.width,
    0,
  );
  const badges = new Map(byPlace.map(({ i }, place) => [i, starts[place]! + gap / 2]));
  const y = top + disc;
  return {
    disc,
    ground,
    axis,
    years,
    places: marks.map(({ id }, i) => {
      const x = badges.get(i)!;
      const target = Math.max(box.y, y - FINGER / 2);
      return {
        id,
        body: bodies[i]!,
        badge: { x, y },
        target: { x: x - gap / 2 + 2, y: target, width: gap - 4, height: FINGER },
      };
    }),
  };
}

const middle = ({ x, width }: Box): number => x + width / 2;

function axisOf({ marks }: SpotData, { x, width }: Box): NonNullable<Layout['axis']> {
  return { type: 'linear', domain: yearsOf(marks.map(({ value }) => value)), range: [x + 48, x + width - 48] };
}

/** Dots are as large as their neighbours let them be. */
function dots({ marks }: SpotData, axis: NonNullable<Layout['axis']>, { y, height }: Box): Box[] {
  const places = marks.map(({ value }) => project(axis, value));
  const gaps = places.flatMap((place, i) => places.slice(0, i).map((other) => Math.abs(place - other)));
  const r = Math.max(7, Math.min(SIZES.dot, ...gaps.map((gap) => gap / 2 - 1)));
  return places.map((place) => ({ x: place - r, y: y + height / 2 - r, width: 2 * r, height: 2 * r }));
}

/** Parts one after the other, in the order shown; what is nearly nothing can still be seen, at the cost of the others. */
function parts({ marks, whole }: SpotData, ground: Box): Box[] {
  const shares = marks.map(({ value }) => value / (whole || 1));
  const raised = shares.map((share) => Math.max(SLIVER, share * ground.width));
  const over = raised.reduce((sum, width) => sum + width, 0) - ground.width * Math.min(1, sumOf(shares));
  const large = raised.reduce((sum, width) => sum + (width > SLIVER ? width : 0), 0);
  const widths = raised.map((width) => (width > SLIVER && over > 0 ? width - (over * width) / large : width));
  return widths.map((width, i) => ({ ...ground, x: ground.x + sumOf(widths.slice(0, i)), width }));
}
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The mark that a touch means: of bars the one in whose column it is, else the nearest one or its letter. */
export function markAt(
  { places, disc, axis }: Layout,
  form: SpotData['form'],
  point: { readonly x: number; readonly y: number },
): string {
  const off = ({ body, badge }: Place): number => {
    if (form === 'bars') return Math.abs(point.x - badge.x);
    const toBadge = Math.max(0, Math.hypot(point.x - badge.x, point.y - badge.y) - disc);
    const toBody = axis
      ? Math.max(0, Math.hypot(point.x - middle(body), point.y - body.y - body.height / 2) - body.width / 2)
      : Math.hypot(
          Math.max(0, body.x - point.x, point.x - body.x - body.width),
          Math.max(0, body.y - point.y, point.y - body.y - body.height),
        );
    return Math.min(toBadge, toBody);
  };
  const beside = ({ body }: Place): number => Math.hypot(point.x - middle(body), point.y - body.y - body.height / 2);
  return places.reduce((best, place) => {
    const nearer = off(place) - off(best) || beside(place) - beside(best);
    return nearer < 0 ? place : best;
  }).id;
}
