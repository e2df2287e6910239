import {
  paragraph,
  type Drawing,
  type Frame,
  type Mark,
  type PathPoint,
  type SceneInput,
  type SceneKind,
  type TableRow,
  type TextMark,
} from '../../src/scene/index.ts';
import { guessMarks, medallion, tagReach, type State } from './medallion.ts';
import { horizon, horizonY } from './horizon.ts';
import { inClimb, inList, inRow, type FlowData, type FlowView, type Room, type Standing } from './stops.ts';

/**
 * Why this form: what follows from one another is a way. It is drawn further with every stage that is reached, so that
 * a visitor sees how far it has come and what is still open. `input.guess`: the index of the stage that was touched.
 */
function scene(data: FlowData, step: number, frame: Frame, input: SceneInput = { guess: null }): Drawing {
  const view = data.steps[step]!;
  const { guess } = input;
  const asked = view.guess === 'ask';
  const { standing, others } = asked ? asking(data, frame) : going(data, view, frame);
  const chosen = view.guess && guess !== null ? standing.stops.find(({ stage }) => stage === guess) : undefined;
  return {
    marks: [
      ...others,
      ...standing.stops.flatMap(({ stage, x, y }) =>
        medallion(String(stage), data.stages[stage]!.fact, stateOf(data, view, stage), { x, y, r: standing.r }),
      ),
      ...standing.stops.flatMap(({ stage, label, note }) => words(label, note, stateOf(data, view, stage))),
      ...(chosen ? guessMarks({ ...chosen, r: standing.r }, frame) : []),
    ],
    scales: {},
  };
}

/** The stages that stand out: those that the step names; else the one that was reached last. */
function outstanding({ stages, guess }: FlowData, { focus = [], reached, guess: asks }: FlowView): number[] {
  const named = stages.flatMap(({ fact }, i) =>
    focus.some(({ id }) => id === fact.id) || (asks === 'answer' && guess?.of.id === fact.id) ? [i] : [],
  );
  return named.length ? named : [reached - 1];
}

function stateOf(data: FlowData, view: FlowView, stage: number): State {
  if (view.guess === 'ask') return 'asked';
  if (stage >= view.reached) return 'ahead';
  return outstanding(data, view).includes(stage) ? 'here' : 'passed';
}

/** How strong the words of a stage are that is not reached yet. */
const DIM = 0.55;

/** Words that wait to be asked stand elsewhere than on the way: they change places while nobody reads them. */
function words(label: TextMark, note: TextMark | null, state: State): Mark[] {
  const name: Mark = {
    ...label,
    key: state === 'asked' ? `${label.key}-asked` : label.key,
    fill: state === 'here' ? 'gold' : state === 'ahead' ? 'muted' : 'ink',
    opacity: state === 'ahead' ? DIM : 1,
  };
  const reached = state === 'here' || state === 'passed';
  return note && reached ? [name, { ...note, fill: state === 'here' ? 'ink' : 'muted' }] : [name];
}

interface Picture {
  readonly standing: Standing;
  /** What is under the stages and around them. */
  readonly others: readonly Mark[];
}

/** In which order stages stand while one is asked for: every second one first, so that the row does not tell. */
const mixed = ({ stages }: FlowData): number[] =>
  [1, 0].flatMap((rest) => stages.flatMap((_, i) => (i % 2 === rest ? [i] : [])));

function asking(data: FlowData, frame: Frame): Picture {
  const { box, stage } = frame;
  const ask = paragraph(
    {
      key: 'ask',
      text: data.guess?.ask ?? '',
      x: box.x,
      top: box.y,
      width: box.width,
      size: stage.type.large * 0.9,
      weight: 600,
      fill: 'gold',
    },
    frame,
  );
  const room = { top: box.y + ask.height + 20, bottom: box.y + box.height };
  const order = mixed(data);
  const standing =
    stage.name === 'landscape'
      ? inRow(data, order, room, false, frame)
      : inList(data, { order, climbs: false, noted: -1, notes: false, aside: tagReach(frame) }, room, frame);
  return { standing, others: [ask.mark] };
}

/** Height that the words of an end take. */
const endRoom = ({ ends }: FlowData, { stage: { type } }: Frame): number => (ends ? type.label * 1.5 : 0);

function going(data: FlowData, view: FlowView, frame: Frame): Picture {
  const climbs = data.way === 'up';
  const wide = frame.stage.name === 'landscape';
  const { box } = frame;
  const line = endRoom(data, frame);
  const room: Room = climbs
    ? { top: box.y, bottom: horizonY(frame, line) - (data.guess && !wide ? 32 : 10) }
    : { top: box.y + line, bottom: box.y + box.height - (wide ? 0 : line) };
  const order = data.stages.map((_, i) => i);
  const standing = !wide
    ? inList(
        data,
        {
          order: climbs ? order.reverse() : order,
          climbs,
          noted: Math.max(...outstanding(data, view)),
          notes: true,
          aside: data.guess ? tagReach(frame) : 0,
        },
        room,
        frame,
      )
    : climbs
      ? inClimb(data, view.reached, room, frame)
      : inRow(data, order, room, true, frame);
  return {
    standing,
    others: [
      ...(climbs ? horizon(frame, line, standing) : []),
      ...wayMarks(data, view, standing, frame),
      ...endWords(data, view, standing, frame),
    ],
  };
}

