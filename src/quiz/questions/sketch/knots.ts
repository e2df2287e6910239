import { snap, type Axis } from '../steps.ts';
import { atOf, type Knot, type SketchAnswer, type SketchAsk } from './schema.ts';

/** Where a line can be drawn: from a point that is known, past some stations to the last of them. */
export interface Field {
  readonly axis: Axis;
  readonly start: Knot;
  /** Decimal years, in order, all after the start. */
  readonly stations: readonly number[];
}

export function fieldOf({ axis, given, stations }: Pick<SketchAsk, 'axis' | 'given' | 'stations'>): Field {
  const last = given.at(-1)!;
  return { axis, start: [atOf(last), last.value], stations: stations.map(({ at }) => at) };
}

/** A stroke leaves about so many knots over the whole field. */
const KNOTS = 24;
/** The end of a stroke, under the finger, is placed so many times finer. */
const FINER = 10;

const endOf = ({ stations }: Field): number => stations.at(-1)!;
const pitchOf = (field: Field): number => (endOf(field) - field.start[0]) / KNOTS;

/** Where a stroke leaves knots: at every station, and on a grid between them. */
function places(field: Field): number[] {
  const pitch = pitchOf(field);
  const grid = Array.from({ length: KNOTS - 1 }, (_, i) => field.start[0] + (i + 1) * pitch);
  return [
    ...grid.filter((at) => field.stations.every((station) => Math.abs(station - at) > pitch / 2)),
    ...field.stations,
  ];
}

/** A date on the fine grid, or the station that it means. */
function pin(field: Field, at: number): number {
  const fine = pitchOf(field) / FINER;
  return (
    field.stations.find((station) => Math.abs(station - at) <= fine / 2) ??
    Number((field.start[0] + Math.round((at - field.start[0]) / fine) * fine).toPrecision(12))
  );
}

const byDate = (knots: SketchAnswer): SketchAnswer => [...knots].sort(([a], [b]) => a - b);

/** The value of the line at a date: straight from knot to knot. null before its start and beyond its end. */
export function valueAt({ start }: Field, line: SketchAnswer, at: number): number | null {
  const all = [start, ...line];
  const next = all.findIndex(([other]) => other >= at);
  if (next < 0 || at < start[0]) return null;
  const [to, b] = all[next]!;
  if (to === at) return b;
  const [from, a] = all[next - 1]!;
  const t = (at - from) / (to - from);
  return a * (1 - t) + b * t;
}

/** Has the line reached the last station? */
export const reached = (field: Field, line: SketchAnswer): boolean => (line.at(-1)?.[0] ?? -Infinity) >= endOf(field);

/** The station nearest to a date. */
export const stationNear = ({ stations }: Field, at: number): number =>
  stations.reduce((best, station) => (Math.abs(station - at) < Math.abs(best - at) ? station : best));

/**
 * Gives a station a value. What was drawn by hand between the stations beside it goes, so that the line runs straight to
 * the new value; but the line never gets shorter.
 */
export function setAt(field: Field, line: SketchAnswer, station: number, value: number): SketchAnswer {
  const i = field.stations.indexOf(station);
  const [before, after] = [field.stations[i - 1] ?? field.start[0], field.stations[i + 1] ?? Infinity];
  const end = Math.max(station, line.at(-1)?.[0] ?? station);
  const others = line.filter(([at]) => at !== station && (at <= before || at >= after || at === end));
  return byDate([...others, [station, snap(field.axis, value)]]);
}

/** A tap means the station nearest to it. */
export const tap = (field: Field, line: SketchAnswer, [at, value]: Knot): SketchAnswer =>
  setAt(field, line, stationNear(field, at), value);

/**
 * A finger goes from point to point: where it passes, what was there before is replaced. Points may lie outside the
 * field; only what is inside it counts.
 */
export function stroke(field: Field, line: SketchAnswer, points: readonly Knot[]): SketchAnswer {
  const pinned = points.map(([at, value]): Knot => [pin(field, at), value]);
  return pinned.slice(1).reduce((drawn, to, i) => segment(field, drawn, pinned[i]!, to), line);
}

function segment(field: Field, line: SketchAnswer, a: Knot, b: Knot): SketchAnswer {
  const [from, to] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const height = (at: number) => (to === from ? b[1] : a[1] + ((at - a[0]) / (b[0] - a[0])) * (b[1] - a[1]));
  const passed = places(field).filter((at) => at >= from && at <= to && at !== b[0]);
  const head = b[0] > field.start[0] && b[0] <= endOf(field) ? [b[0]] : [];
  const drawn = [...passed, ...head].map((at): Knot => [at, snap(field.axis, height(at))]);
  return byDate([...line.filter(([at]) => at < from || at > to), ...drawn]);
}
