import * as v from 'valibot';
import {
  fault,
  parseText,
  type FactTable,
  type Fault,
  type Path,
  type ResolvedFact,
  type StoryQuestion,
} from '../../../content/index.ts';
import { measureOf, readingsOf } from '../common.ts';
import { FIRSTS, LONGEST, orderSchema, type By, type Order } from './schema.ts';

type Items = Order['items'];

/** What the data of an order may not contradict: there is one right order, and no card tells it. */
export function checkOrder(question: StoryQuestion, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(orderSchema, question);
  if (!parsed.success) return [];
  const { by, first, items } = parsed.output;
  return [
    ...checkFirst(by, first, path),
    ...items.flatMap((item, i) => [
      ...checkFact(items, i, by, facts, path),
      ...checkWords(item, by, facts.get(item.fact), [...path, 'items', i]),
    ]),
    ...checkTwins(items, facts, path),
  ];
}

function checkFirst(by: By, first: Order['first'], path: Path): Fault[] {
  const known: readonly string[] = FIRSTS[by];
  return known.includes(first)
    ? []
    : [fault([...path, 'first'], `"${first}" is no end of an order by ${by}`, `Use "${known.join('" or "')}".`)];
}

/** Every fact has what is compared, in the unit of the first, and stands before or after each one above it. */
function checkFact(items: Items, i: number, by: By, facts: FactTable, path: Path): Fault[] {
  const at = [...path, 'items', i, 'fact'];
  const fact = facts.get(items[i]!.fact);
  if (!fact) return [];
  if (measureOf(fact, by) === null)
    return [fault(at, `"${fact.id}" has no ${by === 'value' ? 'number' : 'date'}`, `Name a fact that has a ${by}.`)];
  const before = items.slice(0, i).flatMap(({ fact: id }) => facts.get(id) ?? []);
  const other = by === 'value' ? before.find(({ unit, value }) => value !== null && unit !== fact.unit) : undefined;
  if (other) return [fault(at, `is in "${fact.unit}", "${other.id}" in "${other.unit}"`, 'Name facts of one unit.')];
  const twin = before.find((one) => one.id !== fact.id && undecided(one, fact, by));
  return twin
    ? [fault(at, `nobody can say which comes first: "${twin.id}" and "${fact.id}" have ${sameness(by)}`, EXCHANGE)]
    : [];
}

const EXCHANGE = 'Name another fact, or give both a date to the day.';
const sameness = (by: By): string =>
  by === 'value' ? 'the same value' : 'dates that are the same as far as they are given';

/** A date that is only a year may be any day in it. */
function undecided(a: ResolvedFact, b: ResolvedFact, by: By): boolean {
  if (by === 'value') return a.value === b.value;
  const [coarse = '', fine = ''] = [a.date ?? '', b.date ?? ''].sort((one, two) => one.length - two.length);
  return coarse !== '' && `${fine}-`.startsWith(`${coarse}-`);
}

const VALUES: readonly string[] = ['value', 'number', 'stated', 'stated-number'];
const DATES: readonly string[] = ['date', 'year'];

/** A card may not say what is asked, and its words must fit on it. */
function checkWords({ text }: Items[number], by: By, fact: ResolvedFact | undefined, path: Path): Fault[] {
  const at = [...path, text ? 'text' : 'fact'];
  const words = Object.values(text ?? fact?.raw.label ?? {});
  const telling = by === 'value' ? VALUES : fact?.value === null ? [...DATES, ...VALUES] : DATES;
  const tells = words.some((one) =>
    parseText(one).some((part) => part.type === 'fact' && part.id === fact?.id && telling.includes(part.form)),
  );
  if (tells) return [fault(at, `gives its own ${by} away`, `Write words without {${fact?.id}}.`)];
  return !text && words.some((one) => one.length > LONGEST)
    ? [fault(at, 'has a label that is too long for a card', `Give it a "text" of at most ${LONGEST} letters.`)]
    : [];
}

/** Cards that read alike cannot be told apart. */
function checkTwins(items: Items, facts: FactTable, path: Path): Fault[] {
  const readings = items.map(({ fact, text }) =>
    text ? readingsOf({ text }, facts) : readingsOf({ fact, show: 'label' }, facts),
  );
  return items.flatMap((item, i) => {
    const twin = items.findIndex(
      (other, j) => j < i && (other.fact === item.fact || readings[j]!.some((one) => readings[i]!.includes(one))),
    );
    return twin < 0
      ? []
      : [
          fault(
            [...path, 'items', i],
            `cannot be told from item ${twin + 1}`,
            'Name another fact, or write other words.',
          ),
        ];
  });
}
