import type { Box } from '../../src/scene/index.ts';

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Rows of circles of one size, each row nested into the one above, or (`square`) straight below it. */
interface Rows {
  readonly counts: readonly number[];
  readonly square: boolean;
}

/** Height of a nested row, as a share of the diameter. */
const NESTED = Math.sqrt(3) / 2;
/** Air between two circles, as a share of the diameter. */
const AIR = 0.05;

/** The largest circles of one size for `count` things in a box: equal rows, or rows that differ by one in turn. */
export function rowsOfDiscs(count: number, box: Box, most: number): Disc[] {
  if (!count) return [];
  const best = patterns(count).reduce((a, b) => (diameter(b, box) > diameter(a, box) * 1.02 ? b : a));
  const d = Math.min(most, diameter(best, box));
  const pitch = d * (best.square ? 1 : NESTED);
  const { counts } = best;
  const equal = counts.length > 1 && !best.square && counts[0] === counts[1];
  const top = box.y + (box.height - d - (counts.length - 1) * pitch) / 2;
  return counts.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, i): Disc => {
      const shift = equal ? (row % 2 ? 0.25 : -0.25) : 0;
      return {
        x: box.x + box.width / 2 + (i - (inRow - 1) / 2 + shift) * d,
        y: top + d / 2 + row * pitch,
        r: (d * (1 - AIR)) / 2,
      };
    }),
  );
}

function diameter({ counts, square }: Rows, { width, height }: Box): number {
  const equal = counts.length > 1 && !square && counts[0] === counts[1];
  const across = Math.max(...counts) + (equal ? 0.5 : 0);
  return Math.min(width / across, height / (1 + (counts.length - 1) * (square ? 1 : NESTED)));
}

function patterns(count: number): Rows[] {
  const found: Rows[] = [];
  for (let first = 1; first <= count; first++)
    for (const other of [first, first - 1, first + 1]) {
      const counts: number[] = [];
      let left = count;
      while (left > 0 && other > 0) {
        counts.push(counts.length % 2 ? other : first);
        left -= counts.at(-1)!;
      }
      if (left !== 0) continue;
      found.push({ counts, square: false });
      if (other === first) found.push({ counts, square: true });
    }
  return found;
}
