import type { Library } from '../../content/index.ts';
import { loadPage } from './pages.ts';
import { parseRoute } from './route.ts';

/** Asks for the code of the page that an address opens, before there are words. The book asks again, and tells what went wrong. */
export function foreseePage(hash: string): void {
  loadPage(parseRoute(hash).page).catch(() => undefined);
}

/** Asks for what that page tells, beside the words of the interface. */
export function foreseeWords(hash: string, library: Library, edition: string): void {
  const route = parseRoute(hash);
  if (route.page !== 'reading') return;
  for (const part of [library.chapter(route.position.chapter, edition), library.more(edition)])
    part.catch(() => undefined);
}
