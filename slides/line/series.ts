import type { NumericFact } from '../../src/content/index.ts';
import { kindStyle, type Mark } from '../../src/scene/index.ts';
import { blockMarks } from './block.ts';
import type { Layout } from './layout.ts';
import { atOf, onX, onY, type LineData, type LineView } from './model.ts';
import { tiedTo, type Placed } from './placed.ts';

/** What was reported: points with their numbers, a straight line from each to the next (what lay between, nobody says). */
export function series(data: LineData, view: LineView, { plot, points }: Layout): Mark[] {
  const shown = data.points.slice(0, view.points);
  const focus = view.focus?.id ?? (newest(view) ? shown.at(-1)?.fact.id : undefined);
  const corners = shown.map(({ fact }) => ({ key: fact.id, x: onX(atOf(fact)), y: onY(fact.value) }));
  const [first, last] = [corners[0], corners.at(-1)];
  const marks: Mark[] = [];
  if (first && last)
    marks.push(
      {
        shape: 'path',
        key: 'ground-below',
        group: 'data',
        curve: 'linear',
        closed: true,
        points: [{ key: 'from', x: first.x, y: plot.bottom }, ...corners, { key: 'to', x: last.x, y: plot.bottom }],
        fill: 'gold-3',
        opacity: 0.16,
      },
      { shape: 'path', key: 'line', group: 'data', curve: 'linear', points: corners, stroke: 'gold-2', strokeWidth: 6 },
    );
  shown.forEach(({ fact }, i) => {
    const stands = fact.id === focus;
    const at = { x: onX(atOf(fact)), y: onY(fact.value) };
    const { block, dx, dy, align } = points[i]!;
    marks.push(...lead(fact, points[i]!));
    marks.push(
      {
        shape: 'circle',
        key: `point-${fact.id}`,
        group: 'data',
        fact: fact.id,
        ...at,
        r: stands ? 18 : 13,
        ...pointStyle(fact.kind, stands),
      },
      ...blockMarks(block, {
        ...tiedTo(atOf(fact), fact.value),
        dx,
        dy,
        align,
        fill: stands ? 'gold' : 'ink',
        key: `point-${fact.id}`,
      }),
    );
  });
  return marks;
}

/** Until something ahead is spoken of, the newest point stands out. */
const newest = ({ said, paces, guess }: LineView): boolean => !said && !paces && guess !== 'ask';

function pointStyle(kind: string, stands: boolean) {
  const tone = stands ? 'gold' : 'gold-2';
  const style = kindStyle(kind, tone);
  return style.fill === 'none'
    ? { ...style, fill: 'ground' as const, strokeWidth: 4 }
    : style.stroke === 'none'
      ? { ...style, stroke: 'ground' as const, strokeWidth: 4 }
      : style;
}

/** A hairline to words that stand far from their point. */
function lead(fact: NumericFact, { block: { width, height }, dx, dy }: Placed): Mark[] {
  const gap = dy > 0 ? dy : -dy - height;
  if (gap < 50) return [];
  const to = { x: Math.min(dx + width - 16, Math.max(dx + 16, 0)), y: dy > 0 ? dy - 4 : dy + height + 6 };
  return [
    {
      shape: 'line',
      key: `lead-${fact.id}`,
      group: 'label',
      x1: onX(atOf(fact)),
      y1: onY(fact.value),
      x2: onX(atOf(fact), to.x),
      y2: onY(fact.value, to.y),
      stroke: 'faint',
      strokeWidth: 2.5,
    },
  ];
}
