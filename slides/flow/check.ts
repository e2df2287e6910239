import type * as v from 'valibot';
import { fault, nearest, type Fault, type FactTable, type Path } from '../../src/content/index.ts';
import type { flowData, flowView } from './schema.ts';

/** A slide as its author wrote it: facts are ids. */
interface FlowSlide {
  readonly data: v.InferInput<typeof flowData>;
  readonly steps: readonly { readonly view: v.InferInput<typeof flowView> }[];
}

/** What the shape of a flow cannot say: it reaches and lights only stages that it has, and asks before it answers. */
export function checkFlow({ data, steps }: FlowSlide, _facts: FactTable, path: Path): Fault[] {
  const { stages, guess } = data;
  const ids: string[] = stages.map(({ fact }) => fact);
  const faults: Fault[] = [];
  const add = (at: Path, reason: string, remedy: string) => faults.push(fault([...path, ...at], reason, remedy));
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i)
      add(['data', 'stages', i, 'fact'], `"${id}" is a stage already`, 'Give each stage a fact of its own.');
  });
  const asked = guess ? ids.indexOf(guess.of) : -1;
  if (guess && asked < 0) add(['data', 'guess', 'of'], `"${guess.of}" is none of the stages`, nearest(guess.of, ids));
  steps.forEach(({ view }, i) => {
    const at = ['steps', i, 'view'] as const;
    if (view.reached > ids.length)
      add([...at, 'reached'], `is ${view.reached}, but there are ${ids.length} stages`, `Use at most ${ids.length}.`);
    (view.focus ?? []).forEach((id, f) => {
      const stage = ids.indexOf(id);
      if (stage < 0) add([...at, 'focus', f], `"${id}" is none of the stages`, nearest(id, ids));
      else if (stage >= view.reached && view.guess !== 'ask')
        add([...at, 'focus', f], `"${id}" is not reached yet`, `Use "reached" ${stage + 1} or more.`);
    });
    if (view.guess && !guess)
      add([...at, 'guess'], 'has nothing to ask for', 'Add data.guess, or delete "guess" here.');
    if (view.guess === 'answer' && asked >= view.reached)
      add([...at, 'reached'], 'does not reach the stage that was asked for', `Use ${asked + 1} or more.`);
  });
  return faults;
}
