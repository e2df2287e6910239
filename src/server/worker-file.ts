import type { Asset } from './asset.ts';

/** The address of the service worker of the book. */
export const WORKER = 'sw.js';
/** What takes its place, and is gone at once. */
const LEAVING = 'sw-off.js';

/**
 * The service worker as it is answered: under a supervisor there is none, because a kiosk has no use for it; and where
 * the book is not to be kept, it is one that lets go of everything, for the readers who have the other.
 */
export const workerFile = (
  built: ReadonlyMap<string, Asset>,
  { isKiosk, offline }: { readonly isKiosk: boolean; readonly offline: boolean },
): Asset | undefined => (isKiosk ? undefined : built.get(offline ? WORKER : LEAVING));
