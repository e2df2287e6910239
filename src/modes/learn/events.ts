import type { Position } from '../../content/index.ts';

/** What a page asks of the book. All bubble through every shadow root. */
export type LearnEvent =
  /** A step is being read: it counts as seen, and the address follows without a new entry in the history. */
  | { readonly type: 'read'; readonly position: Position }
  /** Something that was on screen is said to those who do not see it, once. */
  | { readonly type: 'say'; readonly text: string }
  /** A question is on screen, or none: `status` tells. */
  | { readonly type: 'asking'; readonly question: string | null }
  /** Forget what was read and practised on this device. */
  | { readonly type: 'erase' };

export const LEARN_EVENT = 'learn-event';

export const learnEvent = (detail: LearnEvent): CustomEvent<LearnEvent> =>
  new CustomEvent(LEARN_EVENT, { detail, bubbles: true, composed: true });

/** Says that something failed; the app hears it. */
export const problem = (detail: unknown): CustomEvent =>
  new CustomEvent('forum-problem', { detail, bubbles: true, composed: true });
