import { LINE_HEIGHT, locate, project, type Box, type Frame, type Mark, type Scale } from '../../src/scene/index.ts';
import { blockOf, type Block } from './block.ts';
import {
  askedPoint,
  atOf,
  carriedOn,
  heights,
  levelOf,
  onX,
  onY,
  situations,
  span,
  timeScale,
  yearText,
  type LineData,
  type Plot,
  type Situation,
} from './model.ts';
import { wordsBelow, wordsWithin } from './pace-words.ts';
import { along, trouble, type Obstacles, type Spot } from './room.ts';

/** A block of words and where it stands beside the place that it is tied to. */
export interface Placed {
  readonly block: Block;
  readonly dx: number;
  readonly dy: number;
  readonly align: 'start' | 'middle' | 'end';
}

/** Everything whose place is the same at every step, so that nothing jumps when the next thing comes. */
export interface Layout {
  readonly plot: Plot;
  /** Words of the points, in their order. */
  readonly points: readonly Placed[];
  /** Words above the level: of the year that was said, and of the target (tied to the right edge). */
  readonly said?: Placed;
  readonly target?: Placed;
  /** The years of so many of the paces, in words. */
  readonly paces?: PaceMarks;
  /** Height of the strip below the chart that they have to themselves. */
  readonly foot: number;
}

/** Between the level and the words above it: a guess of a year is put on a track along the level. */
export const TRACK = 64;
/** Width of the upright lane in which a value is guessed. */
export const LANE = 88;
const gapAbove = ({ guess }: LineData): number => (guess?.what === 'year' ? TRACK / 2 + 14 : 30);

export const axisRoom = ({ stage: { type } }: Frame): number => type.small * 1.9;

export function layoutOf(data: LineData, frame: Frame): Layout {
  const { box, stage } = frame;
  const large =
    stage.type.large *
    (box.height < 480 ? 0.95 : stage.name !== 'narrow' ? 1.25 : stage.textSize === 'large' ? 0.92 : 1.05);
  const { said, target, head } = wordsAbove(data, frame, large);
  const [low, high] = heights(data);
  const plotOver = (foot: number): Plot => {
    const bottom = box.y + box.height - axisRoom(frame) - foot;
    const y = { type: 'linear', domain: [low, high], range: [bottom, box.y + head] } as const;
    return { left: box.x, right: box.x + box.width, top: box.y + head, bottom, y };
  };
  const { paces, foot } = placePaces(data, plotOver(0), frame);
  const plot = plotOver(foot);
  const above = { ...(said && { said }), ...(target && { target }) };
  const taken = (domain: readonly [number, number]): Box[] =>
    paces && !foot ? boxesOf(paces(domain, data.paces.length), timeScale(plot, domain), frame) : [];
  return {
    plot,
    points: pointWords(data, plot, { ...above, taken }, large, frame),
    ...above,
    ...(paces && { paces }),
    foot,
  };
}

type PaceMarks = (domain: readonly [number, number], shown: number) => Mark[];

/**
 * Words of the paces: in the free room below their ways, or beyond the year in which the last of them arrives, where
 * that is wide enough at every step; else in a strip below the chart.
 */
function placePaces(data: LineData, plot: Plot, frame: Frame): { paces?: PaceMarks; foot: number } {
  if (!data.paces.length) return { foot: 0 };
  const { box } = frame;
  if (frame.stage.name === 'landscape') {
    const inside = [belowWays, beyondWays]
      .map((room) => ({
        room,
        words: wordsWithin(
          data,
          paceDomains(data).map((domain) => room(data, plot, domain)),
          frame,
        ),
      }))
      .reduce((a, b) => ((b.words?.size ?? 0) > (a.words?.size ?? 0) ? b : a));
    const { room, words } = inside;
    if (words)
      return {
        paces: (domain, shown) => {
          const { y, height } = room(data, plot, domain);
          // Tied to a year, they go along when the years move.
          const left = (by: number) =>
            room === belowWays
              ? onX(firstReached(data), by - ASIDE - words.width)
              : onX(lastReached(data), by + BEYOND);
          return words.marks(left, y + (height - words.height) * (room === belowWays ? 0.4 : 0.5), shown);
        },
        foot: 0,
      };
  }
  const below = wordsBelow(data, box.width, frame);
  const foot = below.height + 22;
  return { paces: (_, shown) => below.marks((by) => box.x + by, box.y + box.height - below.height, shown), foot };
}

