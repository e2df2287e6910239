import type * as v from 'valibot';
import { fault, type Fault, type FactTable, type Path } from '../../src/content/index.ts';
import type { shareData, shareView } from './schema.ts';

/** A slide as its author wrote it: facts are ids. */
interface ShareSlide {
  readonly data: v.InferInput<typeof shareData>;
  readonly steps: readonly { readonly view: v.InferInput<typeof shareView> }[];
}

/** What the shape of a share cannot say: values within the hundred, and a question that does not give its answer away. */
export function checkShare({ data, steps }: ShareSlide, facts: FactTable, path: Path): Fault[] {
  const { levels, guess } = data;
  const asked = guess ? levels.findIndex(({ fact }) => fact === guess.of) : -1;
  const first = facts.get(levels[0]?.fact ?? '');
  const faults = levels.flatMap(({ fact: id }, i): Fault[] => {
    const fact = facts.get(id);
    const at = [...path, 'data', 'levels', i, 'fact'];
    if (!fact || fact.value === null) return [];
    if (fact.value < 0 || fact.value > 100)
      return [fault(at, `"${id}" is ${fact.value}, but the tray has a hundred cells`, 'Use a fact from 0 to 100.')];
    if (first && fact.unit !== first.unit)
      return [fault(at, `"${id}" is in ${fact.unit}, the first level in ${first.unit}`, 'Use facts of one unit.')];
    return [];
  });
  if (guess && asked < 0)
    faults.push(
      fault([...path, 'data', 'guess', 'of'], `"${guess.of}" is none of the levels`, 'Ask for a level of this slide.'),
    );
  steps.forEach(({ view }, i) => {
    const at = [...path, 'steps', i, 'view'];
    if (view.shown > levels.length)
      faults.push(
        fault([...at, 'shown'], `shows ${view.shown} of ${levels.length} levels`, `Use at most ${levels.length}.`),
      );
    if (view.guess && !guess)
      faults.push(fault([...at, 'guess'], 'has nothing to ask for', 'Add data.guess, or delete "guess" here.'));
    if (view.guess === 'ask' && asked >= 0 && view.shown > asked)
      faults.push(
        fault(
          [...at, 'shown'],
          'shows the answer while it is asked for',
          `Use ${asked} or less while "guess" is "ask".`,
        ),
      );
    if (view.guess === 'answer' && asked >= 0 && view.shown <= asked)
      faults.push(fault([...at, 'shown'], 'answers without the level that was asked for', `Use ${asked + 1} or more.`));
  });
  return faults;
}
