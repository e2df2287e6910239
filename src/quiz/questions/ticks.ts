import { ticks } from 'd3-array';
import type { Axis } from './steps.ts';

/** More labels than this are a ruler, not an axis. */
const MOST = 11;

/** Values that an axis may label, the fullest set first; a picture takes the first that fits. */
export function tickSets(axis: Axis): number[][] {
  const sets = axis.scale === 'log' ? logSets(axis) : [10, 8, 5, 4, 3, 2].map((n) => ticks(axis.from, axis.to, n));
  const usable = sets.filter((set) => set.length >= 2 && set.length <= MOST);
  return usable.length ? usable : [[axis.from, axis.to]];
}

/** 1-2-5, 1-3 or only powers of ten; within less than a decade like a linear axis. */
function logSets({ from, to }: Axis): number[][] {
  const sets = [[1, 2, 5], [1, 3], [1]].map((leads) => leadTicks(from, to, leads));
  return [...sets, ...[8, 5, 3].map((n) => ticks(from, to, n).filter((value) => value > 0))];
}

/** Short marks without a label, by which a log axis shows what it is. */
export const minorTicks = (axis: Axis): number[] =>
  axis.scale === 'log' && axis.to / axis.from <= 1e5 ? leadTicks(axis.from, axis.to, [1, 2, 3, 4, 5, 6, 7, 8, 9]) : [];

function leadTicks(from: number, to: number, leads: readonly number[]): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(from)); 10 ** power <= to; power++)
    for (const lead of leads) {
      const value = Number((lead * 10 ** power).toPrecision(12));
      if (value >= from && value <= to) found.push(value);
    }
  return found;
}

export interface TickLabels {
  readonly labels: readonly string[];
  /** The words that all of them share, said once: "firms", "USD billion". Empty where there are none. */
  readonly unit: string;
}

/** Between words; the space inside "10 000", as French and others group digits, is none. */
const GAP = /(?<!\d)[\s\u00a0]|[\s\u00a0](?!\d)/;

/** Labels of ticks with the words of the unit said once. Plurals differ for 0 and 1, so these do not decide. */
export function tickLabels(values: readonly number[], format: (value: number) => string): TickLabels {
  const words = values.map((value) => format(value).split(GAP));
  const typical = words.filter((_, i) => values[i] !== 0 && values[i] !== 1);
  const [first = []] = typical;
  if (typical.length < 2) return { labels: values.map(format), unit: '' };
  const room = Math.min(...typical.map((w) => w.length)) - 1;
  const shared = (at: (w: readonly string[], i: number) => string | undefined): number => {
    let n = 0;
    while (n < room && typical.every((w) => at(w, n) === at(first, n))) n++;
    return n;
  };
  const before = shared((w, i) => w[i]);
  const after = Math.min(
    room - before,
    shared((w, i) => w.at(-1 - i)),
  );
  const labels = words.map((w) => {
    const start = Math.min(before, w.length - 1);
    return w.slice(start, Math.max(start + 1, w.length - after)).join('\u00a0');
  });
  return { labels, unit: [...first.slice(0, before), ...(after ? first.slice(-after) : [])].join(' ') };
}
