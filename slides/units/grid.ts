/** A grid of square cells, filled row by row. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell in pixels of the stage. */
  readonly pitch: number;
}

/** A count that comes out in full rows is worth cells this much smaller. */
const EVEN = 0.72;

/**
 * The grid with the largest cells for `count` places in `width` x `height`; where cells need be little smaller for it,
 * one whose rows are all full, so that the edge of 50,000 in 100,000 is a straight line.
 */
export function fitGrid(count: number, width: number, height: number): Grid {
  const grid = (columns: number): Grid => {
    const rows = Math.ceil(count / columns);
    return { columns, rows, pitch: Math.min(width / columns, height / rows) };
  };
  const best = (from: readonly number[]) =>
    from.map(grid).reduce<Grid>((a, b) => (b.pitch > a.pitch ? b : a), { columns: count, rows: 1, pitch: 0 });
  const near = Math.sqrt((count * width) / height);
  const around = Array.from({ length: 9 }, (_, i) => Math.max(1, Math.round(near) - 4 + i));
  const even = divisors(count).filter((n) => count < 100 || n % 10 === 0);
  const free = best(around);
  const full = best(even);
  return full.pitch >= free.pitch * EVEN ? full : free;
}

/** The numbers that divide a count, from 1 up. */
function divisors(count: number): number[] {
  const small: number[] = [];
  for (let n = 1; n * n <= count; n++) if (count % n === 0) small.push(n);
  const large = small.filter((n) => n * n < count).map((n) => count / n);
  return [...small, ...large.reverse()];
}
