import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type Story } from '../../src/content/index.ts';
import { whatIfData } from './schema.ts';

type Slide = Pick<Story['chapters'][number]['slides'][number], 'data' | 'steps'>;

/** What the schema cannot see: a goal that is no way ahead of the base, rates that are none, a slider without them. */
export function checkWhatIf({ data }: Slide, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(whatIfData, data);
  if (!parsed.success) return [];
  const { base, goal, stated, needed, slider } = parsed.output;
  const at = [...path, 'data'];
  const [from, to] = [facts.get(base.fact), facts.get(goal.fact)];
  const faults: Fault[] = [];
  for (const [name, fact] of [
    ['base', from],
    ['goal', to],
  ] as const)
    if (fact && fact.at === null)
      faults.push(fault([...at, name, 'fact'], `"${fact.id}" has no date`, 'Name a fact with a date.'));
  if (from && to) {
    if (from.unit !== to.unit)
      faults.push(fault([...at, 'goal', 'fact'], `it is in "${to.unit}", the base in "${from.unit}"`, 'Use one unit.'));
    if ((from.value ?? 0) <= 0 || (to.value ?? 0) <= (from.value ?? 0))
      faults.push(fault([...at, 'goal', 'fact'], 'the goal is not above the base', 'Growth needs a larger goal.'));
    if (from.at !== null && to.at !== null && to.at < from.at + 1)
      faults.push(fault([...at, 'goal', 'fact'], 'the goal is not a year after the base', 'Name a later goal.'));
  }
  const [low, high] = [Math.min(...slider), Math.max(...slider)];
  if (high - low < 2)
    faults.push(fault([...at, 'slider'], 'there is nothing to move', 'Give ends that lie further apart.'));
  for (const [name, rate] of [
    ['stated', facts.get(stated.fact)],
    ['needed', facts.get(needed.fact)],
  ] as const) {
    if (!rate) continue;
    const value = rate.value ?? 0;
    if (value <= 0)
      faults.push(fault([...at, name, 'fact'], `${value} percent a year is no growth`, 'Name a rate above nought.'));
    else if (name === 'needed' && (value < low || value > high))
      faults.push(fault([...at, 'slider'], `the needed rate (${value}) is not on it`, 'Let the slider reach it.'));
  }
  const wanted = growth(from?.value, to?.value, from?.at, to?.at);
  const rate = facts.get(needed.fact)?.value ?? NaN;
  if (Math.abs(wanted - rate) > 0.05)
    faults.push(
      fault(
        [...at, 'needed', 'fact'],
        `from base to goal it takes ${wanted.toFixed(2)} percent a year, not ${rate}`,
        'Make it a "cagr" of the base and the goal.',
      ),
    );
  return faults;
}

type Known = number | null | undefined;
const growth = (a: Known, b: Known, from: Known, to: Known): number =>
  a && b && from && to && to > from ? 100 * ((b / a) ** (1 / (to - from)) - 1) : NaN;
