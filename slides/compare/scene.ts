import type { Drawing, Frame, Mark, SceneKind, TableRow, TextMark, Token } from '../../src/scene/index.ts';
import {
  ABOUT,
  BAND_GAP,
  PAD,
  TOP,
  layout,
  type Block,
  type CompareData,
  type CompareView,
  type Layout,
} from './layout.ts';

/**
 * Why this form: two things stand like two doors; they open, and what each says of the same matter stands at the same
 * height, so that a visitor compares by looking across. What both say lies over both doors, as a bridge.
 */
function scene(data: CompareData, step: number, frame: Frame): Drawing {
  const view = viewOf(data, step);
  const before = viewOf(data, step - 1);
  const plan = layout(data, frame);
  const open = view.rows > 0 || view.shared > 0;
  const doors = doorsOf(plan, open, frame);
  const places = placesOf(plan, view.shared > 0, frame);
  const middle = { left: (doors.left.x1 + doors.left.x2) / 2, right: (doors.right.x1 + doors.right.x2) / 2 };
  const headTop = open ? frame.box.y + TOP : frame.box.y + (frame.box.height - plan.head.height) / 2;
  const news = before.rows < view.rows ? before.rows : 0;
  const lit = (i: number) => view.shared === 0 && i >= news;

  const center = frame.box.x + frame.box.width / 2;

  const rows = (view.shared > 0 && !plan.together ? [] : plan.rows.slice(0, view.rows)).flatMap((row, i): Mark[] => {
    const top = places.rows[i]!;
    const below = plan.wide ? top : top + row.about.height + ABOUT;
    const tall = row.height - (below - top);
    const at = ({ height }: Block) => below + (plan.wide ? (tall - height) / 2 : 0);
    return [
      ...ruleOf(i, top - places.gap / 2, plan, doors),
      ...(plan.wide
        ? words(row.about, center, top + (tall - row.about.height) / 2, ['muted'])
        : tab(`about-${i}`, row.about, center, top, 'muted')),
      ...words(row.left, middle.left, at(row.left), tones('gold-2', lit(i))),
      ...words(row.right, middle.right, at(row.right), tones('gold', lit(i))),
    ];
  });
  return {
    marks: [
      door('left', plan.head.left, doors.left, 'gold-2'),
      door('right', plan.head.right, doors.right, 'gold'),
      ...words(plan.head.left, middle.left, headTop, ['gold-2', 'muted']),
      ...words(plan.head.right, middle.right, headTop, ['gold', 'muted']),
      ...rows,
      ...bridge(plan, view.shared, before.shared, places.bridge, frame),
    ],
    scales: {},
  };
}

const viewOf = ({ steps }: CompareData, step: number): CompareView => {
  const { rows, shared = 0 } = steps[step] ?? { rows: 0 };
  return { rows, shared };
};

interface Door {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}
interface Doors {
  readonly left: Door;
  readonly right: Door;
}

/** Closed until there is something to compare. */
function doorsOf({ gutter }: Layout, open: boolean, { box }: Frame): Doors {
  const half = (open ? gutter : 12) / 2;
  const middle = box.x + box.width / 2;
  const [y1, y2] = [box.y, box.y + box.height];
  return {
    left: { x1: box.x, x2: middle - half, y1, y2 },
    right: { x1: middle + half, x2: box.x + box.width, y1, y2 },
  };
}

/** Tops of all rows and of the bridge. Rows take the whole height, and draw together when the bridge comes. */
function placesOf({ head, rows, bridge: own, together }: Layout, bridged: boolean, { box }: Frame) {
  const top = box.y + TOP + head.height;
  const foot = box.y + box.height;
  const bridge = foot - (own?.height ?? 0) - (together ? 12 : (foot - top - (own?.height ?? 0)) / 2);
  const bottom = bridged && together ? bridge : foot;
  const used = rows.reduce((sum, row) => sum + row.height, 0);
  const gap = (bottom - top - used) / (rows.length + 0.5);
  let at = top + gap * 0.75;
  return {
    gap,
    rows: rows.map((row) => {
      const mine = at;
      at += row.height + gap;
      return mine;
    }),
    bridge,
  };
}