const ASIDE = 22;
const BEYOND = 48;
const firstReached = ({ paces }: LineData): number => Math.min(...paces.map(({ reached }) => reached.value));
const lastReached = ({ paces }: LineData): number => Math.max(...paces.map(({ reached }) => reached.value));

const paceDomains = (data: LineData): [number, number][] =>
  data.steps.flatMap((view, i) => (view.paces ? [stepSpan(data, i)] : []));

/** The room below the ways ahead, left of where the first comes down to the axis, right of the last point. */
function belowWays(data: LineData, plot: Plot, domain: readonly [number, number]): Box {
  const last = data.points.reduce((a, b) => (atOf(b.fact) > atOf(a.fact) ? b : a)).fact;
  const x = timeScale(plot, domain);
  const from = project(x, atOf(last)) + 30;
  const to = project(x, firstReached(data)) - ASIDE;
  const top = project(plot.y, Math.min(last.value, ...data.paces.map((pace) => pace.from.value))) + 20;
  return { x: from, y: top, width: to - from, height: plot.bottom - 20 - top };
}

/** The room below the level, right of where the last of the ways comes down. */
function beyondWays(data: LineData, plot: Plot, domain: readonly [number, number]): Box {
  const x = timeScale(plot, domain);
  const from = project(x, lastReached(data)) + BEYOND;
  const top = project(plot.y, levelOf(data)?.value ?? 0) + 40;
  return { x: from, y: top, width: plot.right - from, height: plot.bottom - 20 - top };
}

type Above = Pick<Layout, 'said' | 'target'> & { readonly taken?: (domain: readonly [number, number]) => Box[] };

/** Around texts that stand at years, or at fixed places. */
const boxesOf = (marks: readonly Mark[], time: Scale, { measure }: Frame): Box[] =>
  marks.flatMap((mark) => {
    if (mark.shape !== 'text' || typeof mark.y !== 'number') return [];
    const { x, y, lines, size, weight } = mark;
    const left = locate(x, { x: time });
    const width = Math.max(...lines.map((line) => measure(line, size, weight)));
    return [{ x: left, y: y - size * 0.95, width, height: size * (1.21 + (lines.length - 1) * LINE_HEIGHT) }];
  });

/** How the words of the points may be set: smaller, and at last with nothing but the year, until they cover nothing. */
const SETTINGS = [
  { factor: 1, words: true },
  { factor: 0.85, words: true },
  { factor: 1, words: false },
  { factor: 0.85, words: false },
  { factor: 0.7, words: false },
  { factor: 0.56, words: false },
] as const;

function pointWords(data: LineData, plot: Plot, above: Above, large: number, frame: Frame): Placed[] {
  const { stage } = frame;
  const wide = stage.name === 'landscape';
  const all = data.points.map((_, i) => i);
  let best: { points: Placed[]; trouble: number } | null = null;
  for (const { factor, words } of SETTINGS) {
    const blocks = data.points.map(({ fact, label }) => {
      const date = wide && words ? fact.date : yearText(atOf(fact));
      const small = stage.type.small * Math.max(0.87, factor);
      const width = wide ? 360 : stage.type.small * 8.4;
      const said = [date, ...(label && words ? [label] : [])];
      return blockOf({ fact, words: said, width, size: large * factor, small }, frame);
    });
    for (const order of [all, [...all].reverse()]) {
      const made = place(order, blocks, data, plot, above, frame);
      if (made.trouble === 0) return made.points;
      if (!best || made.trouble < best.trouble) best = made;
    }
  }
  return best?.points ?? [];
}

/** Sets the words of one point after the other, each where it covers nothing that is there already. */
function place(
  order: readonly number[],
  blocks: readonly Block[],
  data: LineData,
  plot: Plot,
  above: Above,
  frame: Frame,
) {
  const points: Placed[] = [];
  let bad = 0;
  for (const i of order) {
    const best = bestPlace(blocks[i]!, i, points, data, plot, above, frame);
    points[i] = best.placed;
    bad += best.trouble;
  }
  return { points, trouble: bad };
}

