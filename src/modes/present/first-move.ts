import { samePosition, type Outline } from '../../content/index.ts';
import { neighbour, type Talk } from './talk.ts';

/**
 * Does this move begin the talk? Who steps on a stage has a clicker in hand and no finger for a clock, so the first step on
 * starts it. Only a clock at 0 that stands: one that was stopped on the way (a question, applause) goes on when the speaker
 * says so. A jump does not start it, because that is how a talk is looked through beforehand.
 */
export const isFirstMove = (before: Talk, talk: Talk, outline: Outline): boolean =>
  talk.clock.used === 0 &&
  talk.clock.since === null &&
  !samePosition(before.position, talk.position) &&
  samePosition(neighbour(outline, before, 1), talk.position);
