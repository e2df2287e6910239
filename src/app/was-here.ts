const KEY = 'forum-present/here';
/** While a page is loaded again the talk can go on, and its last addresses are not the one that is loaded: so many count. */
const LATELY = 20;

/** The addresses that this window, and no other, showed lately by itself: the newest last. */
function lately(): readonly string[] {
  try {
    return (sessionStorage.getItem(KEY) ?? '').split(' ');
  } catch {
    return [];
  }
}

/**
 * Has this window been at this address before it was loaded again? Then the address asks for nothing. Neither the entry of
 * the history nor the browser's word for a reload tells: both are lost where the address changes while the page is loading.
 */
export const wasHere = (hash: string): boolean => lately().includes(hash);

export function isHere(hash: string): void {
  if (lately().at(-1) === hash) return;
  try {
    sessionStorage.setItem(KEY, [...lately(), hash].slice(-LATELY).join(' '));
  } catch {
    // Without a memory an address that is loaded again asks anew.
  }
}