/** The words of the target and of the year that was said, side by side above the level that both speak of. */
function wordsAbove(data: LineData, frame: Frame, large: number) {
  const { box, stage, measure } = frame;
  const { small } = stage.type;
  const gap = gapAbove(data);
  // The narrowest that the pole of the said year leaves on its left, at any step.
  const poles = data.said
    ? data.steps.flatMap((view, i) => {
        const domain = view.said ? stepSpan(data, i) : undefined;
        return domain ? [project(timeScale(edges(frame), domain), atOf(data.said!.fact))] : [];
      })
    : [];
  const pole = poles.length ? Math.min(...poles) : box.x + box.width / 2;
  const right = box.x + box.width;
  const leftOf = pole - box.x >= 0.3 * box.width;
  const saidWidth = leftOf ? pole - box.x - 18 : (right - pole) * 0.5;
  const targetWidth = data.said
    ? leftOf
      ? right - Math.max(...poles, pole) - 30
      : right - pole - saidWidth - 40
    : box.width * 0.6;
  const said = data.said && {
    block: blockOf(
      { fact: data.said.fact, words: [data.said.label], width: Math.min(saidWidth, 620), size: large, small },
      frame,
    ),
    align: leftOf ? ('end' as const) : ('start' as const),
  };
  const least = data.target ? measure(data.target.fact.number, large, 700) : 0;
  const target = data.target && {
    block: blockOf(
      {
        fact: data.target.fact,
        words: [data.target.label, data.target.fact.date],
        width: Math.max(least, Math.min(targetWidth, 620)),
        size: large,
        small,
      },
      frame,
    ),
    align: 'end' as const,
  };
  const tallest = Math.max(said?.block.height ?? 0, target?.block.height ?? 0);
  const head = levelOf(data) ? tallest + gap : large * 1.3 + small * 1.5;
  return {
    head,
    said: said && { ...said, dx: leftOf ? -18 - said.block.width : 18, dy: -gap - said.block.height },
    target: target && { ...target, dx: -target.block.width, dy: -gap - target.block.height },
  };
}

const edges = ({ box }: Frame): Plot => ({
  left: box.x,
  right: box.x + box.width,
  top: 0,
  bottom: 0,
  y: { type: 'linear', domain: [0, 1], range: [0, 1] },
});
const stepSpan = (data: LineData, step: number): [number, number] => span(data, data.steps[step]!);

/** What it costs that words stand in another order than their points. */
const ASTRAY = 3;
/** From the middle of a point to its words. */
const NEAR = 24;

/** The place beside a point where its words cover nothing at any step; the first that will do, from the best on. */
function bestPlace(
  block: Block,
  index: number,
  before: readonly (Placed | undefined)[],
  data: LineData,
  plot: Plot,
  above: Above,
  frame: Frame,
): { placed: Placed; trouble: number } {
  const { width: w, height: h } = block;
  const { fact } = data.points[index]!;
  // Where a guess is put stays free: the visitor's mark comes there.
  const clear = askedPoint(data)?.fact.id === fact.id ? LANE / 2 + (frame.stage.textSize === 'large' ? 8 : 14) : 0;
  const [left, right] = clear ? [-w - clear, clear] : [-w + 14, -14];
  const middle = (dy: number): Placed[] => (clear ? [] : [{ block, dx: -w / 2, dy, align: 'middle' }]);
  const tries: Placed[] = [
    ...(clear ? [-h, -h + 14, -h / 2, -20] : [-h + 12, -h / 2, -12]).flatMap((dy): Placed[] => [
      { block, dx: -w - Math.max(NEAR, clear), dy, align: 'end' },
      { block, dx: Math.max(NEAR, clear), dy, align: 'start' },
    ]),
    ...(clear ? [{ block, dx: clear, dy: 0, align: 'start' as const }] : []),
    ...[0, 20, 40, 60, 80, 110].flatMap((more): Placed[] => [
      { block, dx: left, dy: -NEAR - more - h, align: 'end' },
      ...middle(-NEAR - more - h),
      { block, dx: right, dy: -NEAR - more - h, align: 'start' },
    ]),
    ...[0, 20, 40, 60, 80].flatMap((more): Placed[] => [
      { block, dx: clear || 14, dy: NEAR + more, align: 'start' },
      ...middle(NEAR + more),
      { block, dx: clear ? left : -w, dy: NEAR + more, align: 'end' },
    ]),
  ];
  const room = roomOf(plot, frame);
  const views = situations(data).map((now) => ({
    x: project(timeScale(plot, now.domain), atOf(fact)),
    others: before.map((other, i) => {
      if (!other) return null;
      const at = project(timeScale(plot, now.domain), atOf(data.points[i]!.fact));
      return { later: i > index, middle: at + other.dx + other.block.width / 2 };
    }),
    things: obstacles(data, before, above, plot, now, frame),
  }));
  const y = project(plot.y, fact.value);
  const cost = (placed: Placed) =>
    views.reduce((sum, { x, others, things }) => {
      const box = boxAt(placed, x, y);
      const middle = box.x + w / 2;
      // Words that stand in another order than their points would be read as those of the other.
      const astray = others.some((other) => other && other.later !== other.middle > middle);
      return sum + trouble(box, things, room, 6) + (astray ? ASTRAY : 0);
    }, 0);
  const ranked = tries.map((placed, i) => ({ placed, trouble: cost(placed), rank: i }));
  return ranked.reduce((a, b) => (b.trouble * 10 + b.rank < a.trouble * 10 + a.rank ? b : a));
}

