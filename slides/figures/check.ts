import type * as v from 'valibot';
import { fault, type Fault, type FactTable, type Path } from '../../src/content/index.ts';
import type { figuresData, figuresView } from './schema.ts';

/** A slide as its author wrote it: facts are ids. */
interface FiguresSlide {
  readonly data: v.InferInput<typeof figuresData>;
  readonly steps: readonly { readonly view: v.InferInput<typeof figuresView> }[];
}

/** More dots than this are dust. */
const MOST = 50_000;

/** What the shape of a slide cannot say: a figure for every step, and a crowd that can be looked over. */
export function checkFigures({ data: { items }, steps }: FiguresSlide, facts: FactTable, path: Path): Fault[] {
  const faults = items.flatMap(({ fact, among }, i): Fault[] => {
    const at = [...path, 'data', 'items', i];
    const crowd = among && facts.get(among.fact)?.value;
    if (items.findIndex((item) => item.fact === fact) < i)
      return [fault([...at, 'fact'], `"${fact}" is already an item of this slide`, 'Use every fact once.')];
    return typeof crowd === 'number' && !(crowd >= 2 && crowd <= MOST)
      ? [fault([...at, 'among', 'fact'], `cannot draw a crowd of ${crowd}`, `Use a fact from 2 to ${MOST}.`)]
      : [];
  });
  steps.forEach(({ view }, i) => {
    const at = [...path, 'steps', i, 'view'];
    if (view.shown > items.length)
      faults.push(
        fault([...at, 'shown'], `shows ${view.shown} of ${items.length} items`, `Use at most ${items.length}.`),
      );
    else if (view.among && !items[view.shown - 1]?.among)
      faults.push(
        fault(
          [...at, 'among'],
          'the large item has no crowd',
          `Add "among" to items[${view.shown - 1}], or delete it here.`,
        ),
      );
  });
  return faults;
}
