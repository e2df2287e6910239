import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type StoryQuestion } from '../../../content/index.ts';
import { readingsOf } from '../common.ts';
import { opinionSchema } from './schema.ts';

/** So many letters of an option fit beside the others on a phone and on half a stage, by the number of options. */
const LETTERS: Readonly<Record<number, number>> = { 3: 70, 4: 36, 5: 36 };
const MANY = 24;

/** What the options of an opinion may not be: called or worded alike, or too long for one another. */
export function checkOpinion(question: StoryQuestion, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(opinionSchema, question);
  if (!parsed.success) return [];
  const { options } = parsed.output;
  const most = LETTERS[options.length] ?? MANY;
  const readings = options.map(({ text }) => readingsOf({ text }, facts));
  return options.flatMap(({ id, text }, i): Fault[] => {
    const at = [...path, 'options', i];
    const known = options.findIndex((other, j) => j < i && other.id === id);
    const twin = readings.findIndex((other, j) => j < i && readings[i]!.some((reading) => other.includes(reading)));
    const long = Object.entries(text).find(([, words]) => words.length > most);
    return [
      ...(known < 0 ? [] : [fault([...at, 'id'], `is the id of option ${known}, too`, 'Give it another id.')]),
      ...(twin < 0
        ? []
        : [fault([...at, 'text'], `reads the same as option ${twin}`, 'Change or delete one of them.')]),
      ...(long
        ? [
            fault(
              [...at, 'text', long[0]],
              `has ${long[1].length} letters, and ${options.length} options leave room for ${most}`,
              'Make it shorter.',
            ),
          ]
        : []),
    ];
  });
}
