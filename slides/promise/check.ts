import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type Story } from '../../src/content/index.ts';
import { promiseData, promiseView } from './schema.ts';

type Slide = Pick<Story['chapters'][number]['slides'][number], 'data' | 'steps'>;

/** What the schema cannot see: a view that names more rows than there are, or says what no row has. */
export function checkPromise({ data, steps }: Slide, _facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(promiseData, data);
  if (!parsed.success) return [];
  const { rows } = parsed.output;
  return steps.flatMap((step, i) => {
    const view = v.safeParse(promiseView, step.view);
    if (!view.success) return [];
    const { promised, reported, missing } = view.output;
    const at = [...path, 'steps', i, 'view'];
    const shown = rows.slice(0, promised);
    return [
      ...(promised > rows.length
        ? [fault([...at, 'promised'], `there are ${rows.length} rows, not ${promised}`, 'Name as many as there are.')]
        : []),
      ...(reported && !shown.some((row) => row.reported)
        ? [fault([...at, 'reported'], 'no row of this step was reported', 'Leave it out, or show a row with a report.')]
        : []),
      ...(missing && shown.every((row) => row.reported)
        ? [fault([...at, 'missing'], 'every row of this step was reported', 'Leave it out.')]
        : []),
    ];
  });
}
