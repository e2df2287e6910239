import type { ItemReport } from '../results/index.ts';

export const SORTS = ['facility', 'discrimination', 'n'] as const;
export type SortKey = (typeof SORTS)[number];

/** How a table of questions is sorted; `down`: the largest first. */
export interface Sorting {
  readonly by: SortKey;
  readonly down: boolean;
}

const valueOf = (item: ItemReport, by: SortKey): number | null => (by === 'facility' ? item.facility.value : item[by]);

/** The questions in an order; those whose value is not known stand last either way, equals stay as they were. */
export function sortItems(items: readonly ItemReport[], { by, down }: Sorting): readonly ItemReport[] {
  return [...items].sort((one, other) => {
    const [a, b] = [valueOf(one, by), valueOf(other, by)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return down ? b - a : a - b;
  });
}

/** The sorting after the head of a column was touched: another column begins with its smallest, the same one turns. */
export const turn = (now: Sorting, by: SortKey): Sorting => ({ by, down: now.by === by && !now.down });
