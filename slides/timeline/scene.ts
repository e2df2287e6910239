import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import {
  isAhead,
  project,
  spread,
  wrap,
  type Drawing,
  type Frame,
  type Mark,
  type Position,
  type Scale,
  type SceneKind,
  type TableRow,
  type WithSteps,
} from '../../src/scene/index.ts';
import type { timelineData, timelineView } from './schema.ts';

export type TimelineData = WithSteps<
  Resolved<v.InferOutput<typeof timelineData>>,
  Resolved<v.InferOutput<typeof timelineView>>
>;
type Event = TimelineData['events'][number];

/**
 * Why this form: the story is a distance in time. What has happened is solid; what is promised is hollow, and its line
 * is dashed, so that the present can be seen as an edge.
 */
function scene(data: TimelineData, step: number, whole: Frame): Drawing {
  const view = data.steps[step]!;
  const upright = whole.stage.name !== 'landscape';
  const frame = fitted(data, whole, upright);
  const line = axis(frame, upright);
  const time: Scale = { type: 'linear', domain: [view.from, view.to], range: [line.from, line.to] };
  const shown = data.events.filter(({ id }) => view.show.includes(id));
  const focus = view.focus ?? shown.at(-1)?.id;
  const marks: Mark[] = [
    ...axisMarks(
      data,
      shown.filter((event) => sideOf(event, data) === 1),
      [view.from, view.to],
      line,
      frame,
      upright,
    ),
    ...(upright ? listed : alternating)(data, shown, focus, time, line, frame),
  ];
  return { marks, scales: { time } };
}

/** Labels are set so much smaller at a time, and at least so large, where large text has no room for all of a step. */
const SMALLER = 0.95;
const LEAST = 0.68;

/** The frame with labels as large as the fullest step allows. */
function fitted(data: TimelineData, frame: Frame, upright: boolean): Frame {
  if (frame.stage.textSize === 'normal') return frame;
  for (let factor = 1; ; factor *= SMALLER) {
    const { stage } = frame;
    const type = { ...stage.type, label: stage.type.label * factor, small: stage.type.small * Math.max(0.85, factor) };
    const tried = { ...frame, stage: { ...stage, type } };
    if (factor < LEAST || data.steps.every(({ show }) => hasRoom(data, show, tried, upright))) return tried;
  }
}

/** Do all blocks of a step fit under one another, or each into its half above or below the line? */
function hasRoom(data: TimelineData, show: readonly string[], frame: Frame, upright: boolean): boolean {
  const { box } = frame;
  const shown = data.events.filter(({ id }) => show.includes(id));
  if (upright) {
    const width = box.x + box.width - axis(frame, true).at - BESIDE;
    const heights = shown.map((event) => block(event, width, frame).height);
    return heights.reduce((sum, height) => sum + height + APART, -APART) <= box.height;
  }
  return [0, 1].every((side) => {
    const own = shown.filter((event) => sideOf(event, data) === side);
    return own.every((event) => block(event, widthOf(own, frame), frame).height + STEMS[side]! <= box.height / 2);
  });
}

interface Axis {
  /** Where time begins and ends, along the line. */
  readonly from: number;
  readonly to: number;
  /** Where the line stands, across it. */
  readonly at: number;
}

const axis = ({ box, stage }: Frame, upright: boolean): Axis =>
  upright
    ? { from: box.y + 30, to: box.y + box.height - 20, at: box.x + (stage.name === 'narrow' ? 110 : 150) }
    : { from: box.x + 20, to: box.x + box.width - 20, at: box.y + box.height / 2 };

const at = (value: number): Position => ({ scale: 'time', value });

/** Years between the numbers on the axis, so that there are at most eight. */
const yearStep = (span: number): number => [1, 2, 5, 10, 25, 50].find((n) => span / n <= 8) ?? 100;

