import type * as v from 'valibot';
import { fault, type Fault, type FactTable, type Path } from '../../src/content/index.ts';
import type { contrastData, contrastView } from './schema.ts';

/** A slide as its author wrote it: facts are ids. */
interface ContrastSlide {
  readonly data: v.InferInput<typeof contrastData>;
  readonly steps: readonly { readonly view: v.InferInput<typeof contrastView> }[];
}

/** What the shape of a contrast cannot say: no bead goes where there is no pair, or no word to go to. */
export function checkContrast({ data, steps }: ContrastSlide, _facts: FactTable, path: Path): Fault[] {
  const { pairs, sides } = data;
  const onward = pairs.map((pair) => pair.beyond !== undefined);
  const faults = onward.flatMap((goes, i) =>
    goes && !sides.beyond
      ? [
          fault(
            [...path, 'data', 'pairs', i, 'beyond'],
            'goes on to a side that has no head',
            'Add data.sides.beyond, or delete "beyond" here.',
          ),
        ]
      : [],
  );
  const last = onward.lastIndexOf(true) + 1;
  steps.forEach(({ view }, i) => {
    const { shown, turned = 0, beyond = 0 } = view;
    const most = (name: keyof typeof view, value: number, limit: number, of: string) => {
      if (value > limit)
        faults.push(fault([...path, 'steps', i, 'view', name], `is ${value}, but ${of}`, `Use at most ${limit}.`));
    };
    most('shown', shown, pairs.length, `there are ${pairs.length} pairs`);
    most('turned', turned, shown, `only ${shown} are shown`);
    most('beyond', beyond, turned, `only ${turned} have turned`);
    if (beyond <= turned) most('beyond', beyond, last, `no pair after the first ${last} has a word beyond`);
  });
  return faults;
}
