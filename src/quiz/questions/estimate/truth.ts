import { kindStyle, project, type Frame, type Mark } from '../../../scene/index.ts';
import { fromZero, keepInside, on, truthSize, type Layout } from './axis-layout.ts';
import { GAP } from './guess.ts';
import type { Revealed } from './schema.ts';

/** Thickness of the bar of the truth, along the lower edge of the track. */
const BAND = 16;

/**
 * The truth on the visitor's own axis: a bar where a length means something, a line across the track, its words under
 * the axis, and how far it is from the guess.
 */
export function truthMarks(data: Revealed, guess: number | null, parts: Layout, frame: Frame): Mark[] {
  return [
    ...(fromZero(data) ? [bar(data, parts)] : []),
    ...(guess === null || guess === data.key.value ? [] : [distance(data, guess, parts)]),
    line(data, parts, frame),
    words(data, parts, frame),
  ];
}

function bar({ key }: Revealed, { scale, track: { bottom } }: Layout): Mark {
  const style = kindStyle(key.kind, 'gold');
  const from = on(scale.domain[0]);
  return {
    shape: 'rect',
    key: 'truth-bar',
    group: 'data',
    fact: key.id,
    x1: from,
    y1: bottom - BAND,
    x2: on(key.value),
    y2: bottom,
    // Gold beside the gold of the anchor needs an edge.
    ...(style.strokeWidth ? style : { ...style, stroke: 'ground', strokeWidth: 3 }),
    enter: { x2: from },
  };
}

const distance = ({ key }: Revealed, guess: number, { track: { top } }: Layout): Mark => ({
  shape: 'rect',
  key: 'distance',
  group: 'data',
  x1: on(guess),
  y1: top,
  x2: on(key.value),
  y2: top + GAP,
  fill: 'vermilion',
  enter: { x2: on(guess) },
});

const line = ({ key }: Revealed, { track: { top }, under }: Layout, frame: Frame): Mark => ({
  shape: 'line',
  key: 'truth-line',
  group: 'data',
  fact: key.id,
  x1: on(key.value),
  y1: top - 10,
  x2: on(key.value),
  y2: under - truthSize(frame) * 1.02,
  stroke: 'gold',
  strokeWidth: 7,
});

function words({ key }: Revealed, { scale, under }: Layout, frame: Frame): Mark {
  const { box, word, measure } = frame;
  const wide = truthSize(frame);
  const text = word('quiz.truth').replace('{value}', key.stated);
  const size = Math.min(wide, (wide * box.width) / measure(text, wide, 700));
  return {
    shape: 'text',
    key: 'truth',
    group: 'label',
    fact: key.id,
    x: keepInside(project(scale, key.value), measure(text, size, 700), box),
    y: under,
    lines: [text],
    size,
    weight: 700,
    anchor: 'middle',
    fill: 'gold',
  };
}
