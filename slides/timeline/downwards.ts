import { project, spread, type Frame, type Mark, type Scale } from '../../src/scene/index.ts';
import { axis, type Axis } from './axis.ts';
import { block, blockMarks, dateSize } from './block.ts';
import { dot, lead } from './marker.ts';
import { at, type Event } from './model.ts';

/** From the line to its blocks, and between one block and the next. */
const BESIDE = 84;
const APART = 26;

/** Do all blocks fit under one another? */
export function fitsDownwards(shown: readonly Event[], frame: Frame): boolean {
  const { box } = frame;
  const width = box.x + box.width - axis(frame, true).at - BESIDE;
  const heights = shown.map((event) => block(event, width, frame).height);
  return heights.reduce((sum, height) => sum + height + APART, -APART) <= box.height;
}

/** Portrait and narrow: the line on the left, blocks beside it in order. */
export function downwards(
  shown: readonly Event[],
  focus: string | undefined,
  time: Scale,
  line: Axis,
  frame: Frame,
): Mark[] {
  const { box } = frame;
  const x = line.at + BESIDE;
  const blocks = shown.map((event) => block(event, box.x + box.width - x, frame));
  const half = dateSize(frame) * 0.66;
  const tops = spread(
    blocks.map(({ event, height }) => ({ at: project(time, event.fact.at ?? 0) - half, length: height })),
    box.y,
    box.y + box.height,
    APART,
  );
  return blocks.flatMap((item, i): Mark[] => {
    const { event } = item;
    const focused = event.id === focus;
    const top = tops[i]!;
    return [
      lead(event, focused, [
        { key: 'dot', x: line.at, y: at(event.fact.at ?? 0) },
        { key: 'end', x: x - 14, y: top + half },
      ]),
      dot(event, focused, line, true),
      ...blockMarks(item, x, top, focused, frame),
    ];
  });
}
