import { Keep } from '../../ui/index.ts';

/** Where the memory of practice is kept, by story. */
export const memoryKey = (story: string): string => `forum-learn/memory/${story}`;

/** On the window: whatever is held of practice is to be forgotten. */
export const FORGOTTEN = 'practice-forgotten';

/** Forgets what was practised of a story on this device. Needs none of the code of practice. */
export function forgetPractice(story: string): void {
  new Keep(memoryKey(story), () => null).erase();
  window.dispatchEvent(new Event(FORGOTTEN));
}