const door = (side: string, { fact }: Block, { x1, x2, y1, y2 }: Door, tone: Token): Mark => ({
  shape: 'rect',
  key: `door-${side}`,
  group: 'data',
  ...(fact && { fact: fact.id }),
  x1,
  x2,
  y1,
  y2,
  radius: 20,
  fill: 'panel',
  stroke: tone,
  strokeWidth: 3,
});

/** A line over a row, in each door. */
const ruleOf = (i: number, y: number, { wide }: Layout, { left, right }: Doors): Mark[] =>
  (wide
    ? [['left', left.x1 + PAD, left.x2 - PAD] as const, ['right', right.x1 + PAD, right.x2 - PAD] as const]
    : [['both', left.x1 + PAD, right.x2 - PAD] as const]
  ).map(([side, x1, x2]) => ({
    shape: 'line',
    key: `rule-${side}-${i}`,
    group: 'ornament',
    x1,
    x2,
    y1: y,
    y2: y,
    stroke: 'line',
    strokeWidth: 2,
  }));

const tones = (tone: Token, lit: boolean): Token[] => (lit ? [tone, 'ink'] : ['muted', 'muted']);

/** The paragraphs of a block, around x; the last tone is that of the words, the first that of a figure. */
function words(
  { parts }: Block,
  x: number,
  top: number,
  [figure, rest = figure]: readonly (Token | undefined)[],
): TextMark[] {
  return parts.map(({ mark }, i) => ({
    ...mark,
    x,
    y: top + (mark.y as number),
    fill: (mark.weight === 700 && i === 0 ? figure : rest) ?? 'ink',
  }));
}

/** Words over the seam of the doors, on a tab of their own. */
function tab(key: string, own: Block, x: number, top: number, tone: Token): Mark[] {
  const { parts, height } = own;
  const half = Math.max(...parts.map(({ width }) => width)) / 2 + 18;
  return [
    {
      shape: 'rect',
      key: `tab-${key}`,
      group: 'label',
      x1: x - half,
      x2: x + half,
      y1: top - 3,
      y2: top + height + 3,
      radius: (height + 6) / 2,
      fill: 'ground',
      stroke: 'line',
      strokeWidth: 2,
    },
    ...words(own, x, top, [tone]),
  ];
}

/** What both say, one band under the other, each from door to door. */
function bridge({ bridge: own }: Layout, shown: number, before: number, from: number, { box }: Frame): Mark[] {
  if (!own || shown === 0) return [];
  const middle = box.x + box.width / 2;
  const label = tab('shared-label', own.label, middle, from, 'gold');
  let top = from + own.label.height + 16;
  const [x1, x2] = [box.x + PAD, box.x + box.width - PAD];
  const bands = own.bands.slice(0, shown).flatMap((band, i): Mark[] => {
    const y1 = top;
    const y2 = top + band.height + 2 * own.pad;
    top = y2 + BAND_GAP;
    const fresh = i >= before || before >= shown;
    return [
      {
        shape: 'rect',
        key: `band-${i}`,
        group: 'data',
        fact: band.fact!.id,
        x1,
        x2,
        y1,
        y2,
        radius: 12,
        fill: fresh ? 'gold' : 'gold-3',
        stroke: 'ground',
        strokeWidth: 2,
        enter: { x2: x1 },
      },
      ...words(band, middle, y1 + own.pad, ['ground']),
    ];
  });
  return [...label, ...bands];
}

function table({ left, right, rows, shared }: CompareData): TableRow[] {
  const row = (label: string, fact: CompareData['left']['fact']): TableRow => ({
    label,
    value: fact.stated,
    date: fact.date,
    fact: fact.id,
  });
  return [
    row(left.label, left.fact),
    row(right.label, right.fact),
    ...rows.flatMap((one) => [
      row(`${one.about} – ${left.label}: ${one.left.label}`, one.left.fact),
      row(`${one.about} – ${right.label}: ${one.right.label}`, one.right.fact),
    ]),
    ...(shared?.items ?? []).map(({ fact, label }) => row(`${shared!.label}: ${label}`, fact)),
  ];
}

export const compare: SceneKind<CompareData> = { scene, table };
