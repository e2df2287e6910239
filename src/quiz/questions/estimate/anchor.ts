import { plainText } from '../../../content/index.ts';
import { isAhead, kindStyle, project, type Frame, type Mark } from '../../../scene/index.ts';
import { fromZero, on, type Layout } from './axis-layout.ts';
import type { AxisData } from './schema.ts';

/** A stretch of the track, in stage pixels, that words keep clear of. */
export type Stretch = readonly [number, number];

/** The truth takes the lower edge of the track: words make way for it by so many pixels. */
const RISE = 4;

/** The known value on the track: a bar where a length means something, else a line; its words where there is room. */
export function anchorMarks(
  data: AxisData,
  { fact, label }: NonNullable<AxisData['anchor']>,
  { scale, track: { top, bottom }, middle }: Layout,
  frame: Frame,
  taken: readonly Stretch[],
): Mark[] {
  const { small } = frame.stage.type;
  const at = project(scale, fact.value);
  const bar = fromZero(data);
  const ahead = isAhead(fact.kind);
  const [start, end] = scale.range;
  const said = [`${plainText(label)}: ${fact.text}`, fact.text]
    .flatMap((words) => {
      const width = frame.measure(words, small, 600);
      const [before, after] = [at - start > width + 36, end - at > width + 36];
      return [
        ...[(start + at - width) / 2, start + 18, at - 18 - width].map((from) => ({
          words,
          width,
          from,
          inside: true,
          fits: bar && before,
        })),
        { words, width, from: at + 18, inside: false, fits: after },
        { words, width, from: at - 18 - width, inside: false, fits: !bar && before },
      ];
    })
    .find(({ from, width, fits }) => fits && taken.every(([left, right]) => right < from || left > from + width));

  const base = { key: 'anchor', group: 'data', fact: fact.id, y1: top, y2: bottom, x2: on(fact.value) } as const;
  const mark: Mark = bar
    ? { ...base, shape: 'rect', x1: on(scale.domain[0]), radius: 10, ...kindStyle(fact.kind, 'gold-3') }
    : {
        ...base,
        shape: 'line',
        x1: on(fact.value),
        stroke: 'gold-3',
        strokeWidth: 6,
        ...(ahead && { dash: [8, 7] }),
      };
  if (!said) return [mark];
  return [
    mark,
    {
      shape: 'text',
      key: 'anchor-label',
      group: 'label',
      fact: fact.id,
      x: said.from,
      y: middle + small * 0.35 - (taken.length ? RISE : 0),
      lines: [said.words],
      size: small,
      weight: 600,
      anchor: 'start',
      fill: said.inside && !ahead ? 'ground' : 'ink',
    },
  ];
}
