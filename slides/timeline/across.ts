import { project, spread, type Frame, type Mark, type Scale } from '../../src/scene/index.ts';
import type { Axis } from './axis.ts';
import { block, blockMarks } from './block.ts';
import { dot, lead } from './marker.ts';
import { at, sideOf, type Event, type TimelineData } from './model.ts';

/** The shortest hairlines up and down: below the line stand the years. */
const STEMS = [34, 60] as const;

/** Width of each of the blocks that share a side of the line. */
const widthOf = (own: readonly Event[], { box }: Frame): number =>
  Math.min(440, box.width / Math.max(3, own.length) - 30);

/** Does every block fit into its half above or below the line? */
export const fitsAcross = (data: TimelineData, shown: readonly Event[], frame: Frame): boolean =>
  [0, 1].every((side) => {
    const own = shown.filter((event) => sideOf(event, data) === side);
    return own.every((event) => block(event, widthOf(own, frame), frame).height + STEMS[side]! <= frame.box.height / 2);
  });

/** Landscape: blocks above and below the line in turn (an event keeps its side), pushed apart, led to by hairlines. */
export function across(
  data: TimelineData,
  shown: readonly Event[],
  focus: string | undefined,
  time: Scale,
  line: Axis,
  frame: Frame,
): Mark[] {
  const { box } = frame;
  return [0, 1].flatMap((side) => {
    const own = shown.filter((event) => sideOf(event, data) === side);
    const blocks = own.map((event) => block(event, widthOf(own, frame), frame));
    const starts = spread(
      blocks.map(({ event, width }) => ({
        at: project(time, event.fact.at ?? 0) - width / 2,
        length: width,
      })),
      box.x,
      box.x + box.width,
      44,
    );
    return blocks.flatMap((item, i): Mark[] => {
      const { event, height, width } = item;
      const focused = event.id === focus;
      const x = starts[i]!;
      const stem = Math.min(78, Math.max(STEMS[side]!, box.height / 2 - height));
      const top = side === 0 ? line.at - stem - height : line.at + stem;
      const end = side === 0 ? line.at - stem + 12 : line.at + stem - 12;
      return [
        lead(event, focused, [
          { key: 'dot', x: at(event.fact.at ?? 0), y: line.at },
          { key: 'end', x: Math.min(x + width, Math.max(x, project(time, event.fact.at ?? 0))), y: end },
        ]),
        dot(event, focused, line, false),
        ...blockMarks(item, x, top, focused, frame),
      ];
    });
  });
}
