import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type Story } from '../../src/content/index.ts';
import { compareData, compareView } from './schema.ts';

type Slide = Pick<Story['chapters'][number]['slides'][number], 'data' | 'steps'>;

/** What the schema cannot see: a view that names more rows or shared things than there are. */
export function checkCompare({ data, steps }: Slide, _facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(compareData, data);
  if (!parsed.success) return [];
  const { rows, shared } = parsed.output;
  const items = shared?.items.length ?? 0;
  return steps.flatMap((step, i) => {
    const view = v.safeParse(compareView, step.view);
    if (!view.success) return [];
    const at = [...path, 'steps', i, 'view'];
    const most = (key: 'rows' | 'shared', count: number) =>
      view.output[key] > count
        ? [fault([...at, key], `there are ${count}, not ${view.output[key]}`, 'Name as many as "data" has.')]
        : [];
    return [...most('rows', rows.length), ...most('shared', items)];
  });
}
