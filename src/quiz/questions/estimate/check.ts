import * as v from 'valibot';
import {
  fault,
  type FactTable,
  type Fault,
  type Path,
  type ResolvedFact,
  type StoryQuestion,
} from '../../../content/index.ts';
import { checkAxis } from '../check-axis.ts';
import { estimateSchema, type Estimate } from './schema.ts';

/** What the data of an estimate may not contradict: a real axis, with the truth on it. */
export function checkEstimate(question: StoryQuestion, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(estimateSchema, question);
  const key = parsed.success ? facts.get(parsed.output.key) : undefined;
  if (!parsed.success || !isNumber(key)) return [];
  const { axis, anchor } = parsed.output;
  const shape = checkAxis(axis, path);
  return shape.length
    ? shape
    : [
        ...checkTruth(parsed.output, key, path),
        ...(anchor ? checkAnchor(anchor.fact, axis, key, facts.get(anchor.fact), path) : []),
      ];
}

type NumberFact = ResolvedFact & { readonly value: number };
const isNumber = (fact: ResolvedFact | undefined): fact is NumberFact => fact?.value != null;

function checkTruth({ axis, tolerance }: Estimate, key: NumberFact, path: Path): Fault[] {
  if (key.value <= axis.from || key.value >= axis.to)
    return [
      fault(
        [...path, 'axis'],
        `the key "${key.id}" (${key.value}) is not between ${axis.from} and ${axis.to}`,
        'Widen the axis, so that the truth is not at its end.',
      ),
    ];
  return axis.scale === 'log' && tolerance <= 1
    ? [
        fault(
          [...path, 'tolerance'],
          `is a factor on a log axis, so ${tolerance} allows nothing`,
          'Make it more than 1.',
        ),
      ]
    : [];
}

function checkAnchor(
  id: string,
  axis: Estimate['axis'],
  key: NumberFact,
  anchor: ResolvedFact | undefined,
  path: Path,
): Fault[] {
  const at = [...path, 'anchor', 'fact'];
  if (!isNumber(anchor)) return [];
  if (anchor.unit !== key.unit)
    return [
      fault(at, `"${id}" is in "${anchor.unit}", the axis in "${key.unit}"`, 'Name a fact in the unit of the key.'),
    ];
  if (anchor.value === key.value)
    return [fault(at, `"${id}" gives the answer away: it equals the key`, 'Name another fact, or none.')];
  return anchor.value < axis.from || anchor.value > axis.to
    ? [fault(at, `"${id}" (${anchor.value}) is beside the axis`, 'Widen the axis or name another fact.')]
    : [];
}
