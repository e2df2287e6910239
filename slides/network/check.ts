import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type Story } from '../../src/content/index.ts';
import { networkData, networkView } from './schema.ts';

type Slide = Pick<Story['chapters'][number]['slides'][number], 'data' | 'steps'>;

/** So many words of nodes can be read on every stage, even where two languages share it. */
const MOST_NODES = 18;

/** What the schema cannot see: views that name what is not there, and more nodes than a stage holds. */
export function checkNetwork({ data, steps }: Slide, _facts: FactTable, path: Path): Fault[] {
  const parsed = v.safeParse(networkData, data);
  if (!parsed.success) return [];
  const { groups, mesh } = parsed.output;
  const ids = groups.map(({ fact }) => fact as string);
  const nodes = groups.reduce((sum, group) => sum + group.nodes.length, 0);
  const views = steps.map((step) => v.safeParse(networkView, step.view));
  return [
    ...(nodes > MOST_NODES
      ? [fault([...path, 'data', 'groups'], `there are ${nodes} nodes`, `Name at most ${MOST_NODES} in all.`)]
      : []),
    ...ids.flatMap((id, i) =>
      ids.indexOf(id) < i
        ? [fault([...path, 'data', 'groups', i, 'fact'], `"${id}" has a group already`, 'Give each a fact of its own.')]
        : [],
    ),
    ...(mesh && views.every((view) => view.success && !view.output.mesh)
      ? [fault([...path, 'data', 'mesh'], 'no step draws the ties', 'Set "mesh" in a view, or leave it out here.')]
      : []),
    ...views.flatMap((view, i) => (view.success ? checkView(view.output, [...path, 'steps', i, 'view']) : [])),
  ];

  function checkView(view: v.InferOutput<typeof networkView>, at: Path): Fault[] {
    const { shown, focus } = view;
    const place = focus === undefined ? -1 : ids.indexOf(focus);
    return [
      ...(shown > groups.length
        ? [fault([...at, 'shown'], `there are ${groups.length} groups, not ${shown}`, 'Name as many as there are.')]
        : []),
      ...(focus !== undefined && place < 0
        ? [fault([...at, 'focus'], `no group has the fact "${focus}"`, `Name one of ${ids.join(', ')}.`)]
        : []),
      ...(place >= shown
        ? [fault([...at, 'focus'], 'this group is not there yet', `Set "shown" to ${place + 1} or more.`)]
        : []),
      ...(view.mesh && !mesh
        ? [fault([...at, 'mesh'], 'the data have no ties among the nodes', 'Set "mesh" in the data, or leave it out.')]
        : []),
    ];
  }
}
