import { checkKnown } from './check-references.ts';
import { fault, type Fault, type Path } from './fault.ts';
import { formatNumber, NBSP } from './format.ts';
import { ARGUMENTS, ARITY } from './formulas.ts';
import { nearest } from './nearest.ts';
import { isPossible } from './possible.ts';
import type { Story, StoryFact } from './schema.ts';

/** Formulas whose result is in another unit than their parts, and those whose parts must share one. */
const OWN_UNIT = new Set(['ratio', 'share', 'change', 'cagr', 'year-reached']);
const ONE_UNIT = new Set(['sum', 'difference', 'share', 'change', 'cagr']);

/** Facts, and the sources and units that they stand on: is each complete, and can it be true? */
export function checkFacts(story: Story): Fault[] {
  return [
    ...Object.entries(story.facts).flatMap(([id, raw]) => {
      const path = ['facts', id];
      return [
        ...checkDate(raw.date, [...path, 'date']),
        ...(raw.unit ? checkKnown('unit', raw.unit, story.units, [...path, 'unit']) : []),
        ...('formula' in raw ? checkDerived(raw, story, path) : checkStated(raw, story, path)),
      ];
    }),
    ...Object.entries(story.sources).flatMap(([id, { date }]) => checkDate(date, ['sources', id, 'date'])),
    ...checkUnits(story),
  ];
}

type Derived = Extract<StoryFact, { formula: string }>;
type Stated = Exclude<StoryFact, Derived>;

function checkDerived(raw: Derived, story: Story, path: Path): Fault[] {
  const faults: Fault[] = [];
  const [least, most] = ARITY[raw.formula];
  if (raw.of.length < least || raw.of.length > most)
    faults.push(
      fault(
        [...path, 'of'],
        `"${raw.formula}" takes ${least === most ? least : `${least} or more`} facts, not ${raw.of.length}`,
        `It means: ${ARGUMENTS[raw.formula]}.`,
      ),
    );
  const units = new Set(
    raw.of.map((part) => story.facts[part]?.unit).filter((id) => id && Object.hasOwn(story.units, id)),
  );
  if (OWN_UNIT.has(raw.formula) && !raw.unit)
    faults.push(fault([...path, 'unit'], `"${raw.formula}" does not have the unit of its parts`, 'Add "unit".'));
  if (ONE_UNIT.has(raw.formula) && units.size > 1)
    faults.push(fault([...path, 'of'], `mixes units: ${[...units].join(', ')}`, 'Name facts of one unit.'));
  if (raw.formula === 'project' && raw.at === undefined)
    faults.push(fault([...path, 'at'], '"project" needs the year to project to', 'Add "at": a year.'));
  return faults;
}

function checkStated(raw: Stated, story: Story, path: Path): Fault[] {
  const faults = checkKnown('source', raw.source, story.sources, [...path, 'source']);
  faults.push(...checkDate(raw.value, [...path, 'value']));
  if (raw.kind === 'claim' && !raw.speaker)
    faults.push(fault([...path, 'speaker'], 'a claim needs its speaker', 'Say who claims it.'));
  if (typeof raw.value === 'number' && !raw.unit)
    faults.push(
      fault([...path, 'unit'], 'a number needs a unit', `Add "unit". ${nearest('', Object.keys(story.units))}`),
    );
  return [...faults, ...checkWritten(raw, story, path)];
}

/** More fraction digits than anything has that is known, compact numbers too: 85.846997 million. */
const ALL_DIGITS = 12;
const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** What is read in a number as English writes it: 86000000 in "86 million". */
function readNumber(written: string): number {
  const [figures = '', scale = ''] = written.split(NBSP);
  return Number(figures.replace(/,/g, '').replace('\u2212', '-')) * (SCALES[scale] ?? 1);
}

/** Whether what is read is still true of a value that it is not, as its qualifier says. */
const HOLDS: Readonly<Record<Stated['qualifier'], (read: number, value: number) => boolean>> = {
  exact: () => false,
  about: () => true,
  over: (read, value) => read < value,
  under: (read, value) => read > value,
  'up-to': (read, value) => read > value,
};

/** Readers get a number as its unit writes it: "exact" and "over" are not true of every number that is rounded for them. */
function checkWritten({ value, unit: id, digits, qualifier }: Stated, { units }: Story, path: Path): Fault[] {
  const unit = id && Object.hasOwn(units, id) ? units[id] : undefined;
  if (typeof value !== 'number' || !unit) return [];
  const { notation = 'standard', digits: usual = 0 } = unit;
  const write = (most: number) => formatNumber(value, { notation, digits: most }, 'en');
  const [written, whole] = [write(digits ?? usual), write(ALL_DIGITS)];
  if (written === whole || HOLDS[qualifier](readNumber(written), value)) return [];
  const was = qualifier === 'exact' ? whole : `"${qualifier}" ${whole}`;
  return [
    fault([...path, 'digits'], `${was} is written as ${written}`, 'Add "digits", or let the qualifier be "about".'),
  ];
}

/** What is not even a text is a fault of the shape, which is told of there. */
const checkDate = (date: unknown, path: Path): Fault[] =>
  typeof date !== 'string' || isPossible(date)
    ? []
    : [fault(path, `there is no day ${date}`, 'Correct it, or leave the day out where it is not known.')];

const checkUnits = ({ units, languages }: Story): Fault[] =>
  Object.entries(units).flatMap(([id, unit]) =>
    languages
      .filter((language) => !Object.hasOwn(unit, language))
      .map((language) =>
        fault(['units', id, language], `the unit "${id}" has no words in "${language}"`, `Add "${language}".`),
      ),
  );
