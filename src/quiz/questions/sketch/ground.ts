import { kindStyle, project, type Frame, type Mark } from '../../../scene/index.ts';
import { onX, onY, type Layout } from './layout.ts';
import type { Wish } from './place.ts';
import { atOf, type SketchAsk } from './schema.ts';

/** Between sourced points nothing is known: a guide for the eye, no line. */
export const GUIDE = { dash: [2, 11], strokeWidth: 4 } as const;
const POINT = 14;

/** Where the line is drawn on, the axes, and the stations. */
export function groundMarks(ask: SketchAsk, { plot, zone, ticks, unit, dates }: Layout, frame: Frame): Mark[] {
  const { small } = frame.stage.type;
  const text = { shape: 'text', group: 'label', size: small } as const;
  return [
    {
      shape: 'rect',
      key: 'zone',
      group: 'ornament',
      x1: zone.left,
      y1: plot.top,
      x2: zone.right,
      y2: plot.bottom,
      radius: 14,
      fill: 'panel',
      stroke: 'line',
      strokeWidth: 2,
    },
    ...ticks.flatMap(({ value, label }): Mark[] => [
      {
        shape: 'line',
        key: `tick-${value}`,
        group: 'axis',
        x1: plot.left,
        y1: onY(value),
        x2: plot.right,
        y2: onY(value),
        stroke: 'line',
        strokeWidth: 2,
      },
      {
        ...text,
        key: `tick-${value}`,
        x: plot.left - 16,
        y: { scale: 'y', value, offset: small * 0.35 },
        lines: [label],
        weight: 400,
        anchor: 'end',
        fill: 'muted',
      },
    ]),
    ...(unit
      ? [
          {
            ...text,
            key: 'unit',
            x: frame.box.x,
            y: unitLine(frame),
            lines: [unit],
            weight: 400,
            anchor: 'start',
            fill: 'muted',
          } as const,
        ]
      : []),
    ...ask.stations.map(({ at }, i): Mark => ({
      shape: 'line',
      key: `station-${i}`,
      group: 'axis',
      x1: onX(at),
      y1: plot.top,
      x2: onX(at),
      y2: plot.bottom + 8,
      stroke: 'faint',
      strokeWidth: 2,
    })),
    ...dates.map(({ key, text: words, x, y, station }): Mark => ({
      ...text,
      key,
      x,
      y,
      lines: [words],
      weight: station ? 600 : 400,
      anchor: 'middle',
      fill: station ? 'ink' : 'muted',
    })),
  ];
}

/** Baseline of the unit, above the axis. */
const unitLine = ({ box, stage }: Frame): number => box.y + stage.type.small;

/** What is known. */
export function givenMarks({ given }: SketchAsk): Mark[] {
  const guide: Mark = {
    shape: 'path',
    key: 'given-guide',
    group: 'data',
    points: given.map((fact) => ({ key: fact.id, x: onX(atOf(fact)), y: onY(fact.value) })),
    curve: 'linear',
    stroke: 'gold-3',
    ...GUIDE,
  };
  return [
    ...(given.length > 1 ? [guide] : []),
    ...given.map((fact): Mark => ({
      shape: 'circle',
      key: `given-${fact.id}`,
      group: 'data',
      fact: fact.id,
      x: onX(atOf(fact)),
      y: onY(fact.value),
      r: POINT,
      ...kindStyle(fact.kind, 'gold-3'),
    })),
  ];
}

/** Labels of what is known, the latest first. */
export const givenWishes = ({ given }: SketchAsk, { x, y, short }: Layout, frame: Frame): Wish[] =>
  [...given].reverse().map((fact) => ({
    key: `given-${fact.id}`,
    fact: fact.id,
    x: project(x, atOf(fact)),
    y: project(y, fact.value),
    lines: [qualified(short(fact.text), fact.qualifier, frame)],
    size: frame.stage.type.small,
    weight: 600,
    fill: 'ink',
  }));

/** "about 58,000": as precise as the source is. */
export const qualified = (words: string, qualifier: string, { word }: Frame): string =>
  word(`qualifier.${qualifier}`).replace('{value}', words);
