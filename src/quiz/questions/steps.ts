/** A scale of values that an answer moves along in steps. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Default linear. */
  readonly scale?: 'linear' | 'log';
  readonly step: number;
}

/** Rounds away what binary fractions leave behind (0.1 + 0.2). */
const clean = (value: number): number => Number(value.toPrecision(12));
const clamp = ({ from, to }: Axis, value: number): number => Math.min(to, Math.max(from, value));

/**
 * Distance to the next place on the axis. On a log axis places get sparser with their value, so that they look about
 * as far apart everywhere: two leading figures, never finer than the step.
 */
export const stepAt = (axis: Axis, value: number): number =>
  axis.scale === 'log' ? Math.max(axis.step, 10 ** (Math.floor(Math.log10(value) + 1e-9) - 1)) : axis.step;

/** The place on the axis nearest to a value. */
export function snap(axis: Axis, value: number): number {
  const inside = clamp(axis, value);
  const step = stepAt(axis, inside);
  const base = axis.scale === 'log' ? 0 : axis.from;
  return clamp(axis, clean(base + Math.round((inside - base) / step) * step));
}

/** So many places further (or, negative, back). */
export function nudge(axis: Axis, value: number, places: number): number {
  const sign = Math.sign(places);
  let at = value;
  for (let i = 0; i < Math.abs(places); i++) {
    // Going down from 1000 on a log axis, the next place is 990: the step of what lies below counts.
    const step = stepAt(axis, sign < 0 ? at * (1 - 1e-6) : at);
    at = snap(axis, clamp(axis, at + sign * step));
  }
  return at;
}

/** Where the first press of a key puts the thumb: the middle of what is drawn. */
export const middle = (axis: Axis): number =>
  snap(axis, axis.scale === 'log' ? Math.sqrt(axis.from * axis.to) : (axis.from + axis.to) / 2);
