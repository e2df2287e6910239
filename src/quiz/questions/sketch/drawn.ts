import { project, wrap, type Box, type Frame, type Mark } from '../../../scene/index.ts';
import { fieldOf, valueAt } from './knots.ts';
import { onX, onY, type Layout } from './layout.ts';
import type { Wish } from './place.ts';
import type { SketchAnswer, SketchAsk } from './schema.ts';

/** The dots at the stations: as long as they can be moved, and then. */
const HANDLE = 17;
const DOT = 9;

/** The visitor's line. */
export function drawnMarks(ask: SketchAsk, line: SketchAnswer, revealed: boolean): Mark[] {
  if (!line.length) return [];
  const field = fieldOf(ask);
  const dots = ask.stations.flatMap(({ at }, i): Mark[] => {
    const value = valueAt(field, line, at);
    return value === null
      ? []
      : [
          {
            shape: 'circle',
            key: `drawn-${i}`,
            group: 'data',
            x: onX(at),
            y: onY(value),
            r: revealed ? DOT : HANDLE,
            fill: 'ink',
            stroke: 'ground',
            strokeWidth: 3,
          },
        ];
  });
  return [
    {
      shape: 'path',
      key: 'drawn',
      group: 'data',
      points: [field.start, ...line].map(([at, value]) => ({ key: String(at), x: onX(at), y: onY(value) })),
      curve: 'linear',
      stroke: 'ink',
      strokeWidth: 6,
    },
    ...dots,
  ];
}

/** The value at the end of the visitor's line. */
export function drawnWish(ask: SketchAsk, line: SketchAnswer, { x, y, short }: Layout, frame: Frame): Wish[] {
  const end = line.at(-1);
  if (!end) return [];
  const [at, value] = end;
  return [
    {
      key: 'drawn',
      x: project(x, at),
      y: project(y, value),
      lines: [frame.word('quiz.sketch-yours').replace('{value}', short(frame.format(value, ask.unit)))],
      size: frame.stage.type.small,
      weight: 700,
      fill: 'ink',
    },
  ];
}

/**
 * Before the first touch: ways to go on from the last point, as steep up as down, so that none is suggested; and the box
 * that they take.
 */
export function invite(ask: SketchAsk, { x, y, plot, zone }: Layout): { marks: Mark[]; box: Box } {
  const { start } = fieldOf(ask);
  const from = { x: project(x, start[0]), y: project(y, start[1]) };
  const reach = Math.min(150, (zone.right - zone.left) * 0.35);
  const rise = Math.min(reach * 0.6, from.y - plot.top, plot.bottom - from.y);
  const rises = rise < 12 ? [0] : [-rise, 0, rise];
  const marks = rises.map((dy, i): Mark => {
    const share = reach / Math.hypot(reach, dy);
    const to = (length: number) => [from.x + length * share, from.y + (length * share * dy) / reach] as const;
    const [[x1, y1], [x2, y2]] = [to(32), to(reach)];
    return {
      shape: 'line',
      key: `invite-${i}`,
      group: 'ornament',
      x1,
      y1,
      x2,
      y2,
      stroke: 'muted',
      strokeWidth: 4,
      dash: [12, 10],
    };
  });
  return { marks, box: { x: from.x, y: from.y - rise, width: reach, height: 2 * rise } };
}

/** "Draw on here", in the middle of the room to draw in, where there is room for it. */
export function inviteWish({ plot, zone }: Layout, frame: Frame): Wish[] {
  const { small } = frame.stage.type;
  const style = { size: small, weight: 400 } as const;
  const width = zone.right - zone.left - 60;
  const lines = wrap(frame.word('quiz.sketch-here'), width, style, frame.measure);
  if (lines.some((line) => frame.measure(line, small) > width)) return [];
  return [
    { key: 'invite', x: (zone.left + zone.right) / 2, y: (plot.top + plot.bottom) / 2, lines, ...style, fill: 'muted' },
  ];
}
