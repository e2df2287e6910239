import { nudge, snap } from '../steps.ts';
import { valueAt, type Field } from './knots.ts';
import type { SketchAnswer } from './schema.ts';

/** How many places a key moves the line at a station. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

/** Where a station that the line has not reached begins: at the last value of the line. */
export const beginning = ({ axis, start }: Field, line: SketchAnswer): number => snap(axis, (line.at(-1) ?? start)[1]);

/** The value that a key gives a station; null for a key that gives none. The first press only brings the line there. */
export function pressed(key: string, field: Field, line: SketchAnswer, station: number): number | null {
  if (key === 'Home') return field.axis.from;
  if (key === 'End') return field.axis.to;
  const places = KEYS[key];
  if (!places) return null;
  const value = valueAt(field, line, station);
  return value === null ? beginning(field, line) : nudge(field.axis, snap(field.axis, value), places);
}