function axisMarks(
  data: TimelineData,
  below: readonly Event[],
  [from, to]: readonly [number, number],
  line: Axis,
  { stage: { type } }: Frame,
  upright: boolean,
): Mark[] {
  const now = Math.max(...data.events.filter(({ fact }) => !isAhead(fact.kind)).map(({ fact }) => fact.at ?? from));
  const along = (key: string, a: Position, b: Position, ahead: boolean): Mark => ({
    shape: 'line',
    key,
    group: 'ornament',
    ...(upright ? { x1: line.at, x2: line.at, y1: a, y2: b } : { x1: a, x2: b, y1: line.at, y2: line.at }),
    stroke: ahead ? 'muted' : 'gold-2',
    strokeWidth: 4,
    ...(ahead && { dash: [10, 10] }),
  });
  const years = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i);
  const step = yearStep(to - from);
  const ticks = years.map((year): Mark => {
    const reach = year % step === 0 ? 14 : 8;
    return {
      shape: 'line',
      key: `tick-${year}`,
      group: 'axis',
      ...(upright
        ? { x1: line.at - reach, x2: line.at, y1: at(year), y2: at(year) }
        : { x1: at(year), x2: at(year), y1: line.at, y2: line.at + reach }),
      stroke: 'faint',
      strokeWidth: 2,
    };
  });
  /** A hairline runs down from an event here: a number would be crossed out by it. */
  const covered = (year: number) =>
    !upright &&
    below.some(
      (event) => (Math.abs((event.fact.at ?? 0) - year) * (line.to - line.from)) / (to - from) < type.small * 1.6,
    );
  const numbers = years
    .filter((year) => year % step === 0 && !covered(year))
    .map((year): Mark => {
      const place = upright
        ? { x: line.at - 26, y: { scale: 'time', value: year, offset: type.small * 0.34 }, anchor: 'end' as const }
        : { x: at(year), y: line.at + 22 + type.small, anchor: 'middle' as const };
      return {
        shape: 'text',
        key: `year-${year}`,
        group: 'label',
        ...place,
        lines: [String(year)],
        size: type.small,
        weight: 400,
        fill: 'muted',
      };
    });
  const edge = Math.min(to, Math.max(from, now));
  return [
    along('past', at(from), at(edge), false),
    // A last bit of the year in which the present lies is no promise.
    ...(to - edge > (to - from) * 0.04 ? [along('ahead', at(edge), at(to), true)] : []),
    ...ticks,
    ...numbers,
  ];
}

function dot({ id, fact }: Event, focused: boolean, line: Axis, upright: boolean): Mark {
  const place = at(fact.at ?? 0);
  const ahead = isAhead(fact.kind);
  return {
    shape: 'circle',
    key: `dot-${id}`,
    group: 'data',
    fact: fact.id,
    ...(upright ? { x: line.at, y: place } : { x: place, y: line.at }),
    r: focused ? 17 : 12,
    fill: ahead ? 'ground' : focused ? 'gold' : 'gold-2',
    stroke: ahead ? (focused ? 'gold' : 'muted') : 'ground',
    strokeWidth: 4,
    ...(ahead && { dash: [6, 5] }),
  };
}

/** Events are read from further off than other labels, and dates from further off than their words. */
const textSize = ({ stage: { name, type } }: Frame): number => type.label * (name === 'narrow' ? 1 : 1.15);
const dateSize = (frame: Frame): number =>
  textSize(frame) * (frame.box.height < (frame.stage.name === 'landscape' ? 480 : 760) ? 1 : 1.35);

