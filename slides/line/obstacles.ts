import { project, type Box, type Frame } from '../../src/scene/index.ts';
import { zeroText } from './axis.ts';
import { LANE } from './lane.ts';
import { askedPoint, atOf, carriedOn, levelOf, timeScale, type LineData, type Plot, type Situation } from './model.ts';
import { boxAt, type Placed } from './placed.ts';
import { along, type Obstacles, type Spot } from './room.ts';

/** Words that have their place before those of the points get theirs. */
export interface Above {
  readonly said?: Placed;
  readonly target?: Placed;
  /** What the words of the paces take inside the chart, where it shows a stretch of time. */
  readonly taken?: (domain: readonly [number, number]) => Box[];
}

/** Where words may stand: the chart, and a little above it. */
export const roomOf = ({ left, right, bottom }: Plot, { box }: Frame): Box => ({
  x: left,
  y: box.y - 8,
  width: right - left,
  height: bottom - box.y + 4,
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
