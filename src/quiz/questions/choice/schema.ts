import * as v from 'valibot';
import {
  factId,
  fault,
  id,
  localised,
  nearest,
  type FactTable,
  type Fault,
  type Path,
  type Resolved,
  type ResolvedFact,
  type StoryQuestion,
} from '../../../content/index.ts';
import { questionEntries } from '../common.ts';

const feedback = v.optional(localised(300));

/** An option in words, with an id of its own. */
const wordsOption = v.strictObject({ id: id(), text: localised(120), feedback });
/** An option that is a fact: shown by its value, or by its label where the question asks "which one". */
const factOption = v.strictObject({
  fact: factId(),
  show: v.optional(v.picklist(['value', 'label']), 'value'),
  feedback,
});

/** Choose one of a few options. */
export const choiceSchema = v.strictObject({
  ...questionEntries,
  type: v.literal('choice'),
  options: v.pipe(v.array(v.union([factOption, wordsOption])), v.minLength(2), v.maxLength(5)),
  /** The id of the right option, or `largest` / `smallest`: the option whose fact is that, worked out from the data. */
  key: v.union([v.strictObject({ option: id() }), v.strictObject({ pick: v.picklist(['largest', 'smallest']) })]),
});

type Choice = v.InferOutput<typeof choiceSchema>;
type Option = Choice['options'][number];
export type ChoiceData = Resolved<Pick<Choice, 'options' | 'key'>>;

/** What the data of a choice may not contradict: there is one right option, and every other is wrong and reads differently. */
export function checkChoice(question: StoryQuestion, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(choiceSchema, question);
  if (!parsed.success) return [];
  const { options, key } = parsed.output;
  return [
    ...('pick' in key ? checkPick(options, key.pick, facts, path) : checkKey(options, key.option, facts, path)),
    ...checkTwins(options, facts, path),
  ];
}

const idOf = (option: Option): string => ('fact' in option ? option.fact : option.id);

function checkKey(options: readonly Option[], key: string, facts: FactTable, path: Path): Fault[] {
  const right = options.find((option) => idOf(option) === key);
  if (!right)
    return [fault([...path, 'key', 'option'], `no option is called "${key}"`, nearest(key, options.map(idOf)))];
  const truth = 'fact' in right ? facts.get(right.fact) : undefined;
  return options.flatMap((option, i) => {
    const other = option !== right && 'fact' in option && option.fact !== key ? facts.get(option.fact) : undefined;
    return truth && other && sameValue(truth, other)
      ? [
          fault(
            [...path, 'options', i, 'fact'],
            `this distractor is true: "${other.id}" has the same value as the key "${truth.id}"`,
            'Name another fact.',
          ),
        ]
      : [];
  });
}

const sameValue = (a: ResolvedFact, b: ResolvedFact): boolean =>
  a.value !== null && a.value === b.value && a.unit === b.unit;

function checkPick(options: readonly Option[], pick: string, facts: FactTable, path: Path): Fault[] {
  const values: number[] = [];
  const units = new Set<string>();
  const faults = options.flatMap((option, i) => {
    const known = 'fact' in option ? facts.get(option.fact) : undefined;
    if (known?.value == null)
      return [
        fault(
          [...path, 'options', i],
          `"${pick}" compares numbers, and this option is none`,
          'Make it a fact with a number, or name the key: { "option": ... }.',
        ),
      ];
    values.push(known.value);
    units.add(known.unit);
    return [];
  });
  if (faults.length) return faults;
  const at = [...path, 'key', 'pick'];
  if (units.size > 1)
    return [
      fault(at, `"${pick}" cannot compare units: ${[...units].join(', ')}`, 'Let all options have the same unit.'),
    ];
  const best = pick === 'largest' ? Math.max(...values) : Math.min(...values);
  return values.filter((value) => value === best).length > 1
    ? [fault(at, `two options are the ${pick}: both are ${best}`, 'Exchange one of them.')]
    : [];
}

/** No two options may read the same, in any language. */
function checkTwins(options: readonly Option[], facts: FactTable, path: Path): Fault[] {
  const readings = options.map((option) => readingsOf(option, facts));
  return readings.flatMap((mine, i) => {
    const twin = readings.findIndex((other, j) => j < i && mine.some((reading) => other.includes(reading)));
    return twin < 0
      ? []
      : [fault([...path, 'options', i], `reads the same as option ${twin}`, 'Change or delete one of them.')];
  });
}

/** What an option reads in each language, in a form that can be compared. */
function readingsOf(option: Option, facts: FactTable): string[] {
  const texts = (words: object) =>
    Object.entries(words).map(
      ([language, text]) => `${language} ${String(text).normalize('NFC').trim().toLowerCase()}`,
    );
  if (!('fact' in option)) return [...texts(option.text), `id ${option.id}`];
  const known = facts.get(option.fact);
  if (!known) return [];
  const named = `id ${known.id}`;
  if (option.show === 'label') return [...texts(known.raw.label), named];
  if (known.value !== null) return [`number ${known.value} ${known.unit}`, named];
  const words = 'formula' in known.raw ? '' : known.raw.value;
  return [...(typeof words === 'object' ? texts(words) : [`date ${words}`]), named];
}
