import * as v from 'valibot';
import { fault, nearest, type FactTable, type Fault, type Path, type Story } from '../../src/content/index.ts';
import { pillarsData, pillarsView } from './schema.ts';

type Slide = Pick<Story['chapters'][number]['slides'][number], 'data' | 'steps'>;

/** What the schema cannot see: a view that names what the house does not have. */
export function checkPillars({ data, steps }: Slide, _facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(pillarsData, data);
  if (!parsed.success) return [];
  const { pillars, base } = parsed.output;
  const ids: string[] = pillars.map(({ fact }) => fact);
  const twins = ids.flatMap((id, i) =>
    ids.indexOf(id) < i
      ? [fault([...path, 'data', 'pillars', i, 'fact'], `another pillar has the fact "${id}"`, 'Give each its own.')]
      : [],
  );
  const views = steps.flatMap((step, i) => {
    const view = v.safeParse(pillarsView, step.view);
    if (!view.success) return [];
    const { raised, focus } = view.output;
    const at = [...path, 'steps', i, 'view'];
    const place = focus === undefined ? -1 : ids.indexOf(focus);
    return [
      ...(raised > ids.length
        ? [fault([...at, 'raised'], `there are ${ids.length} pillars, not ${raised}`, 'Raise as many as there are.')]
        : []),
      ...(view.output.base && !base
        ? [fault([...at, 'base'], 'the data has no base', 'Add `base` to the data, or leave it out here.')]
        : []),
      ...(focus !== undefined && place < 0
        ? [fault([...at, 'focus'], `no pillar has the fact "${focus}"`, nearest(focus, ids))]
        : []),
      ...(place >= raised
        ? [fault([...at, 'focus'], 'this pillar does not stand yet', `Raise at least ${place + 1}.`)]
        : []),
    ];
  });
  return [...twins, ...views];
}
