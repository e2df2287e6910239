import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type Story } from '../../src/content/index.ts';
import { voicesData, voicesView } from './schema.ts';

type Slide = Pick<Story['chapters'][number]['slides'][number], 'data' | 'steps'>;

/** What the schema cannot see: a step that hears more voices than there are, or shows a gap that nobody described. */
export function checkVoices({ data, steps }: Slide, _facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(voicesData, data);
  if (!parsed.success) return [];
  const { items, gap } = parsed.output;
  return steps.flatMap((step, i) => {
    const view = v.safeParse(voicesView, step.view);
    if (!view.success) return [];
    const at = [...path, 'steps', i, 'view'];
    const { shown, gap: open } = view.output;
    return [
      ...(shown > items.length
        ? [fault([...at, 'shown'], `there are ${items.length} voices, not ${shown}`, 'Name as many as there are.')]
        : []),
      ...(open && !gap
        ? [fault([...at, 'gap'], 'the data has no gap', 'Add "gap" to "data", or leave it out here.')]
        : []),
      ...(open && gap && shown < 2
        ? [fault([...at, 'shown'], 'a gap lies between two voices at least', 'Show two or more, or no gap.')]
        : []),
    ];
  });
}
