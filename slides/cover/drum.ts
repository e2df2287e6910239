import type { Mark, PathPoint, Token } from '../../src/scene/index.ts';

/** Places on a circle; angles in turns, 0 at the top, clockwise. */
const on = (cx: number, cy: number, r: number, turn: number): { x: number; y: number } => ({
  x: cx + r * Math.sin(2 * Math.PI * turn),
  y: cy - r * Math.cos(2 * Math.PI * turn),
});

/** No two old drums are alike: so many rays has the star, and one of the inner bands carries rings instead of teeth. */
export interface Pattern {
  readonly rays: number;
  readonly ringed: number;
  /** How far the star is turned. */
  readonly begin: number;
}

/** The drum of a slide, told apart from the others by what the slide says. */
export function patternOf(text: string): Pattern {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
  return { rays: [10, 12, 14, 16][hash % 4]!, ringed: Math.floor(hash / 4) % 3, begin: (hash % 12) / 240 };
}

/**
 * The face of a bronze drum, etched in gold: a star, bands of teeth and of ringed dots, between plain circles. It is
 * ornament and nothing else: no ring counts anything.
 */
export function drum(cx: number, cy: number, radius: number, turn: number, { rays, ringed, begin }: Pattern): Mark[] {
  const ring = (name: string, share: number, stroke: Token, strokeWidth = 2): Mark => ({
    shape: 'circle',
    key: `ring-${name}`,
    group: 'ornament',
    x: cx,
    y: cy,
    r: radius * share,
    stroke,
    strokeWidth,
  });
  /** Points at equal distances around the middle; the whole of them is turned by so much. */
  const around = (name: string, stroke: Token, count: number, share: (i: number) => number, by: number) => ({
    shape: 'path' as const,
    key: name,
    group: 'ornament' as const,
    stroke,
    strokeWidth: 1.6,
    points: Array.from({ length: count }, (_, i): PathPoint => ({
      key: String(i),
      ...on(cx, cy, radius * share(i), i / count),
    })),
    rotate: by * 360,
    pivot: { x: cx, y: cy },
  });
  const zigzag = (name: string, count: number, inner: number, outer: number, stroke: Token, by: number): Mark => ({
    ...around(`teeth-${name}`, stroke, 2 * count, (i) => (i % 2 ? inner : outer), by),
    closed: true,
    curve: 'linear',
    ...(name === 'rays' && { strokeWidth: 2.4 }),
  });
  const circles = (name: string, count: number, share: number, r: number, stroke: Token, by: number): Mark => ({
    ...around(name, stroke, count, () => share, by),
    curve: 'rings',
    r: radius * r,
  });
  const beads = 48;
  const bands = [
    { name: 'wide', share: 0.742, count: 72, tone: 'gold-3', by: turn / 2 },
    { name: 'middle', share: 0.602, count: 60, tone: 'gold-2', by: -turn },
    { name: 'inner', share: 0.462, count: 48, tone: 'gold-3', by: turn },
  ] as const;
  const star = begin + turn / 2;
  return [
    ring('rim', 1, 'gold-3', 3),
    ring('rim-inner', 0.975, 'gold-3', 1.5),
    ring('beads', 0.89, 'gold-3', 1.5),
    ring('teeth', 0.825, 'gold-2', 2),
    ring('field-outer', 0.682, 'faint', 1.5),
    ring('field', 0.67, 'faint', 1.5),
    ring('field-middle', 0.538, 'faint', 1.5),
    ring('field-inner', 0.526, 'faint', 1.5),
    ring('star-outer', 0.392, 'faint', 1.5),
    ring('star', 0.27, 'gold-2', 2.5),
    ring('star-inner', 0.255, 'gold', 1.5),
    circles('bead', beads, 0.932, 0.02, 'gold-3', turn / 3),
    circles('eye', beads, 0.932, 0.006, 'gold-2', turn / 3),
    zigzag('outer', 96, 0.835, 0.875, 'gold-2', -turn),
    ...bands.map(({ name, share, count, tone, by }, i) =>
      i === ringed
        ? circles(`rings-${name}`, count / 2, share, 0.022, tone, by)
        : zigzag(name, count, share - 0.023, share + 0.023, tone, by),
    ),
    zigzag('near', 72, 0.3, 0.34, 'gold-2', -turn / 2),
    // Between two rays of the star, a feather.
    ...Array.from({ length: rays }, (_, i): Mark => ({
      shape: 'path',
      key: `feather-${i}`,
      group: 'ornament',
      curve: 'linear',
      stroke: 'gold-2',
      strokeWidth: 1.6,
      points: [-0.16, 0, 0.16].map((side, n): PathPoint => ({
        key: String(n),
        ...on(cx, cy, radius * (side ? 0.222 : 0.155), (i + 0.5 + side) / rays),
      })),
      rotate: star * 360,
      pivot: { x: cx, y: cy },
    })),
    zigzag('rays', rays, 0.095, 0.225, 'gold', star),
  ];
}
