import type { Mark, PathPoint, Token } from '../../src/scene/index.ts';

/** Places on a circle; angles in turns, 0 at the top, clockwise. */
const on = (cx: number, cy: number, r: number, turn: number): { x: number; y: number } => ({
  x: cx + r * Math.sin(2 * Math.PI * turn),
  y: cy - r * Math.cos(2 * Math.PI * turn),
});

/**
 * The face of a bronze drum, etched in gold: a star, bands of teeth and of ringed dots, between plain circles. It is
 * ornament and nothing else: no ring counts anything.
 */
export function drum(cx: number, cy: number, radius: number, turn: number): Mark[] {
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
  const zigzag = (name: string, count: number, inner: number, outer: number, stroke: Token, by: number): Mark => ({
    shape: 'path',
    key: `teeth-${name}`,
    group: 'ornament',
    closed: true,
    curve: 'linear',
    stroke,
    strokeWidth: 1.6,
    points: Array.from({ length: 2 * count }, (_, i): PathPoint => ({
      key: String(i),
      ...on(cx, cy, radius * (i % 2 ? inner : outer), i / (2 * count) + by),
    })),
  });
  const beads = 48;
  return [
    ring('rim', 1, 'gold-3', 3),
    ring('rim-inner', 0.975, 'gold-3', 1.5),
    ring('beads', 0.89, 'gold-3', 1.5),
    ring('teeth', 0.825, 'gold-2', 2),
    ring('field', 0.7, 'faint', 1.5),
    ring('field-inner', 0.56, 'faint', 1.5),
    ring('star', 0.27, 'gold-2', 2.5),
    ring('star-inner', 0.25, 'gold', 1.5),
    ...Array.from({ length: beads }, (_, i): Mark => ({
      shape: 'circle',
      key: `bead-${i}`,
      group: 'ornament',
      ...on(cx, cy, radius * 0.932, i / beads + turn / 3),
      r: radius * 0.019,
      stroke: 'gold-3',
      strokeWidth: 1.6,
    })),
    zigzag('outer', 96, 0.835, 0.875, 'gold-2', -turn),
    zigzag('wide', 72, 0.72, 0.765, 'gold-3', turn / 2),
    zigzag('middle', 60, 0.58, 0.625, 'gold-2', -turn),
    zigzag('inner', 48, 0.44, 0.485, 'gold-3', turn),
    zigzag('near', 60, 0.3, 0.34, 'gold-2', -turn / 2),
    zigzag('rays', 14, 0.1, 0.225, 'gold', turn / 2),
  ];
}
