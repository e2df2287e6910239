import type { Mark, PathMark, PathPoint, Token } from '../../src/scene/index.ts';

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
 * ornament and nothing else: no ring counts anything. Only its star turns: all of it turning is half a stage drawn anew in
 * every frame. `turn`: by how much, in turns.
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
  const path = { shape: 'path', group: 'ornament', curve: 'linear', strokeWidth: 1.6 } as const;
  const around = (count: number, share: (i: number) => number): PathPoint[] =>
    Array.from({ length: count }, (_, i) => ({ key: String(i), ...on(cx, cy, radius * share(i), i / count) }));
  const zigzag = (name: string, count: number, inner: number, outer: number, stroke: Token): PathMark => ({
    ...path,
    key: `teeth-${name}`,
    closed: true,
    stroke,
    points: around(2 * count, (i) => (i % 2 ? inner : outer)),
  });
  const circles = (key: string, count: number, share: number, r: number, stroke: Token): PathMark => ({
    ...path,
    key,
    curve: 'rings',
    r: radius * r,
    stroke,
    points: around(count, () => share),
  });
  const beads = 48;
  const bands = [
    { name: 'wide', share: 0.742, count: 72, tone: 'gold-3' },
    { name: 'middle', share: 0.602, count: 60, tone: 'gold-2' },
    { name: 'inner', share: 0.462, count: 48, tone: 'gold-3' },
  ] as const;
  const star = { rotate: (begin + turn) * 360, pivot: { x: cx, y: cy } };
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
    circles('bead', beads, 0.932, 0.02, 'gold-3'),
    circles('eye', beads, 0.932, 0.006, 'gold-2'),
    zigzag('outer', 96, 0.835, 0.875, 'gold-2'),
    ...bands.map(({ name, share, count, tone }, i) =>
      i === ringed
        ? circles(`rings-${name}`, count / 2, share, 0.022, tone)
        : zigzag(name, count, share - 0.023, share + 0.023, tone),
    ),
    zigzag('near', 72, 0.3, 0.34, 'gold-2'),
    // Between two rays of the star, a feather.
    ...Array.from({ length: rays }, (_, i): Mark => ({
      ...path,
      ...star,
      key: `feather-${i}`,
      stroke: 'gold-2',
      points: [-0.16, 0, 0.16].map((side, n): PathPoint => ({
        key: String(n),
        ...on(cx, cy, radius * (side ? 0.222 : 0.155), (i + 0.5 + side) / rays),
      })),
    })),
    { ...zigzag('rays', rays, 0.095, 0.225, 'gold'), ...star, strokeWidth: 2.4 },
  ];
}
