import { locate, paragraph, type Frame, type Mark, type Position, type Token } from '../../src/scene/index.ts';
import { atOf, goalYear, grown, reach, type WhatIfData } from './growth.ts';
import type { Layout } from './layout.ts';

const onX = (value: number, offset = 0): Position => ({ scale: 'x', value, offset });
const onY = (value: number, offset = 0): Position => ({ scale: 'y', value, offset });

/** Years below, the height of the goal, and where it all begins. */
export function ground(data: WhatIfData, layout: Layout, frame: Frame): Mark[] {
  const { base, goal } = data;
  const { small, large } = frame.stage.type;
  const { left, right, bottom } = layout;
  const years = [goalYear(base.fact), goalYear(goal.fact)];
  const [from, to] = [years[0]!, years[1]!];
  const every = [1, 2, 5, 10, 25].find((n) => ((to - from) / n) * small * 8 < right - left) ?? 50;
  const between = Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i).filter(
    (year) => year % every === 0 && year - from > every * 0.6 && to - year > every * 0.6,
  );
  const number = (year: number): Mark => ({
    shape: 'text',
    key: `year-${year}`,
    group: 'axis',
    x: year === from ? left : onX(year + 0.5),
    y: onY(0, small * 1.35),
    lines: [String(year)],
    size: small,
    weight: years.includes(year) ? 600 : 400,
    anchor: year === from ? 'start' : 'middle',
    fill: years.includes(year) ? 'ink' : 'muted',
  });
  const level = { y1: onY(goal.fact.value), y2: onY(goal.fact.value) };
  const at = atOf(goal.fact);
  const value: Mark = {
    shape: 'text',
    key: 'goal-value',
    group: 'label',
    fact: goal.fact.id,
    x: right,
    y: onY(goal.fact.value, -small * 1.25),
    lines: [goal.fact.stated],
    size: large,
    weight: 700,
    anchor: 'end',
    fill: 'gold',
  };
  return [
    {
      shape: 'line',
      key: 'nought',
      group: 'axis',
      x1: left,
      x2: right,
      y1: onY(0),
      y2: onY(0),
      stroke: 'faint',
      strokeWidth: 3,
    },
    ...[from, ...between, to].map(number),
    {
      shape: 'line',
      key: 'level',
      group: 'axis',
      x1: left,
      x2: right,
      ...level,
      stroke: 'gold-3',
      strokeWidth: 2.5,
      dash: [10, 9],
    },
    {
      shape: 'line',
      key: 'goal-date',
      group: 'axis',
      x1: onX(at),
      x2: onX(at),
      y1: bottom,
      y2: onY(goal.fact.value),
      stroke: 'faint',
      strokeWidth: 2,
      dash: [3, 8],
    },
    {
      shape: 'circle',
      key: 'goal',
      group: 'data',
      fact: goal.fact.id,
      x: onX(at),
      y: onY(goal.fact.value),
      r: 19,
      fill: 'ground',
      stroke: 'gold',
      strokeWidth: 4,
      dash: [7, 6],
    },
    value,
    {
      shape: 'circle',
      key: 'base',
      group: 'data',
      fact: base.fact.id,
      x: onX(atOf(base.fact)),
      y: onY(base.fact.value),
      r: 16,
      fill: 'gold',
      stroke: 'ground',
      strokeWidth: 4,
    },
  ];
}

/** The words of the base: beside its point, or below the axis that it stands on. */
export function baseWords({ base }: WhatIfData, layout: Layout, frame: Frame): Mark[] {
  const room = layout.base;
  if (!room) return [];
  const { small, large } = frame.stage.type;
  const { wide } = layout;
  const anchor = wide ? 'end' : 'start';
  const x = wide ? room.x + room.width : room.x;
  const size = large * (wide ? 1 : 0.85);
  const common = { x, anchor, fact: base.fact.id, width: room.width } as const;
  const words = paragraph(
    { ...common, key: 'base-words', text: base.label, top: 0, size: small, fill: 'muted' },
    frame,
  );
  const height = size * 1.09 + words.height;
  const middle = locate(onY(base.fact.value), { y: layout.y });
  const top = wide ? Math.min(middle - size * 0.5, layout.bottom + small * 1.6 - height) : room.y;
  return [
    {
      shape: 'text',
      key: 'base-value',
      group: 'label',
      fact: base.fact.id,
      x,
      y: top + size * 0.8,
      lines: [base.fact.stated],
      size,
      weight: 700,
      anchor,
      fill: 'ink',
    },
    { ...words.mark, y: top + size * 1.09 + (words.mark.y as number) },
  ];
}

