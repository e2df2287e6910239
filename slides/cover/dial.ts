import type { Mark, Token } from '../../src/scene/index.ts';

/** A band of ticks: so many, from here to there (shares of the radius), so wide in pixels. */
interface Ticks {
  readonly name: string;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly wide: number;
  readonly tone: Token;
}

const TICKS: readonly Ticks[] = [
  { name: 'small', count: 400, from: 0.9, to: 0.94, wide: 1.6, tone: 'gold-3' },
  { name: 'middle', count: 80, from: 0.86, to: 0.94, wide: 2.2, tone: 'gold-2' },
  { name: 'large', count: 20, from: 0.81, to: 0.94, wide: 3.2, tone: 'gold' },
];
const RINGS: readonly (readonly [name: string, share: number, stroke: Token, strokeWidth: number])[] = [
  ['rim', 1, 'gold-3', 3],
  ['rim-inner', 0.975, 'gold-3', 1.5],
  ['limb', 0.94, 'gold-2', 2],
  ['limb-inner', 0.78, 'faint', 1.5],
  ['field', 0.755, 'faint', 1.5],
  ['hoop', 0.36, 'gold-3', 2],
  ['hoop-inner', 0.335, 'faint', 1.5],
  ['hub', 0.09, 'gold-2', 2.5],
  ['pivot', 0.03, 'gold', 2],
];
const SPOKES = 6;
/** Half of the telescope's length and width, as shares of the radius: it is no hand, so both ends are alike. */
const TUBE = { reach: 0.755, aside: 0.03 };

/**
 * A divided circle with a telescope across it, as surveyors and astronomers had them, etched in gold. It is ornament and
 * nothing else: no tick counts anything. `turn`: where the telescope points, in turns.
 */
export function dial(x: number, y: number, radius: number, turn: number): Mark[] {
  const circle = { shape: 'circle', group: 'ornament', x, y } as const;
  const at = (share: number, by: number) => {
    const angle = 2 * Math.PI * by;
    return { x: x + radius * share * Math.sin(angle), y: y - radius * share * Math.cos(angle) };
  };
  return [
    ...RINGS.map(([name, share, stroke, strokeWidth]): Mark => ({
      ...circle,
      key: `ring-${name}`,
      r: radius * share,
      stroke,
      strokeWidth,
    })),
    // A circle as thick as a tick is long, dashed, is all of its ticks.
    ...TICKS.map(({ name, count, from, to, wide, tone }): Mark => {
      const r = (radius * (from + to)) / 2;
      const each = (2 * Math.PI * r) / count;
      return {
        ...circle,
        key: `ticks-${name}`,
        r,
        stroke: tone,
        strokeWidth: radius * (to - from),
        dash: [wide, each - wide],
      };
    }),
    ...Array.from({ length: SPOKES }, (_, i): Mark => {
      const [a, b] = [at(0.09, i / SPOKES - turn), at(0.335, i / SPOKES - turn)];
      return {
        shape: 'line',
        key: `spoke-${i}`,
        group: 'ornament',
        ...{ x1: a.x, y1: a.y, x2: b.x, y2: b.y },
        stroke: 'gold-3',
        strokeWidth: 2,
      };
    }),
    {
      shape: 'path',
      key: 'telescope',
      group: 'ornament',
      curve: 'linear',
      closed: true,
      stroke: 'gold-2',
      strokeWidth: 2.4,
      points: [
        [-TUBE.reach, -TUBE.aside],
        [TUBE.reach, -TUBE.aside],
        [TUBE.reach, TUBE.aside],
        [-TUBE.reach, TUBE.aside],
      ].map(([along, aside], i) => ({
        key: String(i),
        ...at(Math.hypot(along!, aside!), turn + bearing(along!, aside!)),
      })),
    },
  ];
}

/** Of a place along and beside the telescope, in turns from where it points. */
const bearing = (along: number, aside: number): number => Math.atan2(aside, along) / (2 * Math.PI);
