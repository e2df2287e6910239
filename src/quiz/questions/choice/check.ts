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
import { measureOf, readingsOf, type Shows } from '../common.ts';
import { idOf, isSeveral } from './keys.ts';
import { choiceSchema, type Choice } from './schema.ts';

type Options = Choice['options'];
type Key = Choice['key'];

/** What the data of a choice may not contradict: what is right is right, every other option is wrong, and all read differently. */
export function checkChoice(question: StoryQuestion, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(choiceSchema, question);
  if (!parsed.success) return [];
  const { options, key } = parsed.output;
  return [...checkKey(options, key, facts, path), ...checkTwins(options, facts, path)];
}

function checkKey(options: Options, key: Key, facts: FactTable, path: Path): Fault[] {
  if ('pick' in key) return checkPick(options, key.pick, facts, path);
  if ('option' in key) return checkNamed(options, [key.option], facts, path, (i) => [...path, 'key', 'option', ...i]);
  if ('options' in key)
    return [
      ...checkNamed(options, key.options, facts, path, (i) => [...path, 'key', 'options', ...i]),
      ...checkSome(options, new Set(key.options).size, key, path),
    ];
  return checkBorder(options, key, facts, path);
}

/** Keys that are named: they must be there, and no other option may be as true as they are. */
function checkNamed(
  options: Options,
  keys: readonly string[],
  facts: FactTable,
  path: Path,
  at: (place: Path) => Path,
): Fault[] {
  const ids = options.map(idOf);
  const unknown = keys.flatMap((key, i) =>
    ids.includes(key) ? [] : [fault(at(keys.length > 1 ? [i] : []), `no option is called "${key}"`, nearest(key, ids))],
  );
  if (unknown.length) return unknown;
  return options.flatMap((option, i) => {
    if (!('fact' in option) || keys.includes(idOf(option))) return [];
    const other = facts.get(option.fact);
    const twin = options.find(
      (right) => 'fact' in right && keys.includes(right.fact) && sameReading(facts.get(right.fact), other, option.show),
    );
    return twin
      ? [
          fault(
            [...path, 'options', i, 'fact'],
            `this distractor is true: "${idOf(option)}" has the same ${option.show === 'date' || option.show === 'year' ? option.show : 'value'} as the key "${idOf(twin)}"`,
            'Name another fact.',
          ),
        ]
      : [];
  });
}

function sameReading(a: ResolvedFact | undefined, b: ResolvedFact | undefined, show: Shows): boolean {
  if (!a || !b) return false;
  if (show === 'value' || show === 'label') return a.value !== null && a.value === b.value && a.unit === b.unit;
  if (a.at === null || b.at === null) return false;
  return show === 'date' ? a.at === b.at : Math.floor(a.at) === Math.floor(b.at);
}

function checkPick(options: Options, pick: string, facts: FactTable, path: Path): Fault[] {
  const by = pick === 'earliest' || pick === 'latest' ? 'date' : 'value';
  const { faults, values, units } = measured(options, by, pick, facts, path);
  if (faults.length) return faults;
  const at = [...path, 'key', 'pick'];
  if (by === 'value' && units.size > 1)
    return [
      fault(at, `"${pick}" cannot compare units: ${[...units].join(', ')}`, 'Let all options have the same unit.'),
    ];
  const best = pick === 'largest' || pick === 'latest' ? Math.max(...values) : Math.min(...values);
  return values.filter((value) => value === best).length > 1
    ? [fault(at, `two options are the ${pick}: both are ${best}`, 'Exchange one of them.')]
    : [];
}

function checkBorder(
  options: Options,
  key: Extract<Key, { over: unknown } | { under: unknown }>,
  facts: FactTable,
  path: Path,
): Fault[] {
  const [name, id] = 'over' in key ? (['over', key.over] as const) : (['under', key.under] as const);
  const border = facts.get(id);
  const { faults, values, units } = measured(options, 'value', name, facts, path);
  if (faults.length || border?.value == null) return faults;
  const at = [...path, 'key', name];
  if (units.size > 1 || !units.has(border.unit))
    return [
      fault(at, `"${id}" is in "${border.unit}", not in the unit of every option`, 'Let all have the same unit.'),
    ];
  const level = values.indexOf(border.value);
  if (level >= 0)
    return [
      fault([...path, 'options', level], `is neither over nor under "${id}": it is the same`, 'Name another fact.'),
    ];
  const right = values.filter((value) => (name === 'over' ? value > border.value! : value < border.value!));
  return checkSome(options, right.length, key, path);
}

/** Where several can be right, neither none nor all may be. */
function checkSome(options: Options, right: number, key: Key, path: Path): Fault[] {
  if (!isSeveral(key) || (right > 0 && right < options.length)) return [];
  return [
    fault(
      [...path, 'key'],
      right === 0 ? 'no option is right' : 'every option is right',
      'Let some options be right and some wrong.',
    ),
  ];
}

function measured(options: Options, by: 'value' | 'date', name: string, facts: FactTable, path: Path) {
  const values: number[] = [];
  const units = new Set<string>();
  const faults = options.flatMap((option, i) => {
    const known = 'fact' in option ? facts.get(option.fact) : undefined;
    const n = measureOf(known, by);
    if (known && n !== null) {
      values.push(n);
      units.add(known.unit);
      return [];
    }
    return [
      fault(
        [...path, 'options', i],
        `"${name}" compares ${by === 'value' ? 'numbers' : 'dates'}, and this option is none`,
        `Make it a fact with a ${by === 'value' ? 'number' : 'date'}, or name the key: { "option": ... }.`,
      ),
    ];
  });
  return { faults, values, units };
}

/** No two options may read the same, in any language. */
function checkTwins(options: Options, facts: FactTable, path: Path): Fault[] {
  const readings = options.map((option) => [...readingsOf(option, facts), `id ${idOf(option)}`]);
  return readings.flatMap((mine, i) => {
    const twin = readings.findIndex((other, j) => j < i && mine.some((reading) => other.includes(reading)));
    return twin < 0
      ? []
      : [fault([...path, 'options', i], `reads the same as option ${twin}`, 'Change or delete one of them.')];
  });
}