/** How far the base is below the goal when its year comes: all of it, or what a rate leaves. */
export function gap(data: WhatIfData, rate: number, layout: Layout): Mark[] {
  const at = atOf(data.goal.fact);
  const value = Math.min(data.goal.fact.value, grown(data, rate, at));
  const flat = rate === 0;
  const line = { shape: 'line', group: 'data', stroke: 'vermilion' } as const;
  return [
    ...(flat
      ? [
          {
            ...line,
            key: 'flat',
            x1: onX(atOf(data.base.fact)),
            x2: onX(at),
            y1: onY(value),
            y2: onY(value),
            stroke: 'faint' as const,
            strokeWidth: 3,
            dash: [4, 9],
          },
        ]
      : []),
    {
      ...line,
      key: 'gap',
      x1: onX(at),
      x2: onX(at),
      y1: onY(value),
      y2: onY(data.goal.fact.value, 22),
      strokeWidth: 7,
      dash: [14, 10],
    },
    { ...line, key: 'gap-foot', x1: onX(at, -18), x2: onX(at, 18), y1: onY(value), y2: onY(value), strokeWidth: 7 },
  ].filter(() => value < data.goal.fact.value * 0.999 && layout.bottom > layout.top);
}

export interface CurveLook {
  readonly key: string;
  readonly tone: Token;
  readonly fact?: string;
  /** It is what the step is about: with a dot for each year, and a mark where it meets the goal. */
  readonly live: boolean;
}

const PIECES = 36;

/** The way of the base at a rate, up to the goal or the edge of the chart. It bends when the rate changes: same points. */
export function curve(data: WhatIfData, rate: number, { key, tone, fact, live }: CurveLook, layout: Layout): Mark[] {
  const start = atOf(data.base.fact);
  const { at } = reach(data, rate);
  const end = Math.min(at, layout.until);
  const own = fact === undefined ? {} : { fact };
  const marks: Mark[] = [
    {
      shape: 'path',
      key,
      group: 'data',
      ...own,
      curve: 'linear',
      points: Array.from({ length: PIECES + 1 }, (_, i) => {
        const when = start + ((end - start) * i) / PIECES;
        return { key: String(i), x: onX(when), y: onY(grown(data, rate, when)) };
      }),
      stroke: tone,
      strokeWidth: live ? 7 : 4,
      dash: live ? [18, 8] : [8, 9],
      opacity: live ? 1 : 0.6,
    },
  ];
  if (!live) return marks;
  const years = Math.max(0, Math.floor(end - start - 0.36));
  marks.push(
    ...Array.from({ length: years }, (_, i): Mark => ({
      shape: 'circle',
      key: `${key}-year-${i + 1}`,
      group: 'data',
      x: onX(start + i + 1),
      y: onY(grown(data, rate, start + i + 1)),
      r: 7,
      fill: 'ground',
      stroke: tone,
      strokeWidth: 4,
    })),
  );
  if (at <= layout.until)
    marks.push(
      {
        shape: 'line',
        key: `${key}-drop`,
        group: 'data',
        x1: onX(at),
        x2: onX(at),
        y1: layout.bottom,
        y2: onY(data.goal.fact.value),
        stroke: tone,
        strokeWidth: 3,
        dash: [3, 8],
      },
      {
        shape: 'circle',
        key: `${key}-end`,
        group: 'data',
        ...own,
        x: onX(at),
        y: onY(data.goal.fact.value),
        r: 15,
        fill: tone,
        stroke: 'ground',
        strokeWidth: 4,
      },
    );
  return marks;
}
