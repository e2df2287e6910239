import {
  kindStyle,
  type Drawing,
  type Frame,
  type Mark,
  type SceneKind,
  type TableRow,
  type Token,
} from '../../src/scene/index.ts';
import { isWide, ledger, middleOf, missingSize, type Entry, type Ledger, type PromiseData, type Row } from './rows.ts';

/**
 * Why this form: a promise is a thread that someone has begun. Either a later source holds its other end, or it hangs
 * open; the picture says which, row by row, and judges nothing. What is promised stays hollow, what is reported is solid.
 */
function scene(data: PromiseData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const before = data.steps[step - 1]?.promised ?? 0;
  const plan = ledger(data.rows, frame);
  const settled = view.reported || view.missing;
  const marks = plan.rows.slice(0, view.promised).flatMap((row, i): Mark[] => {
    const state: State =
      row.reported && view.reported ? 'reported' : !row.reported && view.missing ? 'missing' : 'open';
    const lit = settled ? state === 'missing' : i >= before || before >= view.promised;
    return [
      ...thread(row, state, plan, frame),
      ...entryMarks(row.promised, plan.left, row.top, lit ? 'ink' : 'muted'),
      ...(state === 'reported' ? entryMarks(row.reported!, plan.right, row.below, 'gold') : []),
      ...(state === 'missing' ? [missingWords(row, plan, frame)] : []),
    ];
  });
  return { marks: [...rules(plan, frame), ...heads(view.promised > 0, settled, plan, frame), ...marks], scales: {} };
}

type State = 'open' | 'reported' | 'missing';

/** The ring of a promise, its thread, and what the thread ends in. */
function thread(row: Row, state: State, plan: Ledger, frame: Frame): Mark[] {
  const { fact } = row.promised;
  const { ring, dot, radius, size } = plan;
  const y = row.top + middleOf(size);
  const wide = isWide(frame);
  const end = row.below + middleOf(size);
  const start = wide ? { x: ring + radius, y } : { x: ring, y: y + radius };
  const stop = { x: dot - radius, y: end };
  const corner = wide ? { x: stop.x, y } : { x: start.x, y: end };
  const path = (key: string, to: 'start' | 'stop', stroke: Token, strokeWidth: number, dash?: number[]): Mark => ({
    shape: 'path',
    key: `${key}-${fact.id}`,
    group: 'ornament',
    curve: 'linear',
    points: [
      { key: 'start', ...start },
      { key: 'corner', ...(to === 'stop' ? corner : start) },
      { key: 'stop', ...(to === 'stop' ? stop : start) },
    ],
    stroke,
    strokeWidth,
    ...(dash && { dash }),
  });
  const circle = (key: string, id: string, x: number, at: number, r: number) =>
    ({ shape: 'circle', key: `${key}-${fact.id}`, group: 'data', fact: id, x, y: at, r }) as const;
  const missing = state === 'missing';
  const reported = state === 'reported';
  return [
    path('open', 'stop', missing ? 'vermilion' : 'faint', missing ? 4 : 3, [3, 9]),
    {
      ...circle('ring', fact.id, ring, y, radius),
      ...kindStyle('target', 'ink'),
      stroke: 'gold-2',
      strokeWidth: 4,
      dash: [7, 6],
    },
    ...(row.reported
      ? ([
          path('thread', reported ? 'stop' : 'start', 'gold', 5),
          {
            ...circle(
              'dot',
              row.reported.fact.id,
              reported ? dot : start.x,
              reported ? end : start.y,
              reported ? radius : 0,
            ),
            ...kindStyle(row.reported.fact.kind, 'gold', 'ground'),
          },
        ] satisfies Mark[])
      : ([
          {
            ...circle('end', fact.id, dot, end, missing ? radius : 0),
            fill: 'none',
            stroke: 'vermilion',
            strokeWidth: 4,
            dash: [3, 7],
          },
        ] satisfies Mark[])),
  ];
}

/** Value and words of an entry, from its top left corner. */
const entryMarks = ({ parts }: Entry, left: number, top: number, tone: 'ink' | 'muted' | 'gold'): Mark[] =>
  parts.map(({ mark }, i) => ({
    ...mark,
    x: left + (mark.x as number),
    y: top + (mark.y as number),
    fill: i === 0 ? tone : tone === 'gold' ? 'ink' : 'muted',
  }));

function missingWords({ promised, below }: Row, { right, size }: Ledger, frame: Frame): Mark {
  const small = missingSize(size, frame);
  return {
    shape: 'text',
    key: `missing-${promised.fact.id}`,
    group: 'label',
    fact: promised.fact.id,
    x: right,
    y: below + middleOf(size) + small * 0.34,
    lines: [frame.word('scene.promise.missing')],
    size: small,
    weight: 600,
    anchor: 'start',
    fill: 'vermilion',
  };
}

/** The lines of the ledger wait for their promises. */
const rules = ({ rules: at }: Ledger, { box }: Frame): Mark[] =>
  at.map((y, i) => ({
    shape: 'line',
    key: `rule-${i}`,
    group: 'ornament',
    x1: box.x,
    x2: box.x + box.width,
    y1: y,
    y2: y,
    stroke: 'line',
    strokeWidth: 2,
  }));

/** Between the two heads where they share a line. */
const BETWEEN = 96;

/** What stands on the left, and what on the right; where all stands on the left, in one line. */
function heads(promised: boolean, reported: boolean, plan: Ledger, frame: Frame): Mark[] {
  const { box, stage, measure, word } = frame;
  const { small } = stage.type;
  const y = box.y + small;
  const first = word('scene.promise.promised');
  const second = word('scene.promise.reported');
  const wide = isWide(frame);
  const room = box.x + box.width - plan.left;
  // Large text may find no room for both in a line.
  const both = measure(first, small, 600) + BETWEEN + measure(second, small, 600);
  const size = wide ? small : Math.min(small, (small * room) / both);
  const at = wide
    ? [plan.left, plan.right]
    : [plan.left, plan.left + measure(first, size, 600) + (BETWEEN * size) / small];
  const head = (key: string, text: string, x: number, fill: Token): Mark => ({
    shape: 'text',
    key: `head-${key}`,
    group: 'label',
    x,
    y,
    lines: [text],
    size,
    weight: 600,
    anchor: 'start',
    fill,
  });
  return [
    ...(promised ? [head('promised', first, at[0]!, reported ? 'muted' : 'gold-2')] : []),
    ...(promised ? [head('reported', second, at[1]!, reported ? 'gold' : 'faint')] : []),
  ];
}

const table = ({ rows }: PromiseData): TableRow[] =>
  rows.flatMap(({ promised, reported }) =>
    [promised, ...(reported ? [reported] : [])].map(({ fact, label }) => ({
      label,
      value: fact.stated,
      date: fact.date,
      fact: fact.id,
    })),
  );

export const promise: SceneKind<PromiseData> = { scene, table };