interface Block {
  readonly event: Event;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

function block(event: Event, width: number, frame: Frame): Block {
  const { measure } = frame;
  const size = textSize(frame);
  const lines = wrap(event.text, width, { size, weight: 400 }, measure);
  const widest = Math.max(measure(dateOf(event), dateSize(frame), 700), ...lines.map((line) => measure(line, size)));
  return { event, lines, width: widest, height: dateSize(frame) * 1.3 + size * 1.35 * lines.length };
}
const dateOf = ({ fact }: Event): string => fact.date;

/** Date and words of an event, from their top left corner. */
function blockMarks({ event, lines }: Block, x: number, top: number, focused: boolean, frame: Frame): Mark[] {
  const size = textSize(frame);
  const large = dateSize(frame);
  const common = { shape: 'text', group: 'label', fact: event.fact.id, x, anchor: 'start' } as const;
  const [date, words] = focused ? (['gold', 'ink'] as const) : (['ink', 'muted'] as const);
  return [
    {
      ...common,
      key: `date-${event.id}`,
      y: top + large,
      lines: [dateOf(event)],
      size: large,
      weight: 700,
      fill: date,
    },
    { ...common, key: `text-${event.id}`, y: top + large * 1.3 + size, lines, size, weight: 400, fill: words },
  ];
}

/** 0: above the line, 1: below it. An event keeps its side through all steps. */
const sideOf = (event: Event, { events }: TimelineData): number => events.indexOf(event) % 2;

/** The shortest hairlines up and down: below the line stand the years. */
const STEMS = [34, 60] as const;

/** Width of each of the blocks that share a side of the line. */
const widthOf = (own: readonly Event[], { box }: Frame): number =>
  Math.min(440, box.width / Math.max(3, own.length) - 30);

/** Landscape: blocks above and below the line in turn (an event keeps its side), pushed apart, led to by hairlines. */
function alternating(
  data: TimelineData,
  shown: readonly Event[],
  focus: string | undefined,
  time: Scale,
  line: Axis,
  frame: Frame,
): Mark[] {
  const { box } = frame;
  return [0, 1].flatMap((side) => {
    const own = shown.filter((event) => sideOf(event, data) === side);
    const blocks = own.map((event) => block(event, widthOf(own, frame), frame));
    const starts = spread(
      blocks.map(({ event, width }) => ({
        at: project(time, event.fact.at ?? 0) - width / 2,
        length: width,
      })),
      box.x,
      box.x + box.width,
      44,
    );
    return blocks.flatMap((item, i): Mark[] => {
      const { event, height, width } = item;
      const focused = event.id === focus;
      const x = starts[i]!;
      const stem = Math.min(78, Math.max(STEMS[side]!, box.height / 2 - height));
      const top = side === 0 ? line.at - stem - height : line.at + stem;
      const end = side === 0 ? line.at - stem + 12 : line.at + stem - 12;
      return [
        lead(event, focused, [
          { key: 'dot', x: at(event.fact.at ?? 0), y: line.at },
          { key: 'end', x: Math.min(x + width, Math.max(x, project(time, event.fact.at ?? 0))), y: end },
        ]),
        dot(event, focused, line, false),
        ...blockMarks(item, x, top, focused, frame),
      ];
    });
  });
}

/** From the line to its blocks, and between one block and the next. */
const BESIDE = 84;
const APART = 26;

/** Portrait and narrow: the line on the left, blocks beside it in order. */
function listed(
  _data: TimelineData,
  shown: readonly Event[],
  focus: string | undefined,
  time: Scale,
  line: Axis,
  frame: Frame,
): Mark[] {
  const { box } = frame;
  const x = line.at + BESIDE;
  const blocks = shown.map((event) => block(event, box.x + box.width - x, frame));
  const half = dateSize(frame) * 0.66;
  const tops = spread(
    blocks.map(({ event, height }) => ({ at: project(time, event.fact.at ?? 0) - half, length: height })),
    box.y,
    box.y + box.height,
    APART,
  );
  return blocks.flatMap((item, i): Mark[] => {
    const { event } = item;
    const focused = event.id === focus;
    const top = tops[i]!;
    return [
      lead(event, focused, [
        { key: 'dot', x: line.at, y: at(event.fact.at ?? 0) },
        { key: 'end', x: x - 14, y: top + half },
      ]),
      dot(event, focused, line, true),
      ...blockMarks(item, x, top, focused, frame),
    ];
  });
}

const lead = ({ id, fact }: Event, focused: boolean, points: { key: string; x: Position; y: Position }[]): Mark => ({
  shape: 'path',
  key: `lead-${id}`,
  group: 'label',
  points,
  curve: 'linear',
  stroke: focused ? 'gold' : 'faint',
  strokeWidth: 2.5,
  ...(isAhead(fact.kind) && { dash: [8, 7] }),
});

const table = ({ events }: TimelineData): TableRow[] =>
  events.map(({ fact, text }) => ({ label: text, value: fact.stated, date: fact.date, fact: fact.id }));

export const timeline: SceneKind<TimelineData> = { scene, table };
