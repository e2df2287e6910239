import type { Mark } from '../../src/scene/index.ts';
import type { Layout } from './layout.ts';
import { carriedOn, levelOf, onX, onY, type LineData, type LineView } from './model.ts';
import { TONES } from './pace-words.ts';

/** Where the pace of the past would lead: ways to the level, the range between them, the years in which they meet it. */
export function paces(data: LineData, view: LineView, layout: Layout, domain: readonly [number, number]): Mark[] {
  const level = levelOf(data);
  const shown = data.paces.slice(0, view.paces);
  if (!level || !shown.length) return [];
  const { plot } = layout;
  const ways = shown.map((pace) => carriedOn(pace, level.value));
  const marks: Mark[] = [];
  if (ways.length === 2)
    marks.push({
      shape: 'path',
      key: 'range',
      group: 'data',
      curve: 'linear',
      closed: true,
      points: [
        ...ways[0]!.map(({ key, at, value }) => ({ key: `a${key}`, x: onX(at), y: onY(value) })),
        ...[...ways[1]!].reverse().map(({ key, at, value }) => ({ key: `b${key}`, x: onX(at), y: onY(value) })),
      ],
      fill: 'jade',
      opacity: 0.22,
    });
  shown.forEach(({ reached }, i) => {
    const tone = TONES[i]!;
    const at = reached.value;
    marks.push(
      {
        shape: 'path',
        key: `pace-${i}`,
        group: 'data',
        curve: 'monotone',
        points: ways[i]!.map(({ key, at: year, value }) => ({ key, x: onX(year), y: onY(value) })),
        stroke: tone,
        strokeWidth: 5,
        dash: [14, 9],
      },
      {
        shape: 'line',
        key: `pace-drop-${i}`,
        group: 'label',
        x1: onX(at),
        x2: onX(at),
        y1: onY(level.value),
        y2: plot.bottom,
        stroke: tone,
        strokeWidth: 2.5,
        dash: [3, 8],
        opacity: 0.8,
      },
      {
        shape: 'circle',
        key: `pace-end-${i}`,
        group: 'data',
        fact: reached.id,
        x: onX(at),
        y: onY(level.value),
        r: 12,
        fill: 'ground',
        stroke: tone,
        strokeWidth: 4,
        dash: [5, 4],
      },
    );
  });
  const drops = shown.map(({ reached }) => reached.value);
  marks.push({
    shape: 'line',
    key: 'range-years',
    group: 'data',
    x1: onX(Math.min(...drops), -4),
    x2: onX(Math.max(...drops), 4),
    y1: plot.bottom,
    y2: plot.bottom,
    stroke: 'jade',
    strokeWidth: 9,
  });
  return layout.paces ? [...marks, ...layout.paces(domain, shown.length)] : marks;
}
