import { fault, type Fault, type Path } from '../../content/index.ts';
import type { Axis } from './steps.ts';

/** Fewer places are no estimate, more cannot be told apart by a finger. */
const LEAST_STEPS = 5;
const MOST_STEPS = 1000;

/** What is wrong with the axis of a question, which stands at `path`. */
export function checkAxis({ from, to, scale, step }: Axis, path: Path): Fault[] {
  const at = [...path, 'axis'];
  if (from >= to) return [fault([...at, 'to'], `the axis runs from ${from} to ${to}`, 'Let "to" be more than "from".')];
  if (scale === 'log' && from <= 0)
    return [fault([...at, 'from'], `a log axis cannot begin at ${from}`, 'Begin above zero, or use a linear axis.')];
  const steps = (to - from) / step;
  if (steps < LEAST_STEPS)
    return [
      fault([...at, 'step'], `leaves only ${Math.floor(steps)} steps`, `Make it ${(to - from) / LEAST_STEPS} or less.`),
    ];
  if (scale === 'log') return [];
  if (Math.abs(steps - Math.round(steps)) > 1e-6)
    return [fault([...at, 'step'], `does not divide the axis: ${steps} steps`, 'Choose a step that ends at "to".')];
  return steps > MOST_STEPS
    ? [
        fault(
          [...at, 'step'],
          `makes ${Math.round(steps)} steps, more than a finger can tell apart`,
          `Make it ${(to - from) / MOST_STEPS} or more.`,
        ),
      ]
    : [];
}
