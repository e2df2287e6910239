import { locate, type Mark, type Scales } from '../../../scene/index.ts';

/** Places that labels keep clear of: points weigh most, then what was drawn, then straight lines of the picture. */
export function trail(marks: readonly Mark[], scales: Scales): [number, number][] {
  return marks.flatMap((mark): [number, number][] => {
    if (mark.shape === 'circle') {
      const [x, y] = [locate(mark.x, scales), locate(mark.y, scales)];
      const r = mark.r;
      return [
        [x, y],
        [x - r, y],
        [x + r, y],
        [x, y - r],
        [x, y + r],
      ].flatMap((p) => [p, p] as [number, number][]);
    }
    if (mark.shape === 'line' || mark.shape === 'rect')
      return along(
        [locate(mark.x1, scales), locate(mark.y1, scales)],
        [locate(mark.x2, scales), locate(mark.y2, scales)],
        mark.shape === 'line' ? 30 : 6,
      );
    if (mark.shape !== 'path') return [];
    const points = mark.points.map((p): [number, number] => [locate(p.x, scales), locate(p.y, scales)]);
    return points.slice(1).flatMap((to, i) => along(points[i]!, to, 12));
  });
}

function along([x1, y1]: [number, number], [x2, y2]: [number, number], pitch: number): [number, number][] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / pitch));
  return Array.from({ length: count + 1 }, (_, i) => [x1 + ((x2 - x1) * i) / count, y1 + ((y2 - y1) * i) / count]);
}
