import * as v from 'valibot';
import {
  fault,
  nearest,
  type FactTable,
  type Fault,
  type Path,
  type ResolvedFact,
  type StoryQuestion,
} from '../../../content/index.ts';
import { measureOf, readingsOf } from '../common.ts';
import { PERCENT, comparedBy, measuredBy, spotSchema, type Pick, type Spot } from './schema.ts';
import { yearsOf } from './years.ts';

type Marks = Spot['marks'];

/** Marks nearer to one another than this share of the chart cannot be told apart. */
const APART = 0.02;
/** So many letters of a name fit a phone beside those of the other marks, by the number of marks. */
const LETTERS: Readonly<Record<number, number>> = { 3: 40, 4: 28, 5: 26, 6: 24 };

/** What the data of a chart may not contradict: it can be drawn, its marks can be told apart, and one of them is right. */
export function checkSpot(question: StoryQuestion, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(spotSchema, question);
  if (!parsed.success || !parsed.output.marks.every(({ fact }) => facts.has(fact))) return [];
  const { marks } = parsed.output;
  const known = marks.map(({ fact }) => facts.get(fact)!);
  const undrawn = checkDrawn(parsed.output, known, path);
  return [
    ...(undrawn.length ? undrawn : checkApart(parsed.output, known, path)),
    ...checkKey(parsed.output, known, path),
    ...checkNames(marks, known, facts, path),
  ];
}

const markAt = (path: Path, i: number): Path => [...path, 'marks', i, 'fact'];

/** Every mark has a place or a length, all in one unit. */
function checkDrawn({ form, marks }: Spot, known: readonly ResolvedFact[], path: Path): Fault[] {
  const by = measuredBy(form);
  return marks.flatMap(({ fact: id }, i): Fault[] => {
    const fact = known[i]!;
    const n = measureOf(fact, by);
    const at = markAt(path, i);
    if (n === null)
      return [
        fault(
          at,
          `"${id}" has no ${by === 'value' ? 'number' : 'date'} to be drawn by`,
          `Name a fact with a ${by === 'value' ? 'number' : 'date'}.`,
        ),
      ];
    if (by === 'date') return [];
    if (fact.unit !== known[0]!.unit)
      return [
        fault(at, `"${id}" is in "${fact.unit}", the first mark in "${known[0]!.unit}"`, 'Use facts of one unit.'),
      ];
    if (n < 0 || (form === 'parts' && n === 0))
      return [
        fault(at, `"${id}" is ${n}, which ${form === 'parts' ? 'is no part' : 'has no length'}`, 'Leave it out.'),
      ];
    return [];
  });
}

function checkApart({ form, marks }: Spot, known: readonly ResolvedFact[], path: Path): Fault[] {
  const values = known.map((fact) => measureOf(fact, measuredBy(form))!);
  if (form === 'parts') {
    const sum = values.reduce((a, b) => a + b, 0);
    return known[0]!.unit === PERCENT && sum > 100 + 1e-9
      ? [
          fault(
            [...path, 'marks'],
            `the parts are ${Number(sum.toFixed(4))}%, more than their whole`,
            'Leave some out, or use "bars".',
          ),
        ]
      : [];
  }
  const [from, to] = form === 'bars' ? [0, Math.max(...values)] : yearsOf(values);
  return values.flatMap((value, i) => {
    const twin = values.findIndex((other, j) => j < i && Math.abs(other - value) < APART * (to - from));
    return twin < 0
      ? []
      : [
          fault(
            markAt(path, i),
            `cannot be told apart from "${marks[twin]!.fact}": ${form === 'bars' ? 'their bars are as long' : 'their dots lie on one another'}`,
            'Name another fact.',
          ),
        ];
  });
}

function checkKey({ marks, key }: Spot, known: readonly ResolvedFact[], path: Path): Fault[] {
  if ('pick' in key) return checkPick(key.pick, known, [...path, 'key', 'pick']);
  const ids = marks.map(({ fact }) => fact as string);
  return ids.includes(key.mark)
    ? []
    : [fault([...path, 'key', 'mark'], `no mark shows "${key.mark}"`, nearest(key.mark, ids))];
}

function checkPick(pick: Pick, known: readonly ResolvedFact[], at: Path): Fault[] {
  const by = comparedBy(pick);
  const values = known.map((fact) => measureOf(fact, by));
  const missing = values.indexOf(null);
  if (missing >= 0)
    return [
      fault(
        at,
        `"${pick}" compares ${by === 'value' ? 'numbers' : 'dates'}, and "${known[missing]!.id}" has none`,
        'Name the key: { "mark": ... }.',
      ),
    ];
  const units = [...new Set(known.map(({ unit }) => unit))];
  if (by === 'value' && units.length > 1)
    return [fault(at, `"${pick}" cannot compare units: ${units.join(', ')}`, 'Let all marks have the same unit.')];
  const sign = pick === 'largest' || pick === 'latest' ? 1 : -1;
  const best = sign * Math.max(...values.map((value) => sign * value!));
  return values.filter((value) => value === best).length > 1
    ? [fault(at, `two marks are the ${pick}: both are ${best}`, 'Exchange one of them.')]
    : [];
}

/** No two marks may be called the same, in any language; and the names must fit the smallest picture. */
function checkNames(marks: Marks, known: readonly ResolvedFact[], facts: FactTable, path: Path): Fault[] {
  const most = LETTERS[marks.length]!;
  const readings = marks.map(({ fact, text }) => readingsOf(text ? { text } : { fact, show: 'label' }, facts));
  return marks.flatMap(({ text }, i): Fault[] => {
    const at = text ? [...path, 'marks', i, 'text'] : markAt(path, i);
    const twin = readings.findIndex((other, j) => j < i && readings[i]!.some((reading) => other.includes(reading)));
    if (twin >= 0) return [fault(at, `is called the same as mark ${twin}`, 'Give one of them another "text".')];
    const long = Object.entries(text ?? known[i]!.raw.label).find(([, words]) => words.length > most);
    return long
      ? [
          fault(
            text ? [...at, long[0]] : at,
            `${text ? 'has' : 'has a label of'} ${long[1].length} letters, and ${marks.length} marks leave room for ${most}`,
            text ? 'Make it shorter.' : 'Give this mark a shorter "text".',
          ),
        ]
      : [];
  });
}
