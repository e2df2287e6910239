import type { Rules, Visit } from './visit.ts';

/** Does the screen belong to a visitor, so that it must come back by itself? */
export const occupied = ({ screen, attract }: Visit): boolean =>
  screen !== 'attract' || attract.guess !== null || attract.held;

/** Does the loop begin another turn? */
export const beginsAgain = ({ attract: a }: Visit, { attract: b }: Visit): boolean =>
  b.item === 0 && b.step === 0 && (a.item !== 0 || a.step !== 0);

/** Longest time that a text on screen keeps the warning away, in ms. */
const LONGEST_READING = 180_000;
/**
 * Quiet time until the warning, in ms: what is on screen must have had time to be read, slowly, before anyone is hurried.
 */
export function patience(visit: Visit, rules: Rules): number {
  return Math.max(usualPatience(visit, rules), Math.min(visit.reading, LONGEST_READING));
}

function usualPatience({ screen, position }: Visit, { idle, dwell }: Rules): number {
  if (screen === 'quiz') return idle.question;
  if (screen === 'story') return Math.max(60_000, idle.menu, 2 * dwell(position));
  return idle.menu;
}

/** When the warning comes if nobody does anything. */
export const warningAt = (visit: Visit, rules: Rules): number => visit.led ?? visit.active + patience(visit, rules);

/** Seconds of the warning that are left, rounded up; null without one. */
export const secondsLeft = ({ warned }: Visit, { idle }: Rules, now: number): number | null =>
  warned === null ? null : Math.max(0, Math.ceil((warned + idle.warning - now) / 1000));
