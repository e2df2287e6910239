import {
  isAhead,
  kindStyle,
  perSlide,
  type Drawing,
  type Frame,
  type Mark,
  type PathMark,
  type SceneKind,
  type TableRow,
  type Token,
} from '../../src/scene/index.ts';
import { fansOf } from './fans.ts';
import {
  RIM,
  type Hub,
  type Layout,
  type NetworkData,
  type NetworkGroup,
  type NetworkView,
  type Node,
  type Point,
} from './model.ts';
import { ringOf } from './ring.ts';

const layoutFor = perSlide((data: NetworkData, frame) =>
  data.groups.length === 1 ? ringOf(data, frame) : fansOf(data, frame),
);

/**
 * Why this form: who belongs to what is read by following a line from the middle outwards: the thing, what ties to it,
 * who is tied. All nodes are equal, since no source weighs them. Until their group comes, nodes wait as beads on the
 * rim of the centre; then they travel out, and their lines grow behind them.
 */
function scene(data: NetworkData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const layout = layoutFor(data, frame);
  const states = data.groups.map((group, i) => stateOf(group, i, view));
  const each = <Item>(make: (group: NetworkGroup, hub: Hub, state: State, i: number) => Item[]): Item[] =>
    data.groups.flatMap((group, i) => make(group, layout.hubs[i]!, states[i]!, i));
  return {
    marks: [
      ...(layout.body && view.mesh ? [bodyMark(layout.body)] : []),
      ...each((_group, hub, _state, i) => places(hub, i, layout.tablets)),
      ...(data.mesh ? ties(data, layout, states, view.mesh) : []),
      ...each((group, hub, state, i) => strands(group, hub, state, i, layout.tablets && view.mesh)),
      ...centreMarks(data, layout),
      ...each((group, hub, state, i) => nodeMarks(group, hub, state, i, layout.tablets)),
      ...each(hubMarks),
    ],
    scales: {},
  };
}

/** `waiting`: not there yet. `lit`: it stands out, or nothing does. */
type State = 'waiting' | 'lit' | 'dim';

const stateOf = ({ fact }: NetworkGroup, i: number, { shown, focus }: NetworkView): State =>
  i >= shown ? 'waiting' : !focus || focus.id === fact.id ? 'lit' : 'dim';

const path = (key: string, points: readonly Point[], look: Partial<PathMark>): PathMark => ({
  shape: 'path',
  key,
  group: 'data',
  points: points.map(({ x, y }, i) => ({ key: String(i), x, y })),
  curve: 'linear',
  fill: 'none',
  ...look,
});

/** Held together, the nodes are one figure. */
const bodyMark = (points: readonly Point[]): Mark => ({
  ...path('body', points, { fill: 'panel', closed: true }),
  group: 'ornament',
});

/** Where a group will be, and then is: faint ways, and a place for each node. */
function places({ box, strand, nodes }: Hub, g: number, tablets: boolean): Mark[] {
  const look = { group: 'ornament', stroke: 'faint', strokeWidth: 2, opacity: 0.6 } as const;
  const hub = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const place = (key: string, at: Point, half: Point): Mark => ({
    ...rect(at, half),
    key,
    radius: Math.min(half.x, half.y, 34 + (tablets ? half.x : 0)),
    fill: 'ground',
    ...look,
  });
  return [
    path(`way-${g}`, strand, look),
    ...nodes.flatMap(({ strand: way, at, half }, n): Mark[] => [
      path(`way-${g}-${n}`, way, look),
      place(`place-${g}-${n}`, at, half),
    ]),
    ...(tablets ? [] : [place(`place-${g}`, hub, { x: box.width / 2, y: box.height / 2 })]),
  ];
}

/** A line that has not grown yet: all of it in one point. */
const folded = (points: readonly Point[], at: Point): Point[] => points.map(() => at);

function strands({ fact }: NetworkGroup, hub: Hub, state: State, g: number, tied: boolean): Mark[] {
  const stroke: Token = state === 'lit' ? (tied ? 'gold-2' : 'gold') : 'faint';
  const look = { fact: fact.id, stroke, strokeWidth: state === 'lit' ? 4 : 3 };
  const { wait } = hub.nodes[0]!;
  const waiting = state === 'waiting';
  return [
    path(`strand-${g}`, waiting ? folded(hub.strand, wait) : hub.strand, look),
    ...hub.nodes.map((node, n) =>
      path(`strand-${g}-${n}`, waiting ? folded(node.strand, node.wait) : node.strand, look),
    ),
  ];
}

