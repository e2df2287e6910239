import type { Mark } from '../../src/scene/index.ts';
import { blockMarks } from './block.ts';
import type { Layout } from './layout.ts';
import { atOf, levelOf, onX, onY, type LineData, type LineView } from './model.ts';
import { tiedTo } from './placed.ts';

const DASH = [10, 9];

/** The height that is to be reached, all along the chart, and the target on it. */
export function target(data: LineData, view: LineView, { plot, target: words }: Layout): Mark[] {
  const level = levelOf(data);
  const marks: Mark[] = [];
  if (level && (view.target || view.said || view.paces || (view.guess && data.guess?.what === 'year')))
    marks.push({
      shape: 'line',
      key: 'level',
      group: 'axis',
      x1: plot.left,
      x2: plot.right,
      y1: onY(level.value),
      y2: onY(level.value),
      stroke: 'gold-3',
      strokeWidth: 2.5,
      dash: DASH,
    });
  if (!data.target || !view.target || !words) return marks;
  const { fact } = data.target;
  const stands = !view.said && !view.paces && !view.guess && (!view.focus || view.focus.id === fact.id);
  marks.push(
    {
      shape: 'circle',
      key: 'target',
      group: 'data',
      fact: fact.id,
      x: onX(atOf(fact)),
      y: onY(fact.value),
      r: stands ? 22 : 18,
      fill: 'ground',
      stroke: 'gold',
      strokeWidth: 4,
      dash: [7, 6],
    },
    ...blockMarks(words.block, {
      x: (by) => plot.right + by,
      y: (by) => onY(fact.value, by),
      dx: words.dx,
      dy: words.dy,
      align: words.align,
      fill: stands ? 'gold' : 'ink',
      key: 'target',
    }),
  );
  return marks;
}

/** A flag at the year that somebody named, on the height that was to be reached by then. */
export function said(data: LineData, view: LineView, { said: words }: Layout): Mark[] {
  if (!data.said || !view.said || !words) return [];
  const { fact, level } = data.said;
  const at = atOf(fact);
  const { dx, dy, align, block } = words;
  const top = dy + 4;
  const side = align === 'end' ? 1 : -1;
  const stands = !view.paces && !view.guess;
  return [
    {
      shape: 'line',
      key: 'said-pole',
      group: 'label',
      fact: fact.id,
      x1: onX(at),
      x2: onX(at),
      y1: onY(level.value),
      y2: onY(level.value, top),
      stroke: 'ink',
      strokeWidth: 3,
    },
    {
      shape: 'path',
      key: 'said-flag',
      group: 'label',
      fact: fact.id,
      curve: 'linear',
      closed: true,
      points: [
        { key: 'a', x: onX(at), y: onY(level.value, top) },
        { key: 'b', x: onX(at, side * 54), y: onY(level.value, top + 17) },
        { key: 'c', x: onX(at), y: onY(level.value, top + 34) },
      ],
      fill: stands ? 'vermilion' : 'panel',
      stroke: 'ink',
      strokeWidth: 2.5,
      dash: [7, 5],
    },
    {
      shape: 'circle',
      key: 'said',
      group: 'data',
      fact: fact.id,
      x: onX(at),
      y: onY(level.value),
      r: 9,
      fill: 'ground',
      stroke: 'ink',
      strokeWidth: 3,
      dash: [5, 4],
    },
    ...blockMarks(block, { ...tiedTo(at, level.value), dx, dy, align, fill: 'ink', key: 'said' }),
  ];
}
