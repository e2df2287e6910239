import { isTalk } from './plan.ts';
import { LATER, canBeKept, savesData, settle } from './settle.ts';

/**
 * Keeps the windows of a talk on the device as the book is kept, a moment after the first picture, so that they can be loaded
 * again when the server is gone. Nothing is shown of it, and nothing here throws. Answers how it is called off.
 */
export function keepTalk(shown: () => string): () => void {
  if (!canBeKept(isTalk) || savesData()) return () => undefined;
  const keep = async () => (await settle(shown))?.postMessage({ type: 'talk' });
  const timer = window.setTimeout(() => void keep().catch(() => undefined), LATER);
  return () => clearTimeout(timer);
}
