import * as v from 'valibot';
import { fault, nearest, type FactTable, type Fault, type Path, type Story } from '../../src/content/index.ts';
import { packData, packView } from './schema.ts';

type Slide = Pick<Story['chapters'][number]['slides'][number], 'data' | 'steps'>;

/** What the schema cannot see: a view that names what is not in the data, or asks where nothing can be chosen. */
export function checkPack({ data, steps }: Slide, _facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(packData, data);
  if (!parsed.success) return [];
  const { groups, choose: question } = parsed.output;
  const ids: string[] = groups.map(({ fact }) => fact);
  const twins = ids.flatMap((id, i) =>
    ids.indexOf(id) < i
      ? [fault([...path, 'data', 'groups', i, 'fact'], `another group has the fact "${id}"`, 'Give each its own.')]
      : [],
  );
  let asked: string | undefined;
  const views = steps.flatMap((step, i) => {
    const view = v.safeParse(packView, step.view);
    if (!view.success) return [];
    const { shown, focus, choose } = view.output;
    const at = [...path, 'steps', i, 'view'];
    const group = groups[focus === undefined ? -1 : ids.indexOf(focus)];
    const before = asked;
    if (choose === 'ask') asked = focus;
    return [
      ...(shown > groups.length
        ? [fault([...at, 'shown'], `there are ${groups.length} groups, not ${shown}`, 'Show as many as there are.')]
        : []),
      ...(focus !== undefined && !group
        ? [fault([...at, 'focus'], `no group has the fact "${focus}"`, nearest(focus, ids))]
        : []),
      ...(choose && focus === undefined
        ? [fault([...at, 'choose'], 'a part can be chosen only of the group in focus', 'Add `focus`.')]
        : []),
      ...(choose && group && group.parts.length < 2
        ? [fault([...at, 'choose'], 'this group has no parts to choose from', 'Give it two parts or more.')]
        : []),
      ...(choose === 'ask' && !question
        ? [fault([...at, 'choose'], 'nothing says what to choose', 'Add `choose` to the data.')]
        : []),
      ...(choose === 'answer' && focus !== undefined && before !== focus
        ? [fault([...at, 'choose'], 'no step before it asks', 'Let a step before it ask of the same group.')]
        : []),
    ];
  });
  return [...twins, ...views];
}
