import { formatPosition } from '../../content/index.ts';
import type { HallSeen } from './podium.ts';
import type { Talk } from './talk.ts';

export type HallState = 'shut' | 'same' | 'dark' | 'late';

/** A hall may be behind for so long, in ms, before it is called late: a change of step takes a moment on its way. */
export const GRACE = 700;

/** Does the hall's window show what the talk is at? */
export function isAbreast({ position, question, edition }: HallSeen, talk: Talk): boolean {
  const isThere = talk.asked ? question === talk.asked.question : position === formatPosition(talk.position);
  return isThere && (talk.hall === '' || talk.hall === edition);
}

/** What the speaker is told. `behind`: how long it has shown something else, in ms. */
export function hallState(hall: HallSeen | null, talk: Talk, behind: number): HallState {
  if (!hall) return 'shut';
  if (behind > GRACE && !isAbreast(hall, talk)) return 'late';
  return talk.black ? 'dark' : 'same';
}
