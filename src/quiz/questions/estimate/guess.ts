import { project, type Frame, type Mark } from '../../../scene/index.ts';
import { THUMB, keepInside, on, valueSize, type Layout } from './axis-layout.ts';
import type { AxisData } from './schema.ts';

/** What the thumb becomes when it can no longer be moved: a dot on the upper edge of the track. */
export const DOT = 18;
/** Thickness of the line from the guess to the truth, along the same edge. */
export const GAP = 10;

/** The visitor's guess: its value above, a thumb to drag below. */
export function guessMarks(
  { unit, axis }: AxisData,
  guess: number,
  { scale, caption, value, track: { top }, middle }: Layout,
  frame: Frame,
  revealed: boolean,
  two = false,
): Mark[] {
  const wide = valueSize(frame, two);
  const words = frame.format(guess, unit);
  const size = Math.min(wide, (wide * frame.box.width) / frame.measure(words, wide, 700));
  const [radius, y] = revealed ? [DOT, top + GAP / 2] : [THUMB, middle];
  const [stemFrom, stemTo] = [value + wide * 0.3, y - radius];
  const centred = (text: string, tall: number, weight: 400 | 700) =>
    ({
      shape: 'text',
      group: 'label',
      x: keepInside(project(scale, guess), frame.measure(text, tall, weight), frame.box),
      lines: [text],
      size: tall,
      weight,
      anchor: 'middle',
    }) as const;
  const stem: Mark = {
    shape: 'line',
    key: 'guess-stem',
    group: 'data',
    x1: on(guess),
    y1: stemFrom,
    x2: on(guess),
    y2: stemTo,
    stroke: 'ink',
    strokeWidth: 4,
  };
  return [
    ...(stemFrom < stemTo ? [stem] : []),
    { shape: 'circle', key: 'thumb', group: 'data', x: on(guess), y, r: radius, fill: 'ink' },
    ...(revealed ? [] : [chevron(guess, -1, y, guess === axis.from), chevron(guess, 1, y, guess === axis.to)]),
    {
      ...centred(two ? player(frame, 1) : frame.word('quiz.guess'), frame.stage.type.small, 400),
      key: 'guess-caption',
      y: caption,
      fill: 'muted',
    },
    { ...centred(words, size, 700), key: 'guess-value', y: value, fill: 'ink' },
  ];
}

/** The second player's guess, from below: a diamond where the first has a disc, its value under the axis. */
export function rivalMarks(
  { unit }: AxisData,
  guess: number,
  { scale, rival, track: { bottom }, middle }: Layout,
  frame: Frame,
  revealed: boolean,
): Mark[] {
  const wide = valueSize(frame, true);
  const words = frame.format(guess, unit);
  const size = Math.min(wide, (wide * frame.box.width) / frame.measure(words, wide, 700));
  const [radius, y] = revealed ? [DOT * 1.2, middle] : [THUMB * 1.15, bottom + THUMB * 0.35];
  const text = (
    key: string,
    line: string,
    tall: number,
    weight: 400 | 700,
    at: number,
    fill: 'muted' | 'sky',
  ): Mark => ({
    shape: 'text',
    key,
    group: 'label',
    x: keepInside(project(scale, guess), frame.measure(line, tall, weight), frame.box),
    y: at,
    lines: [line],
    size: tall,
    weight,
    anchor: 'middle',
    fill,
  });
  const corner = (key: string, across: number, down: number) => ({
    key,
    x: on(guess, across * radius),
    y: y + down * radius,
  });
  return [
    {
      shape: 'path',
      key: 'rival-thumb',
      group: 'data',
      points: [corner('top', 0, -1), corner('right', 1, 0), corner('bottom', 0, 1), corner('left', -1, 0)],
      curve: 'linear',
      closed: true,
      fill: 'sky',
      stroke: 'ground',
      strokeWidth: 3,
    },
    text('rival-value', words, size, 700, rival.value, 'sky'),
    text('rival-caption', player(frame, 2), frame.stage.type.small, 400, rival.caption, 'muted'),
  ];
}

const player = (frame: Frame, number: number): string => frame.word('quiz.player').replace('{player}', String(number));

/** An arrow on the thumb; at an end of the axis only the one that leads back can be seen. */
const chevron = (guess: number, side: -1 | 1, y: number, blocked: boolean): Mark => ({
  shape: 'path',
  key: side < 0 ? 'thumb-left' : 'thumb-right',
  group: 'data',
  points: [
    { key: 'top', x: on(guess, side * 10), y: y - 11 },
    { key: 'tip', x: on(guess, side * 20), y },
    { key: 'bottom', x: on(guess, side * 10), y: y + 11 },
  ],
  curve: 'linear',
  stroke: 'ground',
  strokeWidth: 5,
  opacity: blocked ? 0 : 1,
});
