import { isAhead, type Frame, type Mark, type Position } from '../../src/scene/index.ts';
import { at, type Event, type TimelineData } from './model.ts';

/** Where the line of time stands on the stage. */
export interface Axis {
  /** Where time begins and ends, along the line. */
  readonly from: number;
  readonly to: number;
  /** Where the line stands, across it. */
  readonly at: number;
}

export const axis = ({ box, stage }: Frame, upright: boolean): Axis =>
  upright
    ? { from: box.y + 30, to: box.y + box.height - 20, at: box.x + (stage.name === 'narrow' ? 110 : 150) }
    : { from: box.x + 20, to: box.x + box.width - 20, at: box.y + box.height / 2 };

/** Years between the numbers on the axis, so that there are at most eight. */
const yearStep = (span: number): number => [1, 2, 5, 10, 25, 50].find((n) => span / n <= 8) ?? 100;

/** The line, solid up to the present and dashed from there, with its years. `below`: events whose hairlines run down. */
export function axisMarks(
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
