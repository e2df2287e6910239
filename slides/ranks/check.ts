import type * as v from 'valibot';
import { fault, type Fault, type FactTable, type Path } from '../../src/content/index.ts';
import type { ranksData, ranksView } from './schema.ts';

/** A slide as its author wrote it: facts are ids. */
interface RanksSlide {
  readonly data: v.InferInput<typeof ranksData>;
  readonly steps: readonly { readonly view: v.InferInput<typeof ranksView> }[];
}

/** What the shape of a ranking cannot say: every rank has its rung, and what stands out is there. */
export function checkRanks({ data: { items, rungs }, steps }: RanksSlide, facts: FactTable, path: Path): Fault[] {
  const faults = items.flatMap(({ fact }, i): Fault[] => {
    const value = facts.get(fact)?.value;
    return typeof value === 'number' && !(Number.isInteger(value) && value >= 1 && value <= rungs)
      ? [
          fault(
            [...path, 'data', 'items', i, 'fact'],
            `"${fact}" is ${value}, and the ladder has rungs 1 to ${rungs}`,
            'Use a whole rank, or more rungs.',
          ),
        ]
      : [];
  });
  steps.forEach(({ view }, i) => {
    const at = [...path, 'steps', i, 'view'];
    if (view.shown > items.length)
      faults.push(
        fault([...at, 'shown'], `shows ${view.shown} of ${items.length} items`, `Use at most ${items.length}.`),
      );
    if (view.focus && !items.slice(0, view.shown).some(({ fact }) => fact === view.focus))
      faults.push(fault([...at, 'focus'], `"${view.focus}" is not shown here`, 'Name an item that this step shows.'));
  });
  return faults;
}