/** Every node with every other; those of the ring around the whole are the strongest. */
function ties(
  { groups }: NetworkData,
  { hubs, tie, tablets }: Layout,
  states: readonly State[],
  drawn: boolean,
): Mark[] {
  const all = hubs.flatMap(({ nodes }, g) => nodes.map((node) => ({ node, g })));
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b, k): Mark[] => {
      const j = i + 1 + k;
      const points = tie(i, j);
      if (!points) return [];
      const there = drawn && states[a.g] !== 'waiting' && states[b.g] !== 'waiting';
      const start = states[a.g] === 'waiting' ? a.node.wait : a.node.at;
      const rim = j - i === 1 || j - i === all.length - 1;
      const look = tablets
        ? ({ stroke: rim ? 'gold' : 'gold-2', strokeWidth: rim ? 8 : 5 } as const)
        : ({ stroke: 'gold-3', strokeWidth: 1.5, opacity: 0.6 } as const);
      const fact = groups[a.g]!.fact.id;
      return [path(`tie-${i}-${j}`, there ? points : folded(points, start), { ...look, fact })];
    }),
  );
}

function centreMarks({ centre: { fact } }: NetworkData, { centre: { x, y, half, text } }: Layout): Mark[] {
  const { dash } = kindStyle(fact.kind, 'gold');
  const rim = { x: half.x + RIM, y: half.y + RIM };
  return [
    {
      ...rect({ x, y }, rim),
      key: 'rim',
      group: 'ornament',
      radius: rim.y,
      fill: 'ground',
      stroke: 'line',
      strokeWidth: 2,
    },
    {
      ...rect({ x, y }, half),
      key: 'centre',
      group: 'data',
      fact: fact.id,
      radius: half.y,
      fill: isAhead(fact.kind) ? 'ground' : 'panel',
      stroke: 'gold',
      strokeWidth: 4,
      ...(dash && { dash }),
    },
    { ...text, fill: 'ink' },
  ];
}

const WAITING = 6;

function nodeMarks({ fact }: NetworkGroup, { nodes }: Hub, state: State, g: number, tablets: boolean): Mark[] {
  const waiting = state === 'waiting';
  const tone: Token = state === 'lit' ? 'gold' : 'gold-3';
  const { fill, dash } = kindStyle(fact.kind, tone);
  const hollow = fill === 'none';
  const seam = dash && !hollow;
  return nodes.flatMap(({ at, half, wait, text }, n): Mark[] => {
    const common = { group: 'data', fact: fact.id } as const;
    return [
      {
        ...rect(waiting ? wait : at, waiting ? { x: WAITING, y: WAITING } : half),
        ...common,
        key: `node-${g}-${n}`,
        radius: waiting ? WAITING : Math.min(half.x, half.y),
        fill: hollow ? 'ground' : tone,
        ...(hollow && { stroke: tone, strokeWidth: waiting ? 0 : tablets ? 4 : 2.5, dash: tablets ? DASHES : FINE }),
      },
      ...(seam ? [seamMark({ at, half, wait }, `seam-${g}-${n}`)] : []),
      ...(waiting
        ? []
        : [{ ...text, fill: tablets && !hollow ? 'ground' : state === 'lit' ? 'ink' : 'muted' } as const]),
    ];

    /** What is only said has a dashed edge: a seam on a tablet, a ring around a bead. */
    function seamMark(node: Pick<Node, 'at' | 'half' | 'wait'>, key: string): Mark {
      const by = tablets ? -9 : 6;
      const edge = { x: node.half.x + by, y: node.half.y + by };
      return {
        ...rect(waiting ? node.wait : node.at, waiting ? { x: 0, y: 0 } : edge),
        ...common,
        key,
        radius: waiting ? 0 : Math.min(edge.x, edge.y),
        fill: 'none',
        stroke: tablets ? 'ground' : tone,
        strokeWidth: waiting ? 0 : 2,
        dash: tablets ? DASHES : FINE,
      };
    }
  });
}

const DASHES = [10, 9];
const FINE = [5, 4];

const rect = ({ x, y }: Point, half: Point) =>
  ({ shape: 'rect', x1: x - half.x, y1: y - half.y, x2: x + half.x, y2: y + half.y }) as const;

function hubMarks({ fact }: NetworkGroup, { box, text, nodes }: Hub, state: State, g: number): Mark[] {
  const { dash } = kindStyle(fact.kind, 'gold');
  const waiting = state === 'waiting';
  const lit = state === 'lit';
  const { wait } = nodes[0]!;
  const place = waiting
    ? rect(wait, { x: 0, y: 0 })
    : ({ shape: 'rect', x1: box.x, y1: box.y, x2: box.x + box.width, y2: box.y + box.height } as const);
  return [
    {
      ...place,
      key: `hub-${g}`,
      group: 'data',
      fact: fact.id,
      radius: waiting ? 0 : Math.min(box.height / 2, 34),
      fill: 'panel',
      stroke: lit ? 'gold' : 'faint',
      strokeWidth: waiting ? 0 : 2.5,
      ...(dash && { dash }),
    },
    ...(waiting ? [] : ([{ ...text, fill: lit ? 'gold' : 'muted' }] satisfies Mark[])),
  ];
}

const table = ({ centre, groups }: NetworkData): TableRow[] => [
  { label: centre.label, value: centre.fact.stated, date: centre.fact.date, fact: centre.fact.id },
  ...groups.map(({ fact, label, nodes }) => ({ label, value: nodes.join(', '), date: fact.date, fact: fact.id })),
];

export const network: SceneKind<NetworkData> = { scene, table };
