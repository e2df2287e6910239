import type { Frame, Mark, PathPoint } from '../../src/scene/index.ts';
import type { Standing } from './stops.ts';

/** How much the ground is rounded: the fall of the arc at the edges of the box. */
const FALL = 26;
const POINTS = 32;
/** A plumb line shorter than this is only a speck. */
const STUB = 24;

/** The height of the ground in the middle of the box, above a line of words. */
export const horizonY = ({ box }: Frame, line: number): number => box.y + box.height - line - FALL * 0.6;

/** The round of the Earth at the foot of a climb, and from each stage a plumb line down to it. */
export function horizon(frame: Frame, line: number, { stops }: Standing): Mark[] {
  const { box } = frame;
  const ground = (x: number) => {
    const aside = (x - box.x - box.width / 2) / (box.width / 2);
    return horizonY(frame, line) + FALL * 0.6 * aside * aside;
  };
  const arc = (): PathPoint[] =>
    Array.from({ length: POINTS + 1 }, (_, i) => {
      const x = box.x + (box.width * i) / POINTS;
      return { key: String(i), x, y: ground(x) };
    });
  const plumb = stops.flatMap(({ stage, x, foot }): Mark[] =>
    foot === undefined || ground(x) - foot < STUB
      ? []
      : [
          {
            shape: 'line',
            key: `plumb-${stage}`,
            group: 'ornament',
            x1: x,
            y1: foot,
            x2: x,
            y2: ground(x),
            stroke: 'line',
            strokeWidth: 3,
          },
        ],
  );
  return [
    {
      shape: 'path',
      key: 'ground',
      group: 'ornament',
      curve: 'linear',
      points: arc(),
      stroke: 'gold-3',
      strokeWidth: 4,
    },
    ...plumb,
  ];
}
