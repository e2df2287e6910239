/**
 * How a request is answered: `page` and `code` by the build that is kept, `story` by a file that is kept under the hash
 * of its bytes, `manifest` by the server first. What is null goes its way as if there were no worker.
 */
export type Plan = 'page' | 'code' | 'story' | 'manifest' | null;

/** What a plan depends on. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  /** `request.mode`: `navigate` opens a page. */
  readonly mode: string;
}

export const MANIFEST = 'content/manifest.json';

/** `base`: the address of the folder that the app lies in, with a slash at its end. */
export function planOf({ url, method, mode }: Asked, base: string): Plan {
  if (method !== 'GET') return null;
  if (mode === 'navigate') return isKept(url, base) ? 'page' : null;
  const name = nameOf(url, base);
  if (name === null) return null;
  if (name === MANIFEST) return 'manifest';
  if (/^content\/[^/]+\.json$/.test(name)) return 'story';
  return /^(assets\/.+|favicon\.svg)$/.test(name) ? 'code' : null;
}

/** Is this the address of the book? The other ways to use the app, and stories from elsewhere, have no part in this. */
export const isBook = (url: string, base: string): boolean => [null, 'learn'].includes(modeOf(url, base));

/** Is this the address of a window of a talk: the speaker's, the hall's, or the notes for paper? */
export const isTalk = (url: string, base: string): boolean => modeOf(url, base) === 'present';

/** Is this the address of a page that opens without its server? */
export const isKept = (url: string, base: string): boolean => isBook(url, base) || isTalk(url, base);

/** How the app is used at an address, as it is written there; '' where it is another page, or shows a story from elsewhere. */
function modeOf(url: string, base: string): string | null {
  const name = nameOf(url, base);
  if (name !== '' && name !== 'index.html') return '';
  const { searchParams } = new URL(url);
  return searchParams.has('content') ? '' : searchParams.get('mode');
}

/** The address of a file relative to the app; null where it is not of the app. */
function nameOf(url: string, base: string): string | null {
  const { origin, pathname } = new URL(url);
  const whole = origin + pathname;
  return whole.startsWith(base) ? whole.slice(base.length) : null;
}
