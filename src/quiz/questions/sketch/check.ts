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
import { sketchSchema, type Sketch } from './schema.ts';

/** Dates that lie closer than this share of the time shown cannot be told apart by a finger. */
const NEAREST = 0.04;

interface Dated {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly at: number;
  readonly path: Path;
}

/** What the data of a sketch may not contradict: dates that go on from what is given, one unit, and all on a real axis. */
export function checkSketch(question: StoryQuestion, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(sketchSchema, question);
  if (!parsed.success) return [];
  const { axis, given, truth } = parsed.output;
  const [known, asked] = [place(given, facts, [...path, 'given']), place(truth, facts, [...path, 'truth'])];
  const all = [...known, ...asked];
  // A fact that is missing, or is no number, is the checker's to report.
  if (all.some(({ fact }) => fact?.value == null)) return [];
  const undated = all.flatMap(({ fact, path: at }) =>
    fact?.at == null ? [fault(at, `"${fact?.id}" has no date`, 'Name a fact with a date, or give it one.')] : [],
  );
  const shape = [...undated, ...checkAxis(axis, path)];
  if (shape.length) return shape;
  const [before, after] = [known.map(dated), asked.map(dated)];
  return [
    ...checkUnits([...before, ...after]),
    ...checkDates(before, after),
    ...checkValues(before, after, axis, path),
  ];
}

interface Placed {
  readonly fact: ResolvedFact | undefined;
  readonly path: Path;
}
const place = (ids: readonly string[], facts: FactTable, path: Path): Placed[] =>
  ids.map((id, i) => ({ fact: facts.get(id), path: [...path, i] }));
const dated = ({ fact, path }: Placed): Dated => {
  const { id, value, unit, at } = fact!;
  return { id, value: value!, unit, at: at!, path };
};

function checkUnits(all: readonly Dated[]): Fault[] {
  const { unit } = all[0]!;
  return all.flatMap((fact) =>
    fact.unit === unit
      ? []
      : [fault(fact.path, `"${fact.id}" is in "${fact.unit}", the first in "${unit}"`, 'Name facts of one unit.')],
  );
}

function checkDates(before: readonly Dated[], after: readonly Dated[]): Fault[] {
  const byDate = (facts: readonly Dated[]) => [...facts].sort((a, b) => a.at - b.at);
  const last = byDate(before).at(-1)!;
  const early = after.flatMap((fact) =>
    fact.at > last.at
      ? []
      : [
          fault(
            fact.path,
            `"${fact.id}" is not later than "${last.id}"`,
            'Ask for what comes after all that is given.',
          ),
        ],
  );
  if (early.length) return early;
  const all = byDate([...before, ...after]);
  const span = all.at(-1)!.at - all[0]!.at;
  return all.flatMap((fact, i) => {
    const earlier = all[i - 1];
    return !earlier || fact.at - earlier.at >= span * NEAREST
      ? []
      : [
          fault(
            fact.path,
            `"${fact.id}" is too close in time to "${earlier.id}" to be told apart`,
            `Leave at least ${(span * NEAREST).toFixed(2)} years between them, or leave one out.`,
          ),
        ];
  });
}

function checkValues(before: readonly Dated[], after: readonly Dated[], axis: Sketch['axis'], path: Path): Fault[] {
  const at = [...path, 'axis'];
  const range = `between ${axis.from} and ${axis.to}`;
  return [
    ...before
      .filter(({ value }) => value < axis.from || value > axis.to)
      .map(({ id, value }) => fault(at, `"${id}" (${value}) is not ${range}`, 'Widen the axis.')),
    ...after
      .filter(({ value }) => value <= axis.from || value >= axis.to)
      .map(({ id, value }) =>
        fault(at, `"${id}" (${value}) is not ${range}`, 'Widen the axis, so that the truth is not at its end.'),
      ),
  ];
}
