import { project, type Frame } from '../../src/scene/index.ts';
import { blockOf, type Block } from './block.ts';
import { LANE } from './lane.ts';
import { askedPoint, atOf, situations, timeScale, yearText, type LineData, type Plot } from './model.ts';
import { obstacles, roomOf, type Above } from './obstacles.ts';
import { boxAt, type Placed } from './placed.ts';
import { trouble } from './room.ts';

/** How the words of the points may be set: smaller, and at last with nothing but the year, until they cover nothing. */
const SETTINGS = [
  { factor: 1, words: true },
  { factor: 0.85, words: true },
  { factor: 1, words: false },
  { factor: 0.85, words: false },
  { factor: 0.7, words: false },
  { factor: 0.56, words: false },
] as const;

/** Words of the points, in their order, each where it covers nothing at any step. */
export function pointWords(data: LineData, plot: Plot, above: Above, large: number, frame: Frame): Placed[] {
  const { stage } = frame;
  const wide = stage.name === 'landscape';
  const all = data.points.map((_, i) => i);
  let best: { points: Placed[]; trouble: number } | null = null;
  for (const { factor, words } of SETTINGS) {
    const blocks = data.points.map(({ fact, label }) => {
      const date = wide && words ? fact.date : yearText(atOf(fact));
      const small = stage.type.small * Math.max(0.87, factor);
      const width = wide ? 360 : stage.type.small * 8.4;
      const said = [date, ...(label && words && label !== date ? [label] : [])];
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
