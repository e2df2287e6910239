import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type Story } from '../../src/content/index.ts';
import { lineData, lineView } from './schema.ts';

type Slide = Pick<Story['chapters'][number]['slides'][number], 'data' | 'steps'>;
type Data = v.InferOutput<typeof lineData>;

/** What the schema cannot see: values of other units or without a date, ways that do not lead where they say, views of nothing. */
export function checkLine({ data, steps }: Slide, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(lineData, data);
  if (!parsed.success) return [];
  const views = steps.flatMap(({ view }, i) => {
    const known = v.safeParse(lineView, view);
    return known.success ? checkView(parsed.output, known.output, [...path, 'steps', i, 'view']) : [];
  });
  return [...checkData(parsed.output, facts, [...path, 'data']), ...views];
}

function checkData(data: Data, facts: FactTable, path: Path): Fault[] {
  const { points, target, said, paces, guess } = data;
  const faults: Fault[] = [];
  const unit = facts.get(points[0]!.fact)?.unit;
  const valued = [
    ...points.map(({ fact }, i) => [fact, ['points', i, 'fact']] as const),
    ...(target ? [[target.fact, ['target', 'fact']] as const] : []),
    ...(said ? [[said.level, ['said', 'level']] as const] : []),
  ];
  for (const [id, at] of valued) {
    const fact = facts.get(id);
    if (!fact) continue;
    if (fact.unit !== unit)
      faults.push(
        fault([...path, ...at], `"${id}" is in "${fact.unit}", the line in "${unit ?? ''}"`, 'Use one unit.'),
      );
    if (fact.at === null && at[1] !== 'level')
      faults.push(fault([...path, ...at], `"${id}" has no date`, 'Name a fact with a date.'));
  }
  const dates = points.map(({ fact }) => facts.get(fact)?.at ?? NaN);
  dates.forEach((at, i) => {
    if (i && at <= dates[i - 1]!)
      faults.push(
        fault([...path, 'points', i, 'fact'], 'it is not later than the point before it', 'Put them in order.'),
      );
  });
  const level = facts.get(target?.fact ?? said?.level ?? '');
  if ((paces.length || guess?.what === 'year') && !target && !said)
    faults.push(fault([...path, paces.length ? 'paces' : 'guess'], 'there is no level to meet', 'Add a "target".'));
  paces.forEach(({ from, rate, reached }, i) => {
    const [a, r, year] = [facts.get(from), facts.get(rate)?.value ?? NaN, facts.get(reached)?.value ?? NaN];
    const right = (a?.at ?? NaN) + Math.log((level?.value ?? NaN) / (a?.value ?? NaN)) / Math.log(1 + r / 100);
    if (Math.abs(right - year) > 0.1)
      faults.push(
        fault(
          [...path, 'paces', i, 'reached'],
          `at this rate the level is met in ${right.toFixed(1)}, not in ${year.toFixed(1)}`,
          'Make it a "year-reached" of the same point, rate and target.',
        ),
      );
  });
  if (guess?.what === 'value' && !points.some(({ fact }) => fact === guess.of))
    faults.push(
      fault([...path, 'guess', 'of'], `"${guess.of}" is none of the points`, 'Ask for the value of a point.'),
    );
  return faults;
}

function checkView(data: Data, view: v.InferOutput<typeof lineView>, path: Path): Fault[] {
  const { points, target, said, paces, guess } = data;
  const faults: Fault[] = [];
  const none = (what: string) =>
    fault([...path, what], `the data has no ${what}`, `Add "${what}" to "data", or leave it out.`);
  if (view.points > points.length)
    faults.push(
      fault([...path, 'points'], `there are ${points.length} points, not ${view.points}`, 'Name as many as there are.'),
    );
  if (view.target && !target) faults.push(none('target'));
  if (view.said && !said) faults.push(none('said'));
  if (view.guess && !guess) faults.push(none('guess'));
  if (view.paces > paces.length)
    faults.push(
      fault([...path, 'paces'], `there are ${paces.length} paces, not ${view.paces}`, 'Name as many as there are.'),
    );
  const shown = points.slice(0, view.points).map(({ fact }): string => fact);
  if (view.focus && ![...shown, ...(view.target && target ? [target.fact] : [])].includes(view.focus))
    faults.push(fault([...path, 'focus'], `"${view.focus}" is not shown at this step`, 'Name a point that is there.'));
  if (guess?.what === 'value' && view.guess) {
    const there = shown.includes(guess.of);
    if (view.guess === 'ask' && there)
      faults.push(fault([...path, 'points'], 'the answer is shown while it is asked for', 'Show fewer points.'));
    if (view.guess === 'answer' && !there)
      faults.push(fault([...path, 'points'], 'the answer is not shown', `Show "${guess.of}".`));
  }
  if (guess?.what === 'year' && view.guess === 'ask' && view.paces)
    faults.push(fault([...path, 'paces'], 'the answer is shown while it is asked for', 'Show no paces at this step.'));
  return faults;
}
