import { Keep } from '../../ui/index.ts';

/** Where the memory of practice is kept, by story. */
export const memoryKey = (story: string): string => `forum-learn/memory/${story}`;

/** On the window: whatever is held of practice is to be forgotten. */
export const FORGOTTEN = 'practice-forgotten';

/** Forgets what was practised of a story on this device, and every answer. Needs none of the code of practice. */
export async function forgetPractice(story: string): Promise<void> {
  new Keep(memoryKey(story), () => null).erase();
  window.dispatchEvent(new Event(FORGOTTEN));
  const { forgetAnswers } = await import('./kept-answers.ts');
  await forgetAnswers();
}
