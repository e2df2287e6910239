import { LINE_HEIGHT, locate, type Box, type Frame, type Mark, type Scale } from '../../src/scene/index.ts';
import { levelWords } from './level-words.ts';
import { heights, timeScale, type LineData, type Plot } from './model.ts';
import { placePaces, type PaceMarks } from './pace-place.ts';
import type { Placed } from './placed.ts';
import { pointWords } from './point-words.ts';

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

const axisRoom = ({ stage: { type } }: Frame): number => type.small * 1.9;

/** Works out the places: first the words above the level and those of the paces, then the points' in what is left. */
export function layoutOf(data: LineData, frame: Frame): Layout {
  const { box, stage } = frame;
  const large =
    stage.type.large *
    (box.height < 480 ? 0.95 : stage.name !== 'narrow' ? 1.25 : stage.textSize === 'large' ? 0.92 : 1.05);
  const { said, target, head } = levelWords(data, frame, large);
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

/** Around texts that stand at years, or at fixed places. */
const boxesOf = (marks: readonly Mark[], time: Scale, { measure }: Frame): Box[] =>
  marks.flatMap((mark) => {
    if (mark.shape !== 'text' || typeof mark.y !== 'number') return [];
    const { x, y, lines, size, weight } = mark;
    const left = locate(x, { x: time });
    const width = Math.max(...lines.map((line) => measure(line, size, weight)));
    return [{ x: left, y: y - size * 0.95, width, height: size * (1.21 + (lines.length - 1) * LINE_HEIGHT) }];
  });
