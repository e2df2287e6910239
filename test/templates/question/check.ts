import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type StoryQuestion } from '../../../src/content/index.ts';
import { newcomerSchema } from './schema.ts';

/** What the two facts may not be: of different units, or equal. */
export function checkNewcomer(question: StoryQuestion, facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(newcomerSchema, question);
  if (!parsed.success) return [];
  const [fact, than] = [facts.get(parsed.output.fact), facts.get(parsed.output.than)];
  if (!fact || !than) return [];
  const at = [...path, 'than'];
  if (fact.unit !== than.unit)
    return [fault(at, `is in "${than.unit}", what is asked about in "${fact.unit}"`, 'Name facts of one unit.')];
  return fact.value === than.value
    ? [fault(at, 'is just as much as what is asked about', 'Name a fact that is more or less.')]
    : [];
}