export const roomOf = ({ left, right, bottom }: Plot, { box }: Frame): Box => ({
  x: left,
  y: box.y - 8,
  width: right - left,
  height: bottom - box.y + 4,
});

export const boxAt = ({ block: { width, height }, dx, dy }: Placed, x: number, y: number): Box => ({
  x: x + dx,
  y: y + dy,
  width,
  height,
});

/** What stands in the chart: the whole line, what lies ahead as far as it is told, and the words placed so far. */
export function obstacles(
  data: LineData,
  placed: readonly (Placed | undefined)[],
  above: Above,
  plot: Plot,
  { domain, view }: Situation,
  frame: Frame,
): Obstacles {
  const { small } = frame.stage.type;
  const x = timeScale(plot, domain);
  const spot = (at: number, value: number): Spot => ({ x: project(x, at), y: project(plot.y, value) });
  const points = data.points.map(({ fact }) => spot(atOf(fact), fact.value));
  const goal = levelOf(data)?.value;
  const height = project(plot.y, goal ?? 0);
  const told = data.paces.slice(0, view.paces ? 2 : 0);
  const asked = view.guess ? askedPoint(data) : undefined;
  const lane = asked && project(x, atOf(asked.fact));
  const zero = frame.measure(zeroText(data, frame), small) + 10;
  return {
    dots: [
      ...along(points),
      ...(goal === undefined || !(view.target || view.said || told.length || (view.guess && !asked))
        ? []
        : along([
            { x: plot.left, y: height },
            { x: plot.right, y: height },
          ])),
      ...told.flatMap((pace) => along(carriedOn(pace, goal ?? 0).map(({ at, value }) => spot(at, value)))),
    ],
    boxes: [
      ...points.map(({ x: px, y: py }) => ({ x: px - 10, y: py - 10, width: 20, height: 20 })),
      ...placed.flatMap((item, i) => (item ? [boxAt(item, points[i]!.x, points[i]!.y)] : [])),
      ...(view.said && above.said && data.said ? [boxAt(above.said, project(x, atOf(data.said.fact)), height)] : []),
      ...(view.target && above.target ? [boxAt(above.target, plot.right, height)] : []),
      ...(lane === undefined ? [] : [{ x: lane - LANE / 2, y: plot.top, width: LANE, height: plot.bottom - plot.top }]),
      ...(told.length && above.taken ? above.taken(domain) : []),
      { x: plot.left, y: plot.bottom - small * 1.5, width: zero, height: small * 1.5 },
    ],
  };
}

/** The foot of the chart says that it is nought, and of what. */
export const zeroText = (data: LineData, { format }: Frame): string => format(0, data.points[0]!.fact.unit);

/** Ties words to a value on the scales. */
export const tiedTo = (at: number, value: number) => ({
  x: (by: number) => onX(at, by),
  y: (by: number) => onY(value, by),
});