/** The way through all stages, and over it how far it has come. */
function wayMarks(data: FlowData, { reached }: FlowView, { stops, r }: Standing, frame: Frame): Mark[] {
  const { box } = frame;
  const foot = horizonY(frame, endRoom(data, frame));
  const first = stops[0]!;
  const last = stops.at(-1)!;
  const places = stops.map(({ x, y }) => ({ x, y }));
  if (data.way === 'along') {
    const wide = frame.stage.name === 'landscape';
    const open = data.ends ? frame.stage.type.label * 0.75 : 0;
    places.unshift(wide ? { x: box.x, y: first.y } : { x: first.x, y: data.ends ? box.y + open : first.y - r });
    places.push(
      wide ? { x: box.x + box.width, y: last.y } : { x: last.x, y: data.ends ? box.y + box.height - open : last.y + r },
    );
  } else {
    places.unshift({ x: Math.max(box.x, first.x - r * 2.6), y: Math.min(foot, first.y + r * 2.2) });
    places.push({ x: last.x, y: last.y });
  }
  const all = reached >= stops.length;
  const end = reached === 0 ? 0 : all ? places.length - 1 : reached;
  const points = (until: number): PathPoint[] =>
    places.map((_, i) => ({ key: String(i), ...places[Math.min(i, until)]! }));
  const path = { shape: 'path', group: 'data', curve: 'linear' } as const;
  return [
    { ...path, key: 'way', points: points(places.length - 1), stroke: 'line', strokeWidth: 6 },
    { ...path, key: 'gone', points: points(end), stroke: 'gold-2', strokeWidth: 6 },
  ];
}

/** What the ends of the way are called, each at its end. */
function endWords(
  { ends, way, stages }: FlowData,
  { reached }: FlowView,
  { stops, r, top }: Standing,
  frame: Frame,
): Mark[] {
  if (!ends) return [];
  const { box, stage } = frame;
  const size = stage.type.label;
  const wide = stage.name === 'landscape';
  const common = {
    width: box.width / 2 - 20,
    size,
    least: stage.type.small * 0.85,
    weight: 600,
    fill: 'muted',
  } as const;
  const there = reached >= stages.length ? 'gold' : 'muted';
  const last = stops.at(-1)!;
  const foot = box.y + box.height - size * 1.25;
  const from = { ...common, key: 'end-from', text: ends.from };
  const to = { ...common, key: 'end-to', text: ends.to, fill: there } as const;
  if (way === 'along') {
    const x = wide ? box.x : stops[0]!.label.x;
    const y = wide ? top - size * 1.45 : box.y;
    return [
      paragraph({ ...from, x: Number(x), top: y }, frame).mark,
      wide
        ? paragraph({ ...to, x: box.x + box.width, top: y, anchor: 'end' }, frame).mark
        : paragraph({ ...to, x: Number(x), top: foot }, frame).mark,
    ];
  }
  // Left of the last stage, where the way comes from below.
  const width = wide ? (box.width / stages.length) * 1.4 : last.x - r * 1.5 - box.x;
  const at = wide ? ({ x: last.x - r * 1.6, anchor: 'end' } as const) : { x: box.x };
  const above = { ...to, ...at, width, top: 0 };
  const { height } = paragraph(above, frame);
  return [
    paragraph({ ...from, x: box.x, top: foot }, frame).mark,
    paragraph({ ...above, top: last.y - (wide ? height + 6 : height / 2) }, frame).mark,
  ];
}

const table = ({ stages }: FlowData): TableRow[] =>
  stages.map(({ fact, label, note }) => ({ label, value: note ?? fact.stated, date: fact.date, fact: fact.id }));

/** A finger means the stage that is nearest, as long as it is on the picture. */
const touch: SceneKind<FlowData, SceneInput>['touch'] = (data, step, frame, point) => {
  if (data.steps[step]?.guess !== 'ask') return undefined;
  const { box, stage } = frame;
  const { standing } = asking(data, frame);
  const wide = stage.name === 'landscape';
  const inside =
    point.x >= box.x && point.x <= box.x + box.width && point.y >= standing.top && point.y <= box.y + box.height;
  if (!inside) return undefined;
  const far = (stop: { x: number; y: number }) => Math.abs(wide ? stop.x - point.x : stop.y - point.y);
  return { guess: standing.stops.reduce((a, b) => (far(b) < far(a) ? b : a)).stage };
};

const control: SceneKind<FlowData, SceneInput>['control'] = (data, step, { word }, input) => {
  if (data.steps[step]?.guess !== 'ask') return undefined;
  const value = input?.guess ?? mixed(data)[0]!;
  return {
    label: data.guess?.ask ?? word('guess.keys'),
    min: 0,
    max: data.stages.length - 1,
    step: 1,
    value,
    text: data.stages[value]?.label ?? '',
    live: false,
  };
};

export const flow: SceneKind<FlowData, SceneInput> = { scene, table, touch, control };
