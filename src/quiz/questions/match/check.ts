import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type StoryQuestion } from '../../../content/index.ts';
import { readingsOf } from '../common.ts';
import { matchSchema, type MatchSide } from './schema.ts';

interface Placed {
  readonly side: MatchSide;
  readonly at: Path;
  /** The same in words. */
  readonly name: string;
}

/** What the data of a match may not contradict: every card reads differently, and a left has but one partner. */
export function checkMatch(question: StoryQuestion, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(matchSchema, question);
  if (!parsed.success) return [];
  const { pairs, extra = [] } = parsed.output;
  const lefts = pairs.map(({ left }, i): Placed => ({
    side: left,
    at: [...path, 'pairs', i, 'left'],
    name: `pairs[${i}].left`,
  }));
  const rights = [
    ...pairs.map(({ right }, i): Placed => ({
      side: right,
      at: [...path, 'pairs', i, 'right'],
      name: `pairs[${i}].right`,
    })),
    ...extra.map((side, i): Placed => ({ side, at: [...path, 'extra', i], name: `extra[${i}]` })),
  ];
  const faults = [...lefts, ...rights].flatMap((placed) => checkShown(placed, facts));
  if (!faults.length) faults.push(...checkTwins(lefts, facts), ...checkTwins(rights, facts));
  return faults.length ? faults : checkEqual(lefts, rights, facts);
}

/** A fact can show a date only where it has one. */
function checkShown({ side, at }: Placed, facts: FactTable): Fault[] {
  if (!('fact' in side) || side.show === 'value' || side.show === 'label') return [];
  const fact = facts.get(side.fact);
  return !fact || fact.at !== null
    ? []
    : [fault([...at, 'show'], `"${side.fact}" has no date to show`, 'Give the fact a date, or show something else.')];
}

/** No two cards of a side may read the same, in any language. */
function checkTwins(cards: readonly Placed[], facts: FactTable): Fault[] {
  const readings = cards.map(({ side }) => readingsOf(side, facts));
  return cards.flatMap(({ at }, i) => {
    const twin = readings.findIndex((other, j) => j < i && readings[i]!.some((reading) => other.includes(reading)));
    return twin < 0 ? [] : [fault(at, `reads the same as ${cards[twin]!.name}`, 'Change or delete one of them.')];
  });
}

/** Where a value is looked for, rights that stand for the same one would both be right, by whichever of their names. */
function checkEqual(lefts: readonly Placed[], rights: readonly Placed[], facts: FactTable): Fault[] {
  const shows = ({ side }: Placed) => ('fact' in side ? side.show : null);
  const counts = lefts.some((left) => shows(left) === 'value') ? ['value', 'label'] : ['value'];
  const known = rights.map((right) =>
    'fact' in right.side && counts.includes(right.side.show) ? facts.get(right.side.fact) : undefined,
  );
  return rights.flatMap(({ at }, i) => {
    const mine = known[i];
    const twin = known.find(
      (other, j) =>
        j < i &&
        other?.id !== mine?.id &&
        other?.value != null &&
        other.value === mine?.value &&
        other.unit === mine.unit,
    );
    return mine && twin
      ? [
          fault(
            [...at, 'fact'],
            `"${mine.id}" has the same value as "${twin.id}", so either would be right`,
            'Name another fact.',
          ),
        ]
      : [];
  });
}
