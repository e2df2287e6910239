import type { Axis } from './asks.ts';

/** Widths that are easy to say, in leading figures. */
const EASY = [1, 1.5, 2, 2.5, 3, 4, 5];
/** How many bands an axis is parted into, the best number first. */
const COUNTS = [4, 5, 3, 6];
const [FEWEST, MOST] = [Math.min(...COUNTS), Math.max(...COUNTS)];

/**
 * Edges between which a hall is asked where a number lies, both ends of the axis included: what can be said by raising a
 * hand. They come from the axis alone, so that they tell nothing of the number.
 */
export function bandEdges({ from, to, scale }: Axis): number[] {
  return scale === 'log' ? decades(from, to) : evenly(from, to);
}

function evenly(from: number, to: number): number[] {
  const isEasy = (count: number) => {
    const width = (to - from) / count;
    const leading = width / 10 ** Math.floor(Math.log10(width) + 1e-9);
    return EASY.some((easy) => Math.abs(easy - leading) < 1e-9);
  };
  const count = COUNTS.find(isEasy) ?? COUNTS[0]!;
  return Array.from({ length: count + 1 }, (_, i) => clean(from + ((to - from) * i) / count));
}

/** Powers of ten, and within two of them their thirds: 1, 3, 10, 30, 100. A short axis has too few of them, a long one each second. */
function decades(from: number, to: number): number[] {
  const leads = to / from > 100 * (1 + 1e-9) ? [1] : [1, 3];
  const inside: number[] = [];
  for (let power = Math.floor(Math.log10(from)); 10 ** power < to; power++)
    for (const lead of leads) {
      const edge = clean(lead * 10 ** power);
      if (edge > from && edge < to) inside.push(edge);
    }
  if (inside.length + 1 < FEWEST) return evenly(from, to);
  const by = Math.ceil((inside.length + 1) / MOST);
  return [from, ...inside.filter((_, i) => (i + 1) % by === 0), to];
}

/** Rounds away what binary fractions leave behind. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** The band that holds a value: its lower edge belongs to it. The first and the last have no end. */
export const bandOf = (edges: readonly number[], value: number): number =>
  edges.slice(1, -1).filter((edge) => edge <= value).length;
