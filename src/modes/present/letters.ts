import { Keep } from '../../ui/index.ts';

/** Sizes of the letters of notes, in rem. */
export const LETTERS = [1.1, 1.35, 1.6, 1.9, 2.3, 2.8] as const;
/** Can be read at arm's length. */
const USUAL = 2;

/** Which of these sizes the speaker chose. */
export const keptLetters = new Keep<number>('forum-present/notes-letters', (stored) =>
  typeof stored === 'number' && stored in LETTERS ? stored : USUAL,
);
