import { PartError } from '../../ui/index.ts';
import type { PageName } from './route.ts';

/** The code of each page, and the element that it is. Loaded when the page is first opened. */
const PAGES: Readonly<Partial<Record<PageName, { readonly tag: string; readonly load: () => Promise<unknown> }>>> = {
  contents: { tag: 'learn-contents', load: () => import('./contents.ts') },
  print: { tag: 'learn-print', load: () => import('./print/print.ts') },
  reading: { tag: 'learn-reading', load: () => import('./reading.ts') },
  search: { tag: 'learn-search', load: () => import('./search.ts') },
  explore: { tag: 'learn-explore', load: () => import('./explore.ts') },
  quiz: { tag: 'learn-chapter-quiz', load: () => import('./chapter-quiz.ts') },
  check: { tag: 'learn-check', load: () => import('./check.ts') },
  practice: { tag: 'learn-practice', load: () => import('./practice.ts') },
  learned: { tag: 'learn-learned', load: () => import('./learned.ts') },
  class: { tag: 'learn-class', load: () => import('./class/class.ts') },
  projector: { tag: 'learn-projector', load: () => import('./class/projector.ts') },
  hands: { tag: 'learn-hands', load: () => import('./class/hands.ts') },
  worksheet: { tag: 'learn-worksheet', load: () => import('./class/worksheet.ts') },
};

/** Does the book have this page? */
export const hasPage = (page: PageName): boolean => page in PAGES;

/** Loads a page; answers the name of its element. Rejects with a `PartError`. */
export async function loadPage(page: PageName): Promise<string> {
  const { tag, load } = PAGES[page] ?? PAGES.contents!;
  try {
    await load();
  } catch (error) {
    throw new PartError(page, error);
  }
  return tag;
}
